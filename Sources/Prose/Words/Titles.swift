/// Words with a capital that stand before a name as its title: `President`, `Foreign Minister`, `Sen.`
enum Titles {
  /// A run of capitals that has one of these before its last word is title and name: `Justice Secretary Shabana Mahmood`.
  static let heads = WordSet(
    """
    president minister chancellor secretary senator sen sens governor gov mayor judge justice general gen
    colonel col captain capt sergeant sgt officer chief director chairman chairwoman chairperson chair ceo
    cfo coo commissioner ambassador amb leader speaker whip spokesman spokeswoman spokesperson rabbi imam
    sheikh sheik father fr sister brother pastor bishop archbishop cardinal pope patriarch king queen prince
    princess duke duchess lord lady sir dame baron baroness professor prof doctor dr coach manager editor
    correspondent reporter attorney lawyer prosecutor congressman congresswoman representative rep reps
    delegate councillor councilor councilman councilwoman councilmember assemblyman assemblywoman
    assemblymember lawmaker sheriff deputy detective det inspector insp superintendent supt commander cmdr
    admiral adm lieutenant lt major maj corporal cpl private pvt marshal premier taoiseach ayatollah emir
    sultan envoy adviser advisor counsel treasurer comptroller controller principal dean provost chaplain
    reverend rev founder co-founder mr mrs ms miss mx mister madam madame st saint msgr vice-president
    undersecretary secretary-general president-elect governor-elect mayor-elect constable pc trooper agent
    pilot activist analyst economist historian author actor actress singer rapper comedian journalist
    columnist host anchor billionaire candidate nominee strategist pollster spokespeople coordinator
    administrator superintendent registrar ombudsman solicitor brigadier brig commodore marshall vizier czar
    tsar kaiser emperor empress chairmen presidents senators ministers messrs mmes first-lady negotiator
    commandant trustee magistrate aide executive mp msp mep td
    """, withStops: true)

  /// Words that may stand before the head of a title.
  static let openers = WordSet(
    """
    former ex late then acting interim deputy vice assistant associate senior junior chief first second
    prime foreign finance defense defence interior justice health education labor labour trade energy home
    attorney lieutenant major brigadier rear crown grand press state national federal regional honorary co
    right retired outgoing incoming
    """)

  /// What follows `of` inside a title: `Secretary of State Marco Rubio`.
  static let portfolios = WordSet(
    """
    state defense defence health homeland security education war labor labour commerce treasury energy
    interior justice agriculture transportation transport housing urban development veterans affairs foreign
    finance culture sport sports environment staff operations communications police schools parliament
    national intelligence public welfare works science technology congress government
    """)

  /// Titles that with `of` and a place are a name of their own: `Duke of Kent`.
  static let peerages = WordSet("duke duchess prince princess earl countess marquess viscount")

  /// Ranks that end a name: `John Doe Jr.`
  static let suffixes = WordSet("jr jr. sr sr. ii iii iv esq esq. phd md")
}
