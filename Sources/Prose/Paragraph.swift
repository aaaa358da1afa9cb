/// A paragraph of an article, without white space at its edges.
public struct Paragraph: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text
    /// A line that names what follows: no full stop, most words capitalised, nothing reported in it.
    case heading
  }

  public let range: TextRange
  public let kind: Kind

  public init(range: TextRange, kind: Kind = .text) {
    self.range = range
    self.kind = kind
  }
}
