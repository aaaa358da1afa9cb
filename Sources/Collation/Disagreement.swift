public import Prose

/// One question on which articles differ, with the evidence of every side. Never a verdict.
public struct Disagreement: Hashable, Sendable {
  /// On what the sides differ: the question that they answer.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case quantity, date, place, name, attribution, wording, negation, modality, framing
  }

  /// Which rule found it; a kind may have several. How often each is right is in docs/accuracy.md.
  public enum Detector: String, Hashable, Sendable, CaseIterable {
    case wording, attribution, quantity, date, place, name
    /// One name in two spellings.
    case spelling
    case negation, modality
    /// Who did it to whom, the other way round.
    case roles
    /// One effect, two causes.
    case cause
    case framing
  }

  /// How much hangs on it; the reader shows a major one as a conflict.
  public enum Severity: String, Hashable, Sendable { case major, minor }

  /// Whether all sides still stand.
  public enum Status: String, Hashable, Sendable {
    case differs
    /// The later article plainly has newer information.
    case updated
  }

  /// What one article says.
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
  public let detector: Detector
  public let severity: Severity
  public let status: Status
  /// `How many people were treated?`
  public let question: String?
  /// By article, then by place.
  public let members: [Member]
  /// From 0 to 1.
  public let confidence: Double
  /// In words: `11 people treated against 14`.
  public let reason: String

  /// `detector` is nil for the one that is called like the kind.
  public init(
    kind: Kind, detector: Detector? = nil, severity: Severity, status: Status, question: String?,
    members: [Member], confidence: Double, reason: String
  ) {
    self.kind = kind
    self.detector = detector ?? Detector(of: kind)
    self.severity = severity
    self.status = status
    self.question = question
    self.members = members
    self.confidence = confidence
    self.reason = reason
  }
}

extension Disagreement.Detector {
  /// The detector that is called like a kind.
  init(of kind: Disagreement.Kind) {
    self =
      switch kind {
      case .quantity: .quantity
      case .date: .date
      case .place: .place
      case .name: .name
      case .attribution: .attribution
      case .wording: .wording
      case .negation: .negation
      case .modality: .modality
      case .framing: .framing
      }
  }
}
