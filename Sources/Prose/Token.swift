/// A word, a number, a mark: the smallest piece that the rules look at.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Letters, with apostrophes, hyphens and full stops inside (`don't`, `Jean-Luc`, `U.S.`, `Mr.`).
    case word
    /// Digits, with their separators (`1,200`, `3.5`, `3-1/2`, `08:30`, `2nd`).
    case number
    /// A mark that opens or closes a quotation. Apostrophes are no marks.
    case quoteMark
    /// Comma, full stop, dash, bracket, ellipsis and the like.
    case punctuation
    /// Currency signs, `%`, `&`, `@`, emoji, whatever is left.
    case symbol
  }

  public let range: TextRange
  public let kind: Kind

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
