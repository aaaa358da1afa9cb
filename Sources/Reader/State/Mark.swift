internal import Collation
internal import Prose

/// A passage of an article as the reader marks, lists and visits it. An object, for it is looked at again and again, and
/// never changes.
final class Mark: Sendable {
  let passage: Passage
  let range: TextRange
  let severity: Severity
  /// Where the severity is shown beside the text: where the passage begins; in a claim, where the words begin that
  /// the articles disagree on.
  let anchors: [Int]
  /// The number of the words through the whole story: the same in every article that has them; nil where no
  /// other article has them, or where nobody quotes them.
  let number: Int?
  /// Who speaks; nil for words of the reporter.
  let speaker: Voice?
  /// Indices into `Story.links`.
  let links: [Int]
  /// Indices into `Story.disagreements`, the most telling first.
  let disagreements: [Int]

  /// Whether the words are the title of a work: in quote marks, but nobody says them.
  let isTitle: Bool
  /// Whether the words are reported, not quoted.
  let isIndirect: Bool

  init(
    passage: Passage, range: TextRange, severity: Severity, anchors: [Int], number: Int?, speaker: Voice?,
    links: [Int], disagreements: [Int], isTitle: Bool, isIndirect: Bool
  ) {
    (self.passage, self.range, self.severity, self.anchors) = (passage, range, severity, anchors)
    (self.number, self.speaker, self.links) = (number, speaker, links)
    (self.disagreements, self.isTitle, self.isIndirect) = (disagreements, isTitle, isIndirect)
  }

  var isClaim: Bool {
    if case .claim = passage { true } else { false }
  }

  /// Whether it is counted as a quotation.
  var isQuotation: Bool { !isClaim && !isTitle }

  /// Whether `]` and `[` stop here.
  var isLinked: Bool { number != nil }
}

/// The speaker of a passage, as far as one is known.
struct Voice: Hashable, Sendable {
  let name: String
  let role: String?
  let isSure: Bool
  /// Index into `Story.speakers`; nil before the story is collated and where nobody is known.
  let speaker: Int?

  /// Below this the name stands in brackets.
  static let confidenceLimit = 0.5

  static let unknown = Voice(name: "unattributed", role: nil, isSure: false, speaker: nil)

  /// In brackets where it is doubtful.
  var label: String { isSure ? name : "(\(name))" }
}
