/// What people do or are: `spokesman`, `mayor`, `officials`. Lower-case nouns that can stand for a person.
public enum Roles {
  /// What a role noun says of those it stands for.
  public struct Role: Hashable, Sendable {
    public let isPlural: Bool
    public let gender: Gender?

    public init(isPlural: Bool, gender: Gender?) {
      self.isPlural = isPlural
      self.gender = gender
    }
  }

  /// Whether the word is a role noun of the list, in singular or plural.
  public static func isRole(_ token: Token) -> Bool { table[token.key] != nil }

  /// The role that the word of the list names.
  public static func role(_ key: WordKey) -> Role? { table[key] }

  /// The role that a word names by the list or by its ending (`-ist`, `-woman`, `-er` …, prefix `ex-`, `co-`).
  public static func role(of word: some Collection<UInt8>) -> Role? {
    let word = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if let listed = table[WordKey(word)] { return listed }
    if let hyphen = word.lastIndex(of: 0x2D), hyphen > 0, hyphen + 1 < word.count {
      return role(of: word[(hyphen + 1)...])
    }
    guard word.count >= 5, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !noRoles.contains(WordKey(word))
    else { return nil }
    for (ending, role) in endings where word.count > ending.count + 2 {
      if word.suffix(ending.count).elementsEqual(ending) { return role }
    }
    return nil
  }

  /// Nouns that stand for several people and take a verb in either number: `police`, `staff`.
  public static let collective = WordSet(
    """
    police staff crew team family public government opposition military army administration campaign jury
    panel people
    """
  )

