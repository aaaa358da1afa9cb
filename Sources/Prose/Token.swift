/// A word, a number, a mark: the smallest piece that the rules look at.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Letters, with apostrophes, hyphens and full stops inside (`don't`, `Jean-Luc`, `U.S.`, `Mr.`).
    case word
    /// What begins with a digit: `1,200`, `3-1/2`, `08:30`, `2nd`, `34-year-old`.
    case number
    /// A mark that opens or closes a quotation. Apostrophes are no marks.
    case quoteMark
    /// Comma, full stop, dash, bracket, ellipsis and the like.
    case punctuation
    /// Currency signs, `%`, `&`, addresses of web pages, emoji, whatever is left.
    case symbol
  }

  // In this order a token takes 32 bytes: a text has one for each five of its own.
  public let range: TextRange
  /// The word as rules compare it: lower case, apostrophes alike.
  public let key: WordKey
  public let kind: Kind
  /// Whether it begins with a capital letter.
  public let isCapitalized: Bool
  /// Whether hyphens or apostrophes join parts of the word: `mid-March`, `Friday's`.
  public let hasParts: Bool

  public init(range: TextRange, kind: Kind, key: WordKey, isCapitalized: Bool, hasParts: Bool = false) {
    self.range = range
    self.kind = kind
    self.key = key
    self.isCapitalized = isCapitalized
    self.hasParts = hasParts
  }
}
