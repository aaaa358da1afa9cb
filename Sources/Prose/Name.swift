/// A proper name in a text with the titles before it: `Ukrainian President Volodymyr Zelenskiy`, `Northline`.
public struct Name: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case person
    case organization
    case place
    /// A prize, a law, a ship: it has a name, but nobody bears it.
    case thing
    case unknown
  }

  /// The name alone: `Volodymyr Zelenskiy`, without titles, without a possessive ending.
  public let range: TextRange
  /// The title or role directly before it: `Ukrainian President`; nil where there is none.
  public let title: TextRange?
  public let kind: Kind

  public init(range: TextRange, title: TextRange?, kind: Kind) {
    self.range = range
    self.title = title
    self.kind = kind
  }
}
