/// Male or female, where a word says so.
public enum Gender: String, Hashable, Sendable, CaseIterable { case female, male }

/// Given names that news of the world brings often, with the gender that they nearly always have.
public enum GivenNames {
  /// Whether the word is a given name, of whatever gender.
  public static func contains(_ key: WordKey) -> Bool { table[key] != nil }

  /// The gender of those who bear the name; nil if it is no given name that we know, or one of both.
  public static func gender(of key: WordKey) -> Gender? { table[key]?.gender }

  /// Given names that are ordinary words, months or places as well: alone they prove nothing.
  static let ambiguous = WordSet(
    """
    will mark grace rose hope joy art bill frank jack rich chase hunter sue pat rob drew faith dawn may june
    april summer amber ruby georgia jordan israel china india chad paris london sydney austin dallas houston
    madison jackson lincoln brooklyn charlotte savannah virginia florence vienna victoria chelsea troy
    adelaide santiago angel christian iris ivy lily daisy pearl olive basil sage jade crystal carol gene
    dean grant guy max miles nick ray rusty skip stone taylor tyler wade ward warren wells dale glen heath
    clay cliff reed penny ginger sandy misty stormy earnest ernest major duke earl prince king judge bishop
    mason parker carter hudson logan kelly cash colt trip chance august carolina dakota cheyenne montana
    phoenix asia holly robin bob don ken pierre francis lance marina melody harmony destiny mercy patience
    prudence constance honor star storm roman justice cat ana bay berry
    """)

  private static let female = """
    abigail ada adela adele adriana agata agnes agnieszka aicha aida aisha alba alejandra aleksandra
    alessandra alexandra alexandria alexis alice alicia alina alison allison alma alyssa amanda amber amelia
    amina amira amy ana anastasia andrea angela angelica angelina anita anja anjali anna annabel anne
    annette annie ann anusha antonia anya aparna april ariana arlene asma astrid audrey ayanna ayesha aylin
    barbara beata beatrice beatriz becky bella bernadette bernice beth betsy betty beverly bianca birgit
    bonnie brenda bridget brigitte britney brittany brooke camila camilla camille candace carina carla carly
    carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia
    charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia colleen
    concepcion condoleezza connie constance consuelo cora corinne courtney crystal cynthia daisy dana
    daniela danielle daphne daria darlene dawn deborah debra deepika delia denise diana diane dina dolores
    donna doris dorothy ebony edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza
    elizabeth ella ellen elodie elsa elsie emilia emily emma erica erika erin esmeralda esther estelle ethel
    eugenia eva eve evelyn faith farah fatima fatma faye felicia fiona flora florence frances francesca
    francine franziska frida gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine
    gertrude gina gisele giorgia giulia gladys gloria grace greta gretchen guadalupe gwen gwendolyn halima
    hanan hanna hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hillary hilde
    hilda hiroko holly hope huda ida ilse imelda ines ingrid irena irene irina iris irma isabel isabela
    isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jaime jamila jana jane janet janice janine
    jasmin jasmine jean jeanette jeanne jelena jen jenna jennifer jenny jessica jill jillian joan joana
    joanna joanne jocelyn johanna josefina josephine joy joyce juana juanita judith judy julia juliana
    julianne julie juliet juliette justine kamala kamila kara karen karin karina karla karoline katarina
    kate kateryna katharina katherine kathleen kathryn kathy katie katja katrina katy kayla keiko kelly
    kerry kerstin khadija kimberly kirsten kirstjen kirsty klara kristen kristi kristin kristina kyra laila
    lana lara latoya laura lauren leah leila lena leona leslie leticia letitia lidia lila lillian lily lina
    linda lindsay lindsey lisa liudmila liz liza lois lola lora lorena loretta lori lorraine louisa louise
    lourdes lucia lucie lucille lucinda lucy luisa luz lydia lyudmila lyn lynn mabel mackenzie madeleine
    madeline madison magdalena maggie maha maja malala malgorzata mandy manuela marcela marcia margaret
    margarita margot marguerite maria mariam mariana marianne marie marilyn marina marine marion marisa
    marissa marisol marjorie marlene marsha marta martha martina mary maryam maureen maxine maya mckenzie
    meera megan meghan mei melania melanie melinda melissa mercedes meredith michele michelle mia mildred
    mila milena mina mindy mira miranda miriam misha misty molly mona monica monika monique muriel myra
    myrtle nabila nadia nadine nancy naomi natalia natalie natalya natasha nawal nicola nicole nikki nina
    noemi nora noreen norma octavia odette oksana olena olesya olga olive olivia oluchi oprah paige paloma
    pamela patrice patricia patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe
    phyllis pilar polly priscilla priti priya rachael rachel ramona rania raquel rebecca reem regina rekha
    renata renee rhonda rita roberta robyn rochelle romina rosa rosalia rosalind rosalyn rosario rose
    rosemary roxana roxanne ruby ruth ruzena sabina sabine sabrina sadie saima sakura sally salma samantha
    samira sandra sandy sanna sara sarah sasha saskia savannah selena selma serena shannon sharon sheena
    sheila shelby shelley sherry sheryl shirin shirley silvia simone sinead siobhan sofia soledad sonia
    sonja sonya sophia sophie stacey stacy stella stephanie sue sunita susan susana susanna susanne suzanne
    svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa tess tessa
    thelma theresa therese tiffany tina toni tracey tracy tricia trinity trisha uma ursula usha valentina
    valeria valerie vanessa vera verena veronica veronika vicky victoria vida viktoria viola violet viviana
    virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred xiomara yael yana yasmin yasmine
    yelena yesenia yoko yolanda yulia yuliia yuliya yumi yvette yvonne zahra zainab zara zeinab zeynep zoe
    zofia zsuzsanna zuzana nkechi ngozi adaeze chioma folake funke amara asha wanjiku akua ama efua thandiwe
    nomvula lindiwe zanele winnie graca nafissatou aminata mariama fatou ndeye xiaoling meiling liping
    hyun-ji ji-woo soo-jin eun-ji yuki sakurako naoko kumiko akiko michiko noriko aung-san sirikit suchitra
    megawati tri sushma indira sonia mamata jayalalitha benazir sheikh-hasina pramila ruchira shreya ananya
    aarti kavita lakshmi nirmala sushila pooja neha swati ilhan rashida ayanna alexandria
    """

