public import Prose

/// A pair of passages in two articles that report the same words or the same fact.
public struct Link: Hashable, Sendable {
  /// What the two have in common.
  public enum Kind: String, Hashable, Sendable {
    /// The same utterance, quoted or reported; also where the articles give it to different speakers, which an
    /// attribution disagreement then says.
    case quotation
    /// The same fact, stated by the reporters.
    case claim
  }

  /// How the words of the two ends differ.
  public enum Variant: String, Hashable, Sendable {
    case verbatim, truncated, ellipsis, altered, translated, indirect, restated
  }

  public let kind: Kind
  public let variant: Variant
  /// Of two quotations the fuller; otherwise that of the earlier article.
  public let first: Passage
  /// The other end.
  public let second: Passage
  /// From 0 to 1.
  public let confidence: Double
  /// In the order of `first`.
  public let differences: [Difference]
  /// In words: `same words but for one; both on Telegram`.
  public let reason: String

  public init(
    kind: Kind, variant: Variant, first: Passage, second: Passage, confidence: Double,
    differences: [Difference], reason: String
  ) {
    self.kind = kind
    self.variant = variant
    self.first = first
    self.second = second
    self.confidence = confidence
    self.differences = differences
    self.reason = reason
  }

  /// The other end; nil if `passage` is no end of this link.
  public func partner(of passage: Passage) -> Passage? {
    passage == first ? second : passage == second ? first : nil
  }
}

/// A place where the words of two linked passages part.
public struct Difference: Hashable, Sendable {
  /// What was done to the words of `first`.
  public enum Kind: String, Hashable, Sendable {
    /// Words that only `first` has.
    case omission
    /// Words that only `second` has.
    case addition
    case substitution
    /// The same word spelt otherwise: `favour`, `favor`.
    case spelling
    case reordering
  }

  public let kind: Kind
  /// The text itself marks the cut: an ellipsis, brackets.
  public let isMarked: Bool
  /// The words in `first`; empty, at the place where they would stand, if it has none.
  public let first: TextRange
  /// The words in `second`, likewise.
  public let second: TextRange

  public init(kind: Kind, isMarked: Bool, first: TextRange, second: TextRange) {
    self.kind = kind
    self.isMarked = isMarked
    self.first = first
    self.second = second
  }
}
