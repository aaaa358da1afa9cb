/// News that never happened: stories of several articles that quote the same invented people, whole and cut. The same
/// seed gives the same bytes, and what was planted is known, so that a fast wrong answer is not a result.
struct Corpus {
  /// One article, and the quotations that were put into it.
  struct Text {
    let string: String
    let quotations: [String]
  }

  /// Articles about one event, and how many pairs of them carry the same quotation.
  struct Event {
    let texts: [Text]
    let sharedPairs: Int
  }

  let events: [Event]

  var texts: [Text] { events.flatMap(\.texts) }
  var byteCount: Int { texts.reduce(0) { $0 + $1.string.utf8.count } }

  /// - Parameters:
  ///   - events: How many stories.
  ///   - articles: How many articles each has; at least 2.
  ///   - seed: Decides every word.
  init(events: Int, articles: Int, seed: UInt64) {
    var writer = Writer(random: SplitMix(state: seed))
    self.events = (0..<events).map { _ in writer.event(articles: articles) }
  }
}

/// Writes the sentences.
private struct Writer {
  var random: SplitMix

  private static let givenNames = """
    Ines Tomas Ana Lena Viktor Meera Samuel Greta Hugo Mirela Kofi Dora Anton Selma Rafael Noor Edith Jonas Wanda Pavel
    """.split(separator: " ").map(String.init)
  private static let familyNames = """
    Okafor Reyes Brandt Halloran Petrov Lindqvist Bertolini Adeyemi Novak Castellan Thornley Duarte Sorensen Kapoor
    """.split(separator: " ").map(String.init)
  private static let roles = [
    "harbour master", "fire chief", "mayor", "union leader", "structural engineer", "police spokesman",
    "baker",
  ]
  private static let subjects = [
    "the warehouse", "the night shift", "the loading bay", "the inspection", "the roof", "the council",
    "the rescue team", "the ferry", "the eastern dock", "the company", "the investigation", "the bridge",
  ]
  private static let verbs = [
    "closed", "delayed", "repaired", "examined", "abandoned", "protected", "reopened", "questioned",
    "supported",
    "damaged", "replaced", "described",
  ]
  private static let objects = [
    "eleven containers", "the old crane", "two hundred passengers", "a temporary shelter", "the main gate",
    "forty tonnes of timber", "the harbour line", "every public meeting", "the second report", "a new alarm",
  ]
  private static let endings = [
    "before four in the morning", "after a long argument", "on Monday evening", "without any warning",
    "in spite of the weather", "for the third time this year", "with the help of volunteers",
    "until further notice",
  ]

  mutating func event(articles: Int) -> Corpus.Event {
    let speakers = (0..<4).map { _ in "\(pick(Self.givenNames)) \(pick(Self.familyNames))" }
    let shared = (0..<4).map { index in (speaker: speakers[index], words: speech()) }
    var printed = Array(repeating: 0, count: shared.count)
    let texts = (0..<articles).map { _ in
      var paragraphs: [String] = []
      var quotations: [String] = []
      for (index, quotation) in shared.enumerated() where index == 0 || Bool.random(using: &random) {
        printed[index] += 1
        quotations.append("\(quotation.words),")
        paragraphs.append(paragraph(quotation.words, by: quotation.speaker))
      }
      let own = speech()
      quotations.append("\(own),")
      paragraphs.append(paragraph(own, by: pick(speakers)))
      paragraphs.append(narrative(sentences: 6))
      paragraphs.shuffle(using: &random)
      return Corpus.Text(
        string: ([narrative(sentences: 2)] + paragraphs).joined(separator: "\n\n") + "\n",
        quotations: quotations)
    }
    return Corpus.Event(texts: texts, sharedPairs: printed.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
  }

  private mutating func paragraph(_ words: String, by speaker: String) -> String {
    let quotation =
      switch Int.random(in: 0..<3, using: &random) {
      case 0: "“\(words),” said \(speaker), the \(pick(Self.roles))."
      case 1: "“\(words),” \(pick(Self.roles)) \(speaker) told reporters."
      default: "“\(words),” \(speaker) said on Tuesday."
      }
    return "\(quotation) \(narrative(sentences: 3))"
  }

  private mutating func speech() -> String { "\(clause().capitalizedFirst), and \(clause())" }

  private mutating func narrative(sentences: Int) -> String {
    (0..<sentences).map { _ in "\(clause().capitalizedFirst)." }.joined(separator: " ")
  }

  private mutating func clause() -> String {
    "\(pick(Self.subjects)) \(pick(Self.verbs)) \(pick(Self.objects)) near \(place()) \(pick(Self.endings))"
  }

  /// An invented name, so that few sentences are alike by chance.
  private mutating func place() -> String {
    let syllables = [
      "kar", "vel", "tos", "min", "dra", "bel", "sun", "orf", "lin", "gat", "mor", "hes", "pry", "wick",
    ]
    return (0..<3).map { _ in pick(syllables) }.joined().capitalizedFirst
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Random numbers from a seed (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