  private static let male = """
    aaron abdul abdullah abdulaziz abel abraham adam adnan adrian ahmad ahmed aidan akira alan alastair
    albert alberto aleksandar aleksander aleksandr aleksei aleksey alejandro alessandro alexander alexandre
    alexei alexey alfonso alfred alfredo ali alistair allan allen alvaro alvin amir amit amos anatoly anders
    andre andreas andrei andrej andres andrew andrey andriy andrii andrzej andy angelo angus anil ansel
    anthony antoine anton antonin antonio antony antonius aram ari arjun armando arnold arthur artem arturo
    arun arvind asad ashok ashraf asif aslan august augusto austin avi aziz bakari barack barry bart
    bartholomew basil bashar bassem ben benedict benigno benito benjamin benny bernard bernd bernie bert
    bertrand bilal bill billy bjorn bob bobby bogdan boris brad bradley branko brandon brendan brent bret
    brett brian bruce bruno bryan bryce byron caleb calvin carl carlo carlos cedric cesar chad charles
    charlie chip chris christian christoph christophe christopher chuck claude claudio clarence clayton
    clement cliff clifford clint clinton clive colin conor connor conrad constantin corey cornelius craig
    curtis cyril cyrus daisuke damian damien damon dan daniel daniele danilo danny dario darrell darren
    darryl dave david davide dean deepak demetrius denis dennis denys derek dermot desmond devin dick didier
    diego dieter dietmar dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominique donald donnie
    doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edmund eduardo eduard edward edwin
    efrain egor eike einar elijah elias elliot elliott elmer elon elvis emanuel emilio emir emmanuel emmett
    enrico enrique enzo eric erich erik ernest ernesto ernst errol esteban ethan etienne eugene evan evgeny
    fabian fabio fabrice fadi fahad faisal farid farhad faruk felipe felix ferdinand fernando fidel filip
    finn florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie
    frederic frederick frederik fredrik friedrich fritz gabor gabriel gael gareth garrett gary gavin gene
    geoff geoffrey george georges georgi gerald gerard gerardo gerhard gerry giancarlo gideon gilbert gilles
    giorgio giovanni giuseppe glen glenn goran gordon graham grant greg gregg gregor gregory grigory
    guillaume guillermo gunter gunther gus gustav gustavo guy haider haitham hakan hakeem hakim hamid hamza
    hank hans hari harold harrison harry harvey hasan hassan haruki hashim hector heinrich heinz hendrik
    henri henrik henry herbert herman hermann hernan hideki hiroshi horace horst howard hubert hugh hugo
    humberto hussein ian ibrahim ignacio igor ihor ilya imran ira irving isaac isaiah ismail ivan ivo jack
    jacek jacob jacques jake jakob jakub jamal james jamie jan janos jared jaroslav jarrett jason jasper
    javier jawad jay jean-claude jean-luc jean-marie jean-pierre jed jeff jefferson jeffrey jens jeremiah
    jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin joe joel joerg joey johan johann
    johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan julian julien
    julio julius junichi jurgen justin kamal kareem karel karim karl kazuo keir keith ken kenji kenneth kent
    kevin khaled khalid khalil kim-jong kiran kirill kirk klaus kofi konrad konstantin konstantinos
    krzysztof kumar kurt kwame kyle lance larry lars laszlo laurent lawrence lee leif len leo leon leonard
    leonardo leonid leopold leroy lester lev levi lewis liam lionel lloyd lorenzo lothar lou louis loyd luca
    lucas lucian luciano ludwig luigi luis luiz lukas lukasz luke luther lyle maarten maciej magnus mahmoud
    malcolm malik manfred manmohan manny manuel marc marcel marcelo marcin marco marcos marcus marek mariano
    mario marius mark marko markus marshall martin martti marty marvin masoud massimo matej mateo mateusz
    mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maximilian
    maxime mehdi mehmet mel melvin merlin michael michal michel mick miguel mihai mike mikhail mikael milan
    miles milos milton miroslav mitch mitchell mitt mo mohamed mohammad mohammed mohamad mohsen morgan
    morris moses moshe muammar muhammad muhammadu murat murray mustafa mykhailo mykola nabil narendra nasser
    nate nathan nathaniel naveen neal ned neil nelson newt niall nicholas nick nicky nico nicolas nicolae
    nigel nikita niklas nikola nikolai nikolay nikos nils nitin noah noam noel nolan norbert norman olaf
    oleg oleh oleksandr oleksiy oleksii oliver olivier olof omar oren orlando oscar osama osman otto owen
    pablo paddy pankaj paolo pascal patrick paul paulo pavel pavlo pawel pedro perry pete peter petro petr
    petros phil philip philippe phillip pierre pietro piotr prakash pranab preston qasem quentin quincy
    rafael rafal rahm rahul raj rajesh rajiv rakesh ralf ralph ram ramesh rami ramiro ramon ramzan randall
    randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard rene reuben rex reza
    ricardo ricky richard rick rob robert roberto rod roderick rodney rodolfo rodrigo roger roland rolf
    roman romano ron ronald ronan ronnie rory ross roy ruben rudolf rudy rupert russell rustam rustem ruslan
    ryan saad sadiq said saif salah salem salim salman salvador salvatore sam sami samir samuel sandeep
    sandro sanjay santiago saul sayed scott sean sebastian sepp serge sergei sergey sergii sergio serhiy
    seth shane shaun shawn shimon shinzo sid sidney silvio simon slobodan spencer stan stanislav stanislaw
    stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sundar sunil suresh
    sven syed sylvain sylvester tadeusz taha takashi takeshi tarek tariq taro ted teddy terence terrence
    terry teun thaddeus theo theodore thierry thomas thor tim timo timothy timur tito tobias todd tom tomas
    tomasz tommaso tommy tony torsten travis trent trevor tristan troy tucker tyrone ulrich umar umberto
    vaclav vadim valentin valery vasily vasyl vernon viacheslav vic vicente victor vijay viktor vikram vince
    vincent vinod virgil vitali vitaliy vitaly vivek vladimir vladislav volker volodymyr vyacheslav wael
    waleed walid wallace walter warren wayne wendell werner wesley wilbur wilfred wilhelm will willem william
    willie willy winston wojciech wolf wolfgang xavier yahya yann yannick yaroslav yasser yasuo yehuda
    yevgeny yevhen yitzhak yoav yosef youssef yuri yuriy yusuf yves zachary zack zbigniew zdenek zeljko
    zoltan chidi chinedu emeka obinna olusegun goodluck bola babatunde tunde kwabena kojo yaw thabo jacob
    sipho cyril uhuru raila mwai juma jomo abiy haile isaias joko prabowo rodrigo xi jinping wei jian jun
    liang ming hiroto kenta shigeru yoshihide fumio taro min-jun joon-ho jae-in seok-yeol tuan minh nguyen
    somchai prayut thaksin anwar mahathir najib ferdinand bongbong ashraf hamid gulbuddin pervez nawaz imran
    bilawal hun devendra amitabh rishi sajid humza keir boris tayyip rafic walid hafez bashar naftali yair
    binyamin bibi ehud benny jd chuck jeb beau hakeem cory
    """

  /// Of both genders.
  private static let either = """
    addison alex ali andrea angel ariel ashley avery bailey blair cameron carey casey chandra charlie chris
    dakota dana dominique drew elliott emerson francis gale harper hayden hunter jackie jaden jamie jan jean
    jess jessie jo jody jordan jules kai kelly kendall kerry kim kit kris lane lee leslie lindsay logan
    loren lynn marion micah morgan nat nicola nika noor nour pat parker peyton quinn reese riley robin rowan
    sam sandy sasha sean shannon shelby sidney skyler stacey stevie sydney taylor terry toby tracy tyler val
    vivian wen whitney xin yan yang ying yu hua hui lin li mei-li ping chen jing min soo hyun jin young dong
    nima tenzin amari imani kamari
    """

  private struct Bearers { let gender: Gender? }

  private static let table: WordTable<Bearers> = {
    var table = WordTable<Bearers>(minimumCapacity: 2000)
    for (names, gender) in [(female, Gender.female), (male, .male), (either, nil)] as [(String, Gender?)] {
      for name in WordList(names) { table.set(WordKey(name), to: Bearers(gender: gender)) }
    }
    return table
  }()
}
