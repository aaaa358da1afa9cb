/// Cuts a sentence into the words of Universal Dependencies, as the English Web Treebank does: clitics are words
/// (`do|n't`, `Okafor|'s`, `can|not`), hyphens and slashes between words stand alone (`well|-|known`), and runs of one
/// mark are one word (`...`, `--`).
public struct UDTokens: Sendable {
  /// A word, and whether it makes one orthographic token with the word before it.
  public struct Word: Hashable, Sendable {
    public let range: TextRange
    /// True for the `n't` of `don't`: written as one token, analysed as two words.
    public let isClitic: Bool

    public init(range: TextRange, isClitic: Bool = false) {
      self.range = range
      self.isClitic = isClitic
    }
  }

  let bytes: [UInt8]
  let end: Int
  var offset: Int
  var words: [Word] = []

  private init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    offset = range.start
    end = range.end
  }

  /// The words of a stretch of text, in order.
  /// - Complexity: O(*n*).
  public static func words(in range: TextRange, of text: SourceText) -> [Word] {
    var tokens = UDTokens(text.bytes, range)
    tokens.words.reserveCapacity(range.count / 5 + 4)
    while tokens.offset < tokens.end { tokens.readNext() }
    return tokens.words
  }

  mutating func readNext() {
    let (value, length) = scalar(at: offset)
    if Scalars.isSpace(value) {
      offset += length
    } else if let address = UDAddress.end(from: offset, to: end, in: bytes) {
      add(address)
    } else if Scalars.isDigit(value) {
      readNumber()
    } else if Scalars.isLetter(value) {
      readWord()
    } else if Scalars.isApostrophe(value), let year = shortenedYear() {
      add(year)
    } else {
      readMarks(value, length)
    }
  }

  mutating func add(_ next: Int) {
    words.append(Word(range: TextRange(offset, next)))
    offset = next
  }

  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < end else { return (0x20, 1) }
    let (value, length) = Scalars.scalar(at: offset, in: bytes)
    return (value, max(length, 1))
  }
}

// MARK: - Marks

extension UDTokens {
  /// A run of one sign is one word, and so is one of `.`, `!` and `?`; brackets and quote marks stand alone, `''`
  /// and ` `` ` aside.
  mutating func readMarks(_ value: UInt32, _ length: Int) {
    if let face = faceEnd() { return add(face) }
    var next = offset + length
    if value == 0x2B, next < end, bytes[next].isDigit { return add(digits(from: next)) }  // +44
    let isApostrophe = value == 0x27 || value == 0x60 || value == 0x2018 || value == 0x2019
    let limit = isApostrophe ? min(next + length, end) : end
    if isApostrophe || Self.runsTogether(value) {
      let endsSentence = Self.endsSentence(value)
      while next < limit, case let (following, width) = scalar(at: next),
        following == value || endsSentence && Self.endsSentence(following)
      {
        next += width
      }
    }
    add(min(next, end))
  }

  private static func runsTogether(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23, 0x24, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3C, 0x3D, 0x3E, 0x3F, 0x5C, 0x5F, 0x7E, 0x2013,
      0x2014,
      0x2026:
      true
    default: false
    }
  }

  private static func endsSentence(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x21 || value == 0x3F
  }

  /// `:)`, `;-(`, `:D` before a space or the end.
  func faceEnd() -> Int? {
    guard bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ";") else { return nil }
    var next = offset + 1
    if next < end, bytes[next] == UInt8(ascii: "-") { next += 1 }
    guard next < end, ")(DP".utf8.contains(bytes[next]), Scalars.isSpace(scalar(at: next + 1).value) else {
      return nil
    }
    return next + 1
  }

  /// `'90s`, `’72`.
  func shortenedYear() -> Int? {
    let start = offset + scalar(at: offset).length
    guard start + 2 <= end, bytes[start].isDigit, bytes[start + 1].isDigit else { return nil }
    var next = start + 2
    if next < end, bytes[next] | 0x20 == UInt8(ascii: "s") { next += 1 }
    return isWordCharacter(at: next) ? nil : next
  }

  func isWordCharacter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let value = scalar(at: offset).value
    return Scalars.isLetter(value) || Scalars.isDigit(value)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
