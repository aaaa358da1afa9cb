/// A word, a number, a mark: the smallest piece that the rules look at.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
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

  // Packed, a token takes 16 bytes: a text has one for each five of its own.
  @usableFromInline let start: UInt32
  /// The length, then two bits of looks and three of kind.
  @usableFromInline let packed: UInt32
  /// The word as rules compare it: lower case, apostrophes alike.
  public let key: WordKey

  /// A length of 128 MB and more, which no article can have, is given as one byte less than that.
  public init(range: TextRange, kind: Kind, key: WordKey, isCapitalized: Bool, hasParts: Bool = false) {
    start = UInt32(range.start)
    packed =
      UInt32(min(range.count, 1 << 27 - 1)) << 5 | (hasParts ? 1 << 4 : 0) | (isCapitalized ? 1 << 3 : 0)
      | UInt32(kind.rawValue)
    self.key = key
  }

  @inlinable public var range: TextRange { TextRange(Int(start), Int(start) + Int(packed >> 5)) }
  @inlinable public var kind: Kind { Kind(rawValue: UInt8(packed & 0b111)) ?? .symbol }
  /// Whether it begins with a capital letter.
  @inlinable public var isCapitalized: Bool { packed & 1 << 3 != 0 }
  /// Whether hyphens or apostrophes join parts of the word: `mid-March`, `Friday's`.
  @inlinable public var hasParts: Bool { packed & 1 << 4 != 0 }
}
