internal import Prose

/// Common nouns for bodies that speak: `the company said`.
enum Bodies {
  static let list = """
    company agency ministry court police council department university party government union bank club firm
    association authority authorities office committee board army military navy commission parliament senate congress
    school hospital station newspaper paper website outlet network magazine charity foundation embassy campaign team
    airline operator manufacturer insurer museum church regulator watchdog administration organisation organization
    institute corporation federation league service bureau group kremlin pentagon railway carrier retailer maker
    carmaker automaker drugmaker lender brand chain giant startup start-up developer brewer publisher producer
    broadcaster platform store franchise squad tribunal panel jury airport port college academy society body business
    utility contractor supplier builder coalition alliance movement ngo nonprofit think-tank consortium coastguard
    """
  private static let words = WordSet(list)

  static func contains(_ head: WordKey) -> Bool { words.contains(head) }
}

/// Nouns that a text uses for a body that it has named, whatever its name says.
enum Trades {
  /// For a business: `the firm`, `the retailer`.
  private static let business = WordSet(
    """
    company firm operator manufacturer insurer airline carrier retailer maker carmaker automaker drugmaker planemaker
    chipmaker lender brand chain giant startup start-up developer brewer publisher producer broadcaster platform store
    business corporation group railway contractor supplier builder utility bank distributor newspaper magazine outlet
    """)
  private static let office = WordSet(
    "agency authority department ministry regulator watchdog bureau service body office")
  private static let side = WordSet("team club side squad franchise")
  private static let society = WordSet(
    "organisation organization group charity union federation association ngo nonprofit foundation party movement body"
  )

  /// Kinds of bodies; one noun may be for several.
  struct Kinds: OptionSet, Hashable {
    let rawValue: Int
    static let business = Kinds(rawValue: 1)
    static let office = Kinds(rawValue: 2)
    static let side = Kinds(rawValue: 4)
    static let society = Kinds(rawValue: 8)
  }

  static func kinds(of noun: WordKey) -> Kinds {
    var kinds: Kinds = []
    if business.contains(noun) { kinds.insert(.business) }
    if office.contains(noun) { kinds.insert(.office) }
    if side.contains(noun) { kinds.insert(.side) }
    if society.contains(noun) { kinds.insert(.society) }
    return kinds
  }

  static func contains(_ noun: WordKey) -> Bool { !kinds(of: noun).isEmpty }

  /// Words in the names of businesses.
  private static let businessEndings = WordSet(
    """
    inc inc. corp corp. ltd ltd. llc plc co co. ag sa nv gmbh group holdings partners industries enterprises systems
    technologies airlines airways motors bank banks bancorp electric oil gas energy steel chemicals pharmaceuticals
    pharma labs laboratories software insurance capital stores foods brewery breweries electronics railway railways
    ferries lines studios pictures entertainment mining petroleum
    """)
  private static let officeEndings = WordSet(
    """
    ministry department dept council committee commission agency authority court tribunal board bureau office
    administration service treasury directorate inspectorate police
    """)
  private static let societyEndings = WordSet(
    "union association federation party society foundation league movement coalition alliance campaign")

  /// The kinds that a name shows; empty where it shows none.
  static func kinds(of name: NameForm) -> Kinds {
    var kinds: Kinds = []
    for word in name.words {
      if businessEndings.contains(word) { kinds.insert(.business) }
      if officeEndings.contains(word) { kinds.insert(.office) }
      if societyEndings.contains(word) { kinds.insert(.society) }
    }
    return kinds
  }
}
