/// Lower-case words inside names.
enum NameConnectors {
  /// `Ursula von der Leyen`, `Osama bin Laden`.
  static let particles = WordSet(
    """
    de van von der den del della di da das dos du des la le las los el al bin ibn bint ben abu ter ten te zu
    zum zur af av y e i und san santa op 't d' l'
    """)

  /// Those with which a name may begin: `de Blasio`.
  static let opening = WordSet("de van von bin ibn al el del du di le la st")

  /// Words of organisations that `of` joins to what follows: `Bank of England`.
  static let takesOf = WordSet(
    """
    department ministry university college institute bank house church court board council committee
    commission office bureau agency association federation union confederation league society academy school
    chamber chambers organization organisation parliament congress senate republic kingdom state states city
    gulf strait sea bay isle isles cape port mount lake river university republic people's commonwealth
    center centre centers centres museum library order knights daughters sons friends voice radio
    radio-television group alliance conference convention fund foundation trust international palace tower
    statue battle treaty avenue house garden gardens ivory district county province cathedral temple
    district archdiocese diocese see guild brotherhood movement front party army navy force joint
    secretariat directorate authority appeals claims general-staff law faculty division secretary-general field king's
    queen's institutes
    """)

  /// Of those the ones that are named for their members: `Society of Motor Manufacturers and Traders`.
  static let ofMembers = WordSet(
    "society association federation union chamber league confederation institute alliance council guild college"
  )

  /// Words of organisations that `for` joins to what follows: `Centers for Disease Control`.
  static let takesFor = WordSet(
    """
    center centre centers centres institute campaign committee agency foundation society association
    citizens doctors physicians americans council fund office coalition alliance organization organisation
    bureau department women mothers students workers teachers friends parents veterans reporters lawyers
    lawyers' partnership union network movement school observatory appeals claims authority project program
    programme initiative museum commission group party conference secretariat
    """)

  /// First words of two that `and` joins inside one name: `Food and Drug Administration`.
  static let takesAnd = WordSet(
    """
    food securities health foreign standards nuclear oceanic aeronautics immigration customs fish parks
    science arts culture trade industry law justice economic development fire education housing alcohol
    wildlife agriculture commodity commodities defence defense security environment energy finance labour
    labor research safety senate transport work pensions business innovation medicines weights public
    international royal marks johnson procter ernst bosnia trinidad antigua disease simon rolls children
    youth women bill barnes smith
    """)

  static func joins(_ connector: WordKey, after word: WordKey) -> Bool {
    switch connector {
    case "of": takesOf.contains(word)
    case "for": takesFor.contains(word)
    default: false
    }
  }
}