  private static let endings: [([UInt8], Role)] = [
    ("woman", Role(isPlural: false, gender: .female)), ("women", Role(isPlural: true, gender: .female)),
    ("man", Role(isPlural: false, gender: .male)), ("men", Role(isPlural: true, gender: .male)),
    ("person", Role(isPlural: false, gender: nil)), ("ist", Role(isPlural: false, gender: nil)),
    ("ists", Role(isPlural: true, gender: nil)), ("ologist", Role(isPlural: false, gender: nil)),
    ("er", Role(isPlural: false, gender: nil)), ("ers", Role(isPlural: true, gender: nil)),
    ("or", Role(isPlural: false, gender: nil)), ("ors", Role(isPlural: true, gender: nil)),
    ("eer", Role(isPlural: false, gender: nil)), ("ician", Role(isPlural: false, gender: nil)),
    ("icians", Role(isPlural: true, gender: nil)),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Words that end like a role and are none.
  private static let noRoles = WordSet(
    """
    number numbers after under over later earlier other others another either neither whether however
    together never ever former latter order orders center centers matter matters letter letters paper papers
    newspaper newspapers summer winter river rivers water waters weather power powers corner quarter
    quarters chapter rather further better greater lower higher longer larger smaller shorter older younger
    bigger stronger faster slower closer wider deeper easier harder happier upper inner outer proper super
    remember consider deliver offer offers enter cover covers discover answer answers suffer differ refer
    prefer transfer register recover encounter minister's dinner disaster disasters cancer computer
    computers december november october september error errors terror factor factors sector sectors color
    colors colour colours favor favour honor honour labor labour harbor harbour minor major senior junior
    prior interior exterior door floor floors motor tractor humor humour rumor rumors rumour rumours
    behavior behaviour endeavor vigor tumor tumour corridor mirror horror anchor tenor vector monitor indoor
    outdoor liquor armor armour exist exists persist insist consist resist assist enlist list lists twist
    wrist mist twister poster posters trailer helicopter helicopters chopper theater tower towers shelter
    shelters container containers border borders gender member's bunker tanker tankers ladder bladder
    thunder shoulder shoulders wonder ponder surrender render tender calendar filter meter litre liter
    liters meters kilometer kilometers character characters master's manner banner barrier barriers carrier
    carriers counter counters cluster clusters fiber layer layers trigger triggers danger dangers anger
    finger fingers hunger hamburger burger butter bitter twitter lumber timber chamber chambers october
    ember cyber spider hammer slumber alter shower showers flower flowers drawer screwdriver printer scanner
    router server servers charger cooler boiler heater freezer cleaner thinner rubber silver copper pepper
    supper upper pager wafer laser laptop folder folders header footer wallpaper starter scooter mortar liar
    altar solar polar woman-to-woman human humans woman's german roman than then minister-level per
    super-super whenever wherever whoever whatever moreover altogether forever hitherto thereafter hereafter
    somewhere elsewhere everywhere omen semen abdomen specimen acumen person's grist checklist waitlist
    playlist shortlist blacklist wishlist hinder linger lingers batter batters shatter shatters scatter
    flatter flutter stagger conquer whisper whispers murder murders blunder plunder wander slaughter
    laughter daughter-in-law barter foster plaster muster bolster fluster blister sinister semester
    trimester roster cloister holster pour four hour hours tour tours for nor flavor flavour savior parlor
    parlour vapor vapour valor splendor ardor candor fervor rigor stupor squalor pallor languor clamor
    clamour glamor glamour enamor demeanor decor condor meteor ulterior inferior superior anterior posterior
    motors doors flatter chatter clutter gutter mutter stutter utter aster easter eater meander philander
    slander gander oleander cylinder reminder remainder cinder tinder grinder binder folder holder's boulder
    solder smoulder smolder
    """)

  private static let table: WordTable<Role> = {
    var table = WordTable<Role>(minimumCapacity: 1400)
    for (words, gender) in [(nouns, nil), (femaleNouns, Gender.female), (maleNouns, Gender.male)] {
      for noun in WordList(words) {
        table.set(WordKey(noun), to: Role(isPlural: false, gender: gender))
        table.set(WordKey(plural(of: noun)), to: Role(isPlural: true, gender: gender))
      }
    }
    for noun in WordList(plurals) { table.set(WordKey(noun), to: Role(isPlural: true, gender: nil)) }
    return table
  }()

  private static func plural(of noun: [UInt8]) -> [UInt8] {
    let man = Array("man".utf8)
    guard let last = noun.last else { return noun }
    if noun.suffix(3).elementsEqual(man) { return noun.dropLast(2) + Array("en".utf8) }
    let before = noun.dropLast().last ?? 0
    if last == 0x79, !Array("aeiou".utf8).contains(before) { return noun.dropLast() + Array("ies".utf8) }
    let hisses = last == 0x73 || last == 0x78 || (last == 0x68 && (before == 0x63 || before == 0x73))
    return noun + Array((hisses ? "es" : "s").utf8)
  }

  private static let femaleNouns = """
    spokeswoman chairwoman congresswoman policewoman saleswoman businesswoman councilwoman assemblywoman
    actress waitress hostess heiress stewardess queen princess duchess baroness countess lady mother sister
    daughter wife woman girl grandmother granddaughter aunt niece widow bride nun mum mom girlfriend
    stepmother stepdaughter housewife midwife schoolgirl mother-in-law ex-wife heroine empress goddess
    alderwoman airwoman servicewoman sportswoman
    """
  private static let maleNouns = """
    spokesman chairman congressman policeman salesman businessman councilman assemblyman waiter steward king
    prince duke baron count lord father brother son husband man boy gentleman grandfather grandson uncle
    nephew widower groom monk dad boyfriend stepfather stepson schoolboy father-in-law ex-husband fireman
    fisherman airman serviceman sportsman alderman statesman gunman craftsman cameraman anchorman ombudsman
    watchman hitman clergyman priest emperor
    """
  private static let plurals = """
    police people officials authorities investigators witnesses residents locals supporters opponents
    critics protesters demonstrators activists troops soldiers militants rebels insurgents separatists
    prosecutors lawmakers leaders rescuers firefighters crews medics doctors nurses survivors victims
    relatives families migrants refugees sources analysts experts scientists researchers economists
    democrats republicans conservatives liberals aides advisers advisors allies diplomats lawyers attorneys
    members employees staff workers executives investors traders voters parents students teachers neighbors
    neighbours passengers organizers organisers campaigners observers children women men others colleagues
    """
  private static let nouns = """
    academic accountant activist actor adjutant administrator admiral adviser advisor advocate agent
    agitator aide ally ambassador analyst anchor animator anthropologist apprentice archaeologist archbishop
    architect archivist artist assassin assistant associate astronaut astronomer athlete attacker attendant
    attorney auditor author baker ballerina banker barber baritone bartender biographer biologist
    bishop blogger boatman bodyguard bookseller boss botanist boxer brewer bricklayer brigadier broker
    builder bureaucrat butcher buyer cabinetmaker cadet campaigner candidate captain caretaker cardinal
    cardiologist carer carpenter cashier caterer cellist ceo cfo chair chairperson challenger champion
    chancellor chaplain chauffeur chef chemist chief child choreographer citizen cleaner cleric clerk
    climatologist clinician co-author co-chair co-founder co-owner co-pilot coach colleague collector
    colonel columnist comedian commander commentator commissioner comrade composer comptroller conductor
    confidant conservationist conservative constable consul consultant contractor controller cook
    coordinator cop corporal correspondent councillor councilor counsel counsellor counselor courier cousin
    creator crewmember critic curator custodian customer cyclist dancer dealer dean defector defendant
    defender delegate demonstrator dentist deputy designer detective developer dictator diplomat director
    dissident diver doctor donor driver drummer economist editor educator electrician emir employee employer
    engineer entrepreneur envoy epidemiologist examiner executive expert explorer farmer father-to-be
    filmmaker financier firefighter fisher fisherman florist footballer foreman forecaster founder fugitive
    gardener general geneticist geographer geologist goalkeeper golfer governor graduate grocer guard
    guardian guerrilla guest guide guitarist gunman gynecologist hacker hairdresser handler head headmaster
    headteacher hero historian host hostage hunter hydrologist illustrator imam immigrant immunologist
    inmate inspector instructor insurgent intern interpreter intruder inventor investigator investor janitor
    jeweller journalist judge jurist juror justice keeper killer laborer labourer landlord lawmaker lawyer
    leader lecturer legislator liberal librarian lieutenant lifeguard lobbyist locksmith lookout magistrate
    magnate maker manager marathoner mariner marine marksman marshal mason master mathematician mayor
    mechanic mediator medic member merchant meteorologist microbiologist midfielder migrant militant
    millionaire billionaire miner minister missionary mobster model moderator monarch motorist mountaineer
    musician nationalist naturalist negotiator neighbor neighbour neurologist neuroscientist neurosurgeon
    newcomer newsreader nominee novelist nurse nutritionist observer occupant oceanographer officer official
    oligarch oncologist operative operator opponent ophthalmologist optician orderly organiser organizer
    owner painter paleontologist paramedic parent parishioner parliamentarian participant partisan partner
    passenger passerby pastor pathologist patient patriarch pediatrician paediatrician pensioner performer
    pharmacist philanthropist philosopher photographer physician physicist pianist pilot plaintiff planner
    playwright plumber poet politician pollster pope porter postman prankster preacher premier president
    presenter prime-minister principal printer prisoner producer professor programmer promoter prosecutor
    protester protestor provost psychiatrist psychologist publicist publisher quarterback rabbi racer
    radiologist rancher ranger rapper realtor rebel receptionist recruit refugee registrar regulator
    relative reporter representative republican democrat rescuer researcher resident restaurateur retailer
    retiree reviewer rider rival roofer sailor salesperson scholar schoolteacher scientist screenwriter
    sculptor seaman secretary secretary-general seismologist senator separatist sergeant servant settler
    shareholder sheriff shooter shopkeeper shopper singer skipper smuggler sociologist soldier solicitor
    songwriter soprano source speaker specialist sponsor spokesperson spy staffer stakeholder statistician
    stockbroker stonemason storekeeper strategist striker student subordinate successor superintendent
    supervisor supporter surgeon surveyor survivor suspect swimmer tailor teacher technician technologist
    teen teenager tenant terrorist therapist toxicologist trader trainee trainer translator treasurer
    trooper trucker trustee tycoon undersecretary undertaker union-leader vendor veteran veterinarian vet
    vicar vice-chair vice-chairman vice-president victim villager violinist virologist visitor volcanologist
    volunteer voter warden warlord weaver welder whistleblower winemaker winner witness worker wrestler
    writer youth youngster zookeeper zoologist kin sibling twin predecessor counterpart mentor
    founder-president friend fan follower reformer loyalist monarchist
    """
}
