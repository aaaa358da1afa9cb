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

  private struct Irregular {
    let past: [String]
    let present: String
    let participle: String

    init(_ past: [String], _ present: String, _ participle: String) {
      (self.past, self.present, self.participle) = (past, present, participle)
    }

    /// Past before base, so that `read` counts as past.
    func forms(of lemma: String) -> [(Form, String)] {
      past.map { (.past, $0) } + [(.base, lemma), (.present, present), (.participle, participle)]
    }
  }

  private static let irregular: [String: Irregular] = [
    "say": .init(["said"], "says", "saying"), "tell": .init(["told"], "tells", "telling"),
    "write": .init(["wrote", "written"], "writes", "writing"), "read": .init(["read"], "reads", "reading"),
    "find": .init(["found"], "finds", "finding"), "speak": .init(["spoke", "spoken"], "speaks", "speaking"),
    "plead": .init(["pleaded", "pled"], "pleads", "pleading"), "beg": .init(["begged"], "begs", "begging"),
    "quip": .init(["quipped"], "quips", "quipping"), "brag": .init(["bragged"], "brags", "bragging"),
    "admit": .init(["admitted"], "admits", "admitting"), "dub": .init(["dubbed"], "dubs", "dubbing"),
    "blog": .init(["blogged"], "blogs", "blogging"), "slam": .init(["slammed"], "slams", "slamming"),
    "refer": .init(["referred"], "refers", "referring"), "sum": .init(["summed"], "sums", "summing"),
    "think": .init(["thought"], "thinks", "thinking"),
    "weep": .init(["wept"], "weeps", "weeping"), "rant": .init(["ranted"], "rants", "ranting"),
    "shrug": .init(["shrugged"], "shrugs", "shrugging"), "grin": .init(["grinned"], "grins", "grinning"),
    "nod": .init(["nodded"], "nods", "nodding"),
    "chant": .init(["chanted"], "chants", "chanting"),
  ]

  private static let table: WordTable<Entry> = {
    var table = WordTable<Entry>(minimumCapacity: 1_600)
    for (kind, list) in lemmas {
      for bytes in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let lemma = String(Substring(bytes))
        if let irregular = irregular[lemma] {
          for (form, word) in irregular.forms(of: lemma) { add(WordKey(word), lemma, kind, form, to: &table) }
        } else {
          addRegular(Array(bytes), lemma, kind, to: &table)
        }
      }
    }
    return table
  }()

  private static func add(
    _ key: WordKey, _ lemma: String, _ kind: Class, _ form: Form, to table: inout WordTable<Entry>
  ) {
    if table[key] == nil { table.set(key, to: Entry(lemma: lemma, kind: kind, form: form)) }
  }

  /// Bytes rather than strings: the program makes the table at every start.
  private static func addRegular(
    _ word: [UInt8], _ lemma: String, _ kind: Class, to table: inout WordTable<Entry>
  ) {
    let stem = word.dropLast()
    let before = stem.last ?? 0
    func add(_ form: Form, _ stem: ArraySlice<UInt8>, _ ending: StaticString) {
      let key = WordKey(stem + UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
      Self.add(key, lemma, kind, form, to: &table)
    }
    add(.base, word[...], "")
    switch word.last {
    case UInt8(ascii: "e"):
      add(.past, word[...], "d")
      add(.present, word[...], "s")
      add(.participle, stem, "ing")
    case UInt8(ascii: "y") where !"aeiou".utf8.contains(before):
      add(.past, stem, "ied")
      add(.present, stem, "ies")
      add(.participle, word[...], "ing")
    default:
      add(.past, word[...], "ed")
      add(.present, word[...], hisses(word) ? "es" : "s")
      add(.participle, word[...], "ing")
    }
  }

  private static func hisses(_ word: [UInt8]) -> Bool {
    switch word.last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
    case UInt8(ascii: "h"): [UInt8(ascii: "c"), UInt8(ascii: "s")].contains(word.dropLast().last)
    default: false
    }
  }
}
