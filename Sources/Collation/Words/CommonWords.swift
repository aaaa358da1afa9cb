// Made by Scripts/generate-word-weights.py; do not edit.
// 45670 sentences of masc.txt 78c37b2e7446702d, state-of-the-union.txt 5ce0d375bcb9aece, mnli-premises.txt b7d881eb60189b7d (SHA-256, first 16 digits).

/// Common English words by weight: the logarithm of how rarely a sentence holds them.
enum CommonWords {
  /// Rising weights, each with its words.
  static let bands: [(weight: Double, words: StaticString)] = [
    (
      0.5,
      """
      the
      """
    ),
    (
      1.0,
      """
      and of to
      """
    ),
    (
      1.5,
      """
      a in that
      """
    ),
    (
      2.0,
      """
      for i is it our this we
      """
    ),
    (
      2.5,
      """
      are as at be but by from have not on was will with you
      """
    ),
    (
      3.0,
      """
      all an can do has he more one or people their they which
      """
    ),
    (
      3.5,
      """
      about also america been congress government had his if its me must my new no now other out so \
      than them there these time up us were what when who world would year years your
      """
    ),
    (
      4.0,
      """
      american any because before could did every federal first great help her here how into just know \
      last like make many may most nation need only over program said she should some states such \
      those through two united way well work
      """
    ),
    (
      4.5,
      """
      act after again against am americans applause around back being believe better between both \
      budget children come continue country day does down each economic economy even free freedom \
      future get give go good health high him home hope important jack let life long made military \
      million much national nations never next off own part past peace power president programs \
      provide public right same say security see service since state still support system take tax \
      then think three today together tonight too under use very want war where while without
      """
    ),
    (
      5.0,
      """
      action administration ago already always among another ask based become best billion building \
      business call cannot care century change child citizens city community control cost course cut \
      defense development dollars during education effort efforts end ever example face fact families \
      family far few financial find forces forward found four full going growth hard history house \
      however human including income increase information interest international job jobs keep large \
      law left legislation less little live lives local look major making man means meet members men \
      message might money mr needs number old once open opportunity order others percent place plan \
      please policy possible present private problems production progress put rate real really \
      resources responsibility rights school second self services set shall small social something \
      special strength strong subject sure th things times toward trade union until used white why \
      within women workers working yet
      """
    ),
    (
      5.5,
      """
      able above achieve across activities additional address age ahead air almost alone along \
      although anything area areas arms asked assistance authority available away basic began begin \
      beginning behind benefits big bill black bring build built ca called came capital cause center \
      certain challenge changes clear com commission common communities company cooperation costs \
      countries create credit crime current date days demand department develop different doing done \
      early east effective either elizabeth employment energy enough essential europe expenditures \
      eyes faith figure finally fiscal five food force foreign form friends further general given goal \
      god got greater group growing half hand hands head higher hold hong housing id improve increased \
      individual industry inflation insurance investment issue itself join justice key kind known kong \
      labor land language later laws lead leaders least leave level levels line living longer looked \
      lot low lower mail maintain makes management market matter mean measures middle millions mind \
      modern moment months move name nearly necessary needed night nothing nuclear office often \
      opportunities parents pass pay period person personal pm point political prequels price prices \
      problem process propose prosperity protect purpose quality rates rather reach read recent reduce \
      reduction reform remember report research result return risk role room save schools seek seen \
      send sense sequels serve several share short show side single society soon sound soviet space \
      sparrow spending stand standards start stop story strengthen success taken taxes technology tell \
      term thank themselves therefore thing third though thought throughout told took total true turn \
      turner upon using water weapons week welfare whether whole word words york young
      """
    ),
    (
      6.0,
      """
      ability abroad access account actually addition adequate advance afford afghanistan agencies \
      aggression agreement agriculture aid aircraft al allies allow amount annual answer anyone \
      approach appropriate armed asia asking attack attention bad balance balanced bank basis became \
      below benefit beyond book brought bush businesses buy california campaign capacity carry case \
      central challenges chance channel china chinese choice choose cities civil class clean clearly \
      close college color comes coming commitment committee companies complete conditions confidence \
      consider construction contact continued continuing contribution created crisis deal death debt \
      decade deficit democracy democratic designed despite developed developing difference differences \
      difficult direct direction directly disease domestic door drug drugs earlier earth easy effect \
      else encourage english enron ensure entire environment equal especially established events \
      everyone everything evidence executive existing expand expansion expected experience facilities \
      fair fall farm farmers fear feel fellow felt field fight final follow following foundation \
      friend front fully fund funds gave generation getting gibbs gift giving global goals gone goods \
      governments grant greatest ground groups having heard heart held helped helping historic homes \
      honor hour hours idea immediately include increases increasing independence individuals \
      industrial initiative inside instead institutions interests iraq island issues january john \
      jones kids knew late latin leadership learn learning legal light likely limited looking lost \
      love main markets materials measure medical meeting member met mission month mother movement \
      moving natural nature near net news non none nor north note offer oh operations organization \
      ourselves outside page particular particularly party passed patients pattern peaceful peoples \
      per perhaps places plans play policies poor population position post postal potential poverty \
      prevent probably produce product products promise promote proposal proposals proposed protection \
      proud provided provides providing question questions quickly quite range re reached reading \
      ready reason receive received recently recognize recommend recommendations recommended record \
      reduced region related relations remain remains request require required requirements requires \
      respect response responsible rest results review rising river road rules run safe safety savings \
      saw says scene science secretary section secure senate sent september serious session ship shown \
      significant similar simple simply site six size skills someone source south speak speaker \
      specific spirit st started step steps stories street students study style successful swann \
      systems takes taking talk task terms terrorists test thanks thousands threat thus top town \
      traditional training tried truly trust try trying turned type uh understand unemployment \
      university unless urge valley value values vice vietnam view vital wage walk wall wanted \
      washington ways weeks went west western whose wildlife wo woman worked works wrong yes youth
      """
    ),
    (
      6.5,
      """
      accept according accounts achieved actions active activity add added adults affairs africa \
      agency agents agree agreed agreements alan allan analysis ancient animals anti antie apparel \
      appropriations april architecture army art assist associated association assure attacks average \
      avoid bar base beach beautiful beckett begins begun behavior bin bipartisan bit blood board body \
      books born boy break british buildings burden captain car card career cases centers certainly \
      chamber changed changing chapter character charge check chemical chest chief church citizen \
      clark clinton closed co coast cold collection command commitments committed communist compared \
      competition competitive completed completely complex comprehensive computer concern concerned \
      concerns conference confident conflict conservation consideration considered consistent \
      constitution consumer consumers content continues contribute controls corner corporate county \
      courage court cover coverage creating crew critical crowd culture cuts cutting danger dangerous \
      dark data david davy de dear decades decided decision decisions decline deep defend demands \
      depends described design desire destruction detailed details determination determine determined \
      didn died director discuss dollar don double doubt dr dream dreams drive due duty educational \
      efficient eliminate email emergency emissions employees enclosed enemy enforcement enjoy enter \
      enterprise environmental equipment era establish estimated european evening event everywhere \
      exactly except expanded expanding expect expression extend factors failed failure famous fast \
      father feet fell fighting film finance fine fire firm firms flight floor flow flying focus \
      followed forced forget former forms fourth function fundamental funding gain game generally girl \
      gives glass goes gold goodwill grow guarantee guess guide gun hair happen happened happy healthy \
      hear heavy highest highly himself hit holding hopes hospital houses huge hundred hundreds ian \
      ideals ideas ii immediate impact importance improved incentives included includes increasingly \
      indeed independent indigenous industries influence initiatives intelligence interested \
      interesting involved islands israel items japan jeffery jerusalem joined joint july june keeping \
      kept killed knowing knowledge knows korea lack ladin largely larger largest las laughter lay \
      leader leading learned leaving led legislative letter liberty limit lines list lived loans looks \
      lord lose loss majority malcolm march mass massive material maybe meaning medicare membership \
      merely methods miles minimum minutes moore moral morning mortgage moved music mutual myself \
      neighbors neither nepthys normal norrington objectives october offers official officials oil \
      older ones opened organizations original ought ours package paid paper park parties partners \
      partnership parts passing path paying payment payments perfect permanent permit phone piece \
      pintel planning plant plants points police popular positive posted powerful practice practices \
      prepare prepared preserve press pretty previous primary principle principles produced productive \
      productivity project projects property purchase purposes qaeda quarter race ragetti raise raised \
      rapidly reaching reality realize reasons recession recipients records recovery red reducing \
      reductions regulations relationship relationships relatively relief religious reply reported \
      reports republic reserve resolve responsibilities restore retail retirement returned revolution \
      rich rise rock rule running rural sales sanchez sat saving saying scientific sea search season \
      secret sector seem seemed seems separate series served setting seven shape shared shares shows \
      sign sir sit sitting situation slowly sometimes sort sought sources species speed spend spent \
      spoke spread spring stability stable staff standard standing stands status stay steady steel \
      stock stone stood stopped strategic strategy streets stronger structure struggle studies submit \
      substantial succeed suggest summer sun supplies supply supported supporting surely surplus table \
      talking tasks teachers television temple terror terrorism terrorist text thinking tomorrow \
      trading trained transfer transportation treatment treaty troops truth turning twenty twice \
      ultimately um understanding unique units various vast vegas version veterans victory violence \
      vision visit vo voice vote wages waiting walked walking walls waste watch watching wealth \
      welcome whatever whom wide wife willing win window wine wish won worth write writing written \
      wrote xxx yeah yhl yourself
      """
    ),
    (
      7.0,
      """
      abuse accepted accomplished achievement achieving acts administrative adopted adult advanced \
      advances advantage advice affect affected affordable afraid agenda agent aggressive agricultural \
      ah aids aim alaska alcohol alive alliance allowed allowing allows alternative amendment amounts \
      animal announced answers ants anyway anywhere appeal appear appears apply appreciate approval \
      approved approximately arab architects argument arm arrived arthur article arts aside assembly \
      assume assured atlantic atomic attached attempt attorney audubon august australia author \
      authorities authorized authors autonomous aware baby background ban bargaining barriers battle \
      bay bear beauty becomes becoming bed behalf belief believed bike bills bless block blue borders \
      boston bottle bottom bound boundaryless box branch branches bridge brief bringing brings broad \
      broken busy buying calling calls camp canada cannibal cap capable careers carefully caring \
      carried carrying cash catch caught caused causes cell cells cents centuries chad chair chairman \
      channels charges charles choices chosen civilian claim claims classical classification click \
      client closely closer clothing club coalition code collective colors combat combined comments \
      commerce commercial communication communications communism compass compassion concept conclusion \
      conduct confidential confront congressional connection constant constantly constitutional \
      constructive contains contract contributed contributions conversation copy corp corporations \
      corps council couple covered creation critics crucial cultural currently customers cutler cycle \
      dad daily damage dead debate december decent decide deck dedicated deeply defeat defenses \
      deficits degree delay deliver delivery democrats demonstrated denied departments depend \
      dependent describe desert deserve desk destiny destroy destroyed detail detroit dictionary die \
      dignity dinner directed disaster discipline discrimination discussed discussion distance \
      distinguished distribution district divided division doctor doctors dog donnell doors dramatic \
      dramatically dress drink driving dropped dutchman earn earned easier easily eastern economies \
      edge effectively effects efficiency eight election electricity elements elsewhere empire enable \
      enact enacted enactment encoding encouraging ended ends enduring enemies engaged england \
      entirely entry equally escape establishment estate estimate estimates et eventually evil examine \
      examples excellence exchange exciting exist expense expensive explain explained explore export \
      expressed extended extension extent extra extraordinary eye faa faced facing factory facts fail \
      falls familiar farms fashion favorite fbi feature features february feeling fibroblasts fields \
      fifth fill filled financing finding findings fingers finish finished fit flexibility follows \
      forever forth forty foster founded french fresh fulfill fun gad gains gas gen generations \
      generous george gets gifts girls governmental governor governors gradient granted grants greatly \
      greek green grown guard guests gulf guns hall harbor harder headquarters hearts helps hemisphere \
      heritage highway hill holds honest hopeful horatio hot hotel http humanity hunt hurt husband \
      hussein identified identify identity ill image imagine impossible improvement improvements \
      improving inc incomes india indiana indianapolis indicate indicated info initial innocent \
      instance intend intended internal internet interview introduction inventory invest investments \
      involves iraqi issued item james japanese jewish jews journal kaminski karnes kennedy kill kinds \
      king la lady laid lake lakes lands languages lasting latest laugh leads letters library lies \
      lifetime lift link linked listen liver load loan london losing loved lowest lsc macau machine \
      maintained maintaining maintenance managed manager mankind manner manufacturing marine mark \
      marked marriage master match matters maximum meaningful meant media medicine memory mental \
      mention mentioned metal method michael mine minute miss missile missiles model mom monday \
      monetary moreover mouth mrs museum named names nathan native nato nearby negotiated negotiations \
      neighborhood neighborhoods nest network newly nice nine northern notes notice noticed nov \
      november nox numbers objective obligation obligations obvious occurred offered officer officers \
      okay online onto opening operating operation opinion options organized otherwise outstanding \
      overall overcome overseas owned pacific pages pain pakistan parent parks participants \
      participate participation partner passage passengers patterns peacetime peak pearl percentage \
      perform performance performed personnel persons physical pick picture pieces placed plain plane \
      planet planned played pleasant pledge plus pointed pollution port possibilities possibility \
      powers precious presence presented presidential presidents pressure previously pride primarily \
      priorities priority privilege procedures processes processing professional profit profits \
      promptly proper prosperous protected protecting prove proved provision provisions publications \
      published pulled purchasing pursue putting quick quiet radio rain raising ran rapid readers \
      realized reasonable rebuild recipient recognized recommendation reflect reforms regard regarding \
      regardless regime regional regions regular regulation regulatory release remaining remove \
      removed renew renewed replaced reporting represent representatives republican republicans \
      resource respond restaurants retailers returning revenue revenues reward richard ride risks \
      rivers robert robot roman rose round roy russia russian sacrifice saddam safer sale salt san \
      sand sarah saved scale scientists screen secondary sections securities seeing seeking sell \
      selling senator sending senior sets settlement sharing shelter shift shopping shops shortly \
      shoulder showed showing sides signed significantly sister sites skin sleep slightly slope slow \
      smaller sold soldiers solution solutions solve son sonoma sorry southern spanish speech spot \
      square ss stage stake star starting statement station stepped store stores straight stream \
      strengthened strike strikes strongly student studied stuff subjects submitted substantially \
      suddenly suffering sufficient suggested suggests suit supports surface survival sustain \
      sustained sword taliban target tasha taxpayers teach teaching team technical technologies \
      telephone telling tells temporary ten territory tests texas theme theory thousand threaten \
      threatened threats thyme tia title tom tools torricelli totally touch tough towards towns track \
      tradition traffic train transition travel treasury treated tree trial trouble tue tuesday turns \
      tv types typical ultimate uncertainty unemployed unfortunately unity unnecessary unusual urban \
      urgent useful users uses usually valuable variety victims video views vigorous village vince \
      violent visitors voluntary volunteers wait walks wants waters web website wednesday weight \
      wherever wind windows wisdom wise wonder wonderful worker worry worse worthy www yesterday yol \
      youngstown yours
      """
    ),
    (
      7.5,
      """
      ab abandon abandoned aboard abortion absence absolutely abundance accomplish accurate \
      achievements acid acquisition acres acting actual acute adding addressed adjusted adjustment \
      adjustments administrator admission adopt adp adrienne adversaries advisory aegean affecting \
      african afternoon ages airlines alert alike alliances alumni amazing amc amendments amy andrew \
      angeles annually answered ant anymore apart apartment apparent apparently appeared application \
      applied approaches appropriation approve arbitrary architect architectural argue argued \
      arguments arise arrangements arrive artificial artist ascii asian aspects aspirations assets \
      associates assuming assurance atmosphere atp attacked attempting attempts attractive auction \
      audience authorization authorizations award bag bags band bankruptcy banks barely bargain bars \
      bart baseline basin beat behaviors beliefs believes beloved berlin bigger biggest billions \
      biological bird birds birth birthday bitter blame blind blocks bmi boat boats bold bomb bond \
      boom bootstrap border borrowing boys brain brave breaking breath bright britain broadcast \
      broader broke brother brown budgets burdens bureaucracy burned bus businessmen cabin cabinet \
      cage calendar calm camera campaigns camps cancer capabilities capitol captured carbon careful \
      cars cat categories category cc cd ceiling chain challenging chang charged charset charter cheap \
      checked checks chicago childhood choosing christian christmas churches circle circumstances \
      civilization classes classroom classrooms cleveland clients climate climb clinical clock closing \
      cloth clothes coal coin collapse colleagues colombia colonial columbia columns combination \
      comfort comment commit communists compensation compete compliance complicated concentration \
      concerning conclude concluded conclusions concrete condition conducted confirm confirmed \
      conflicts connections conscience consensus consequences considerable considering consumption \
      contain contained containing contemporary context continuous contracts contrary contrast \
      controlled conventional conviction convinced cool cooperate cooperative coordination core \
      coronary corporation correct costly cotton couldn counter courts cox crash crazy creative \
      credits crimes criminal criminals cross cruelty cultures cure customer dalma dance dancing \
      dangers dawn deadly dealing decisive declared declined decreased dedication deeper defined \
      definition deformation delivered democracies demonstrate dental deny depression depth describes \
      description designs desirable desired despair detected deter deterrent developments devoted \
      difficulties difficulty diplomacy dirt disabilities disappeared disarmament discovered discovery \
      discussions diseases displaced display disputes distant distributed diversity document documents \
      dogs dominant domination donation doubled draft draw drawing drawn drew drop dublin duties dwr \
      dying dynamic earliest earnings ears ease eat economically ed edt edwin effectiveness efficacy \
      egypt eisenhower elderly elected elections electronic eliminating elimination embryos emerging \
      emil emphasis emphasize employed employee employers empty encouraged ending engage engine \
      enhance enjoyed enormous entered entering enterprises entertainment envelope epa epr equality \
      equipped essentially establishing etc ethics evans everybody excellent excess exercise existence \
      exists expectations expenditure expenses experienced experiences experiment experimental \
      experiments experts explains explanation exploration exports express extending extensive \
      external extremely fabric faces facility factor factories fairly fairness faithful fallen \
      falling false fans farmer faster fate fault favor feb fee feels fees female ferry fewer fiction \
      fighters figures file filed finds firmly fish fishing fix fixed flat flexible flights flood \
      florida focused foot forest forests forgotten formal formation formed fort fought foundations \
      framework france frank franklin fraud freely frequently friday friendly fuel functions funded \
      furthermore gallery games gao gap garden gardens gathered gathering gay genius genuine germany \
      giant glad globe glow gordon grace grade gradually graduate grand grateful grave greatness \
      greece greenberg grew gross guangzhou guest guidance guided guy handed hang hanging happens \
      happiness hardly harm harvester hat hate headed heading heads hearing heat heavily hell hello \
      hence herself heston hey hidden hide hijacked hijackers hire historical holiday holy homeland \
      homosexual homosexuality honored hospitals host hostile hotels hung hungry ice ideal ignore \
      ignored iii illegal illness images immigrants immigration import imports impose inadequate \
      incentive index indian inevitably inflationary informed initiated inner innovation innovations \
      innovative inquiry insist instances institute instructed insure integrity intellectual intensity \
      intention interior introduce introduced investigation investors invitation invite invited \
      involve involvement involving ipf iran iron islam islamic israeli italian iupui iv jackson \
      javamail jefferson jesus jim joe johnson jon journals journey judge judgment jumped keeps kid \
      killing kingdom kitchen km knife kowloon kraken labels laughing launch launched league leather \
      leaves leg legacy legitimate legs lend length lesson lie lifted lights liked limits lincoln \
      liquidation listed listening literally literature ll localities located location los losses lots \
      loving lowering lucky lung machinery machines madame magazine malaquez male manage managers \
      mandatory manpower manufacturer manufacturers map marketing marks matched math mccoy measured \
      memories mercury mere merit messages mexico microsoft mid mile millennium mills mime minds \
      minister minor minority missed missing mistake mistakes mix mixed models modified moments \
      momentum monkey moon mortality mortgages mostly mothers motion mount mountain mountains \
      movements moves movie ms multi multiple murder muscat muslim muslims napa narrow nationwide navy \
      necessarily neck needy neglect negotiate negotiating neighbor nevertheless nobody nodded norad \
      normally noted novel numerous nyt object objects observed obtain obtained obviously occupation \
      occur occurs ocean odd offensive offering offices offset ok oldest ongoing operate opposite \
      opposition option ordered orders ordinary org outer outlined outlook output overnight \
      overwhelming owe ownership pace painted pair pale palestine palestinian palm panel pannesley \
      pants papers parallel paris partisan patience patient patrolling paul pdt pending peninsula \
      pension pentagon perfectly perkins permitted persian persistent personally perspective phase \
      philip photo phrase picked pilot planes playing plays pleased pleasure pledged plenty pointing \
      politics portion portuguese positions possibly postwar powell practical prayer pre preparing \
      prescription preservation preserving pressing pressures prevail prevented prevention prime \
      principal prior prison privileged pro procedural procedure proceed procurement producing \
      profound proliferation promised promises promoting promotion prompt proof properly proportion \
      proposing prospect prospects proven publicly publishing pull punish purchases pursuit push \
      pushed pushing quest rachel racial ramble rarely ratio ray reaches reader readiness reagan \
      realistic rebuilding recall receipts receiving recognition reconstruction reconversion recorded \
      refer reference referred reflects regimes regulators rehabilitation relation relative released \
      reliable religion rely remained remarkable remembered remind reminded renewal rent \
      reorganization repeat repeated replace replied representative represented represents requested \
      requests requirement requiring rescue researchers reserves residential residents resist \
      resolution resolutions resort respectively restaurant restored restraint rests resulted \
      resulting retain retreat returns reverse reviewed revised rice rick riskwaters roland roll rolls \
      rooms roosevelt rooted roots route row royal rulers runs sacred sailor sake salaries sample \
      sattler saturday saudi scd schedule scheduled scholarship scope scores scott seat secured \
      sediment seeds sees seize select selection seniors sensitive sensors sentence sep seriously \
      serves serving severe sewing sex sexual sha shaped sharp shipping ships shirt shook shoot shop \
      shores shortage shot shoulders shut sick sight signal significance signs silence silicon \
      similarly sisters situations skill sky slipped smile smiled smoking smooth snake societies soft \
      soil solid somebody somehow somewhat somewhere song soul sounds southeast soviets speaking \
      specifically spectrum spiritual spoken sponsor sports stars starts stated stayed staying \
      steadily stephanopoulos steve steven stick stimulate storm strange strategies strengthening \
      stress striking strive strongest struck structural structures struggling stupid subsequent \
      subsidies subversion successfully sudden suffered sum sunday supplement suppliers suppose \
      supposed supreme surpluses surprise surprised surrounded surrounding survey survive survivors \
      suspended switch symbol talents talked talks tall taste taught taxpayer tea teacher teams \
      techniques technological tel tembo terminal terrible territories tested testimony testing \
      textile theater theories therapy thereby thin thinks thoughts throw thursday tibbets tide tied \
      ties tiny tip tired tokhtakhounov tommy tonal tone tourist tower toxic tragedy trail transaction \
      transmitted traveling treaties trees tremendous trend trends trials trip troubled truman tuition \
      tuppence tyranny unable uncle understood undertaken undisclosed unfair unified uniform unit \
      universal unlike unprecedented unstable upper upstream usa usage user utilities vacation vampire \
      veto via vigorously villages virtually voices volume voted voting wake warm warning wars wartime \
      wasn wasteful watched wave weak weapon wear wearing weather wed weird wheel whenever wholesalers \
      widely wild william wilson wines winning winter wisely wolf wolves wondered wood wooden woods \
      worldwide worst writers xand yiddish yield younger zheng zone zones
      """
    ),
  ]
}
