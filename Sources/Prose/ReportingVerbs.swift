/// Verbs with which news reports speech, by their inflected forms.
public enum ReportingVerbs {
  /// What a verb asks of the words around it.
  public enum Class: Hashable, Sendable {
    /// Takes a clause or a quotation: `said that`, `announced "…"`.
    case statement
    /// Names the hearer first: `told reporters "…"`.
    case telling
    /// Brings a question or a request: `asked whether`, `urged`.
    case asking
    /// Gives a thing a name: `called the talks "productive"`.
    case calling
    /// Reports with quoted words only: `praised the "courage"`; its bare clause is no reported speech.
    case judging
    /// Says how it sounded: `“Enough,” he sighed`, `wept that`; with an object it is another verb: `stormed the hall`.
    case manner
  }

  public enum Form: Hashable, Sendable {
    /// `say`: after `to`, `will`, `they`.
    case base
    /// `says`
    case present
    /// `said`
    case past
    /// `saying`
    case participle
  }

  public struct Entry: Hashable, Sendable {
    /// The lemma.
    public let lemma: String
    public let kind: Class
    public let form: Form
  }

  /// The verb of saying that a word may be; nil if it is none. Nouns of the same form (`report`, `claim`) are
  /// not told apart here.
  public static func entry(for token: Token) -> Entry? { table[token.key] }
  public static func entry(for key: WordKey) -> Entry? { table[key] }

  private static let lemmas: [(Class, String)] = [
    (
      .statement,
      """
      say add write announce argue warn claim insist note explain state declare reply respond answer admit
      concede acknowledge confirm deny suggest recall report tweet post comment observe remark stress
      emphasize emphasise reiterate repeat continue conclude assert allege contend maintain predict promise
      pledge vow joke quip shout yell cry exclaim whisper mutter murmur scream chant lament complain caution
      testify reveal disclose counter retort boast brag signal indicate propose recommend signal texted text
      blog email recount relate rule find interject volunteer opine hint imply charge protest affirm
      reaffirm attest elaborate clarify specify underline underscore vent gush deadpan proclaim forecast
      estimate venture read echo express voice mention sum point grouse grumble grouch bemoan fume gripe
      pronounce swear profess posit confide counsel theorize theorise rebut intone drawl croak bellow holler howl
      sneer snarl scoff snap sob moan groan blurt ad-lib implore
      """
    ),
    (.telling, "tell inform assure reassure remind advise notify brief warn"),
    (
      .asking,
      "ask wonder muse urge demand inquire enquire plead beg request query question challenge command instruct"
    ),
    (
      .calling,
      """
      call describe label dub brand characterize characterise term deem denounce hail decry portray style
      nickname
      """
    ),
    (
      .judging,
      """
      criticize criticise condemn slam blast praise welcome dismiss reject mock accuse blame applaud
      ridicule laud cite compare attack lambast lambaste rebuke chide defend cheer urge refer
      think believe speak talk thank apologize apologise credit liken bash rip assail deride scold chastise chide fault
      belittle demean disparage tout hail extol lampoon ridicule skewer commend caution invoke evoke
      """
    ),
    (
      .manner,
      """
      storm rage thunder roar hiss growl whine wail weep bark rant sigh gasp fret crow gloat coo enthuse trumpet rasp
      smile laugh shrug grin chuckle giggle nod frown beam wink
      """
    ),
  ]

  private static let irregular: [String: (past: [String], present: String, participle: String)] = [
    "say": (["said"], "says", "saying"), "tell": (["told"], "tells", "telling"),
    "write": (["wrote", "written"], "writes", "writing"), "read": (["read"], "reads", "reading"),
    "find": (["found"], "finds", "finding"), "speak": (["spoke", "spoken"], "speaks", "speaking"),
    "plead": (["pleaded", "pled"], "pleads", "pleading"), "beg": (["begged"], "begs", "begging"),
    "quip": (["quipped"], "quips", "quipping"), "brag": (["bragged"], "brags", "bragging"),
    "admit": (["admitted"], "admits", "admitting"), "dub": (["dubbed"], "dubs", "dubbing"),
    "blog": (["blogged"], "blogs", "blogging"), "slam": (["slammed"], "slams", "slamming"),
    "refer": (["referred"], "refers", "referring"), "sum": (["summed"], "sums", "summing"),
    "think": (["thought"], "thinks", "thinking"),
    "weep": (["wept"], "weeps", "weeping"), "rant": (["ranted"], "rants", "ranting"),
    "shrug": (["shrugged"], "shrugs", "shrugging"), "grin": (["grinned"], "grins", "grinning"),
    "nod": (["nodded"], "nods", "nodding"),
    "chant": (["chanted"], "chants", "chanting"),
  ]

  private static let table: [WordKey: Entry] = {
    var table: [WordKey: Entry] = [:]
    for (kind, list) in lemmas {
      for lemma in list.split(whereSeparator: \.isWhitespace).map(String.init) {
        for (form, word) in forms(of: lemma) where table[WordKey(word)] == nil {
          table[WordKey(word)] = Entry(lemma: lemma, kind: kind, form: form)
        }
      }
    }
    return table
  }()

  /// Past before base, so that `read` counts as past.
  private static func forms(of lemma: String) -> [(Form, String)] {
    if let irregular = irregular[lemma] {
      return irregular.past.map { (.past, $0) }
        + [(.base, lemma), (.present, irregular.present), (.participle, irregular.participle)]
    }
    let stem = String(lemma.dropLast())
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if lemma.hasSuffix("e") {
      return [(.base, lemma), (.past, lemma + "d"), (.present, lemma + "s"), (.participle, stem + "ing")]
    }
    if lemma.hasSuffix("y"), let before = stem.last, !vowels.contains(before) {
      return [(.base, lemma), (.past, stem + "ied"), (.present, stem + "ies"), (.participle, lemma + "ing")]
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return [
      (.base, lemma), (.past, lemma + "ed"), (.present, lemma + (hisses ? "es" : "s")),
      (.participle, lemma + "ing"),
    ]
  }
}
