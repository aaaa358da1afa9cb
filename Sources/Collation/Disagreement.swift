public import Prose

/// One question on which articles differ, with the evidence of every side. Never a verdict.
public struct Disagreement: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case quantity, date, place, name, attribution, wording, negation, modality, framing
  }

  public enum Severity: String, Hashable, Sendable { case major, minor }

  public enum Status: String, Hashable, Sendable {
    case differs
    /// The later article plainly has newer information.
    case updated
  }

  public struct Member: Hashable, Sendable {
    /// Index into `Story.articles`.
    public let article: Int
    /// The quotation or claim that holds the words.
    public let passage: Passage
    /// Exactly the words that differ: `eleven people`; for attribution the source mention.
    public let range: TextRange
    /// What they come to: `11`. Members with equal values are on the same side.
    public let value: String

    public init(article: Int, passage: Passage, range: TextRange, value: String) {
      self.article = article
      self.passage = passage
      self.range = range
      self.value = value
    }
  }

  public let kind: Kind
  public let severity: Severity
  public let status: Status
  /// `How many people were treated?`
  public let question: String?
  /// By article, then by place.
  public let members: [Member]
  public let confidence: Double
  /// In words: `11 people treated against 14`.
  public let reason: String

  public init(
    kind: Kind, severity: Severity, status: Status, question: String?, members: [Member], confidence: Double,
    reason: String
  ) {
    self.kind = kind
    self.severity = severity
    self.status = status
    self.question = question
    self.members = members
    self.confidence = confidence
    self.reason = reason
  }
}
