/// Cuts a paragraph into tokens.
///
/// Words keep the apostrophes, hyphens and full stops that belong to them; whether a final full stop belongs to a
/// word is asked of `Abbreviations`. Quote marks are those that `QuotedSpanFinder` paired, and double ones that
/// stayed alone; every other apostrophe is part of a word or punctuation.
struct Tokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  /// Starts and ends of the marks of the paragraph, rising.
  private let marks: [TextRange]
  private var nextMark = 0
  /// Whether the word that was scanned last has hyphens or apostrophes.
  private var hasParts = false

  private init(bytes: [UInt8], paragraph: TextRange, spans: some Sequence<QuotedSpan>) {
    self.bytes = bytes
    end = paragraph.end
    offset = paragraph.start
    var marks: [TextRange] = []
    for span in spans {
      marks.append(TextRange(span.outer.start, span.inner.start))
      if span.isClosed { marks.append(TextRange(span.inner.end, span.outer.end)) }
    }
    marks.sort()
    self.marks = marks
  }

  /// Appends the tokens of a paragraph, whose quoted spans are known.
  /// - Complexity: O(*n*) in the bytes of the paragraph, if its spans are few.
  static func append(
    tokensIn paragraph: TextRange, of bytes: [UInt8], spans: some Sequence<QuotedSpan>,
    to tokens: inout [Token]
  ) {
    var tokenizer = Tokenizer(bytes: bytes, paragraph: paragraph, spans: spans)
    while let token = tokenizer.next() { tokens.append(token) }
  }

  private mutating func next() -> Token? {
    skipSpace()
    guard offset < end else { return nil }
    if let word = plainWord() { return word }
    let start = offset
    if let mark = mark(at: start) {
      offset = mark.end
      return Token(range: mark, kind: .quoteMark, key: Self.markKey, isCapitalized: false)
    }
    let (value, length) = Scalars.scalar(at: start, in: bytes)
    let kind: Token.Kind
    hasParts = false
    if Scalars.isLetter(value) || beginsElision(value, length) {
      kind = scanAddress() ? .symbol : .word
      if kind == .word { scanWord() }
    } else if Scalars.isDigit(value) {
      kind = .number
      scanNumber()
    } else if value == 0x2E {
      kind = .punctuation
      while offset < end, bytes[offset] == 0x2E { offset += 1 }
    } else if let markup = Markup.end(from: start, to: end, in: bytes) {
      kind = .symbol
      offset = markup
    } else {
      offset = start + max(length, 1)
      kind = Self.isPunctuation(value) ? .punctuation : .symbol
    }
    offset = min(offset, end)
    let range = TextRange(start, offset)
    return Token(
      range: range, kind: kind, key: WordKey(bytes, range.bounds),
      isCapitalized: Scalars.isUppercase(value), hasParts: hasParts)
  }

  private mutating func skipSpace() {
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 {
        offset += 1
        continue
      }
      if byte > 0x20, byte < 0x80 { return }
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if !Scalars.isSpace(value) { return }
      offset += max(length, 1)
    }
  }

  /// A word of ASCII letters alone that a space or a comma ends: most of a text, and read once.
  private mutating func plainWord() -> Token? {
    let first = bytes[offset]
    guard first.isASCIILetter else { return nil }
    var hash = WordKey.basis
    var place = offset
    while place < end {
      let byte = bytes[place]
      guard byte.isASCIILetter else {
        guard byte == 0x20 || byte == 0x2C else { return nil }
        break
      }
      hash = WordKey.mixing(hash, ascii: byte)
      place += 1
    }
    let range = TextRange(offset, place)
    offset = place
    return Token(
      range: range, kind: .word, key: WordKey(value: hash), isCapitalized: first < 0x61, hasParts: false)
  }

  private static let markKey = WordKey("\"")

  private mutating func mark(at start: Int) -> TextRange? {
    while nextMark < marks.count, marks[nextMark].start < start { nextMark += 1 }
    if nextMark < marks.count, marks[nextMark].start == start { return marks[nextMark] }
    let (value, length) = Scalars.scalar(at: start, in: bytes)
    switch value {
    case 0x22, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: return TextRange(start, start + length)
    default: return nil
    }
  }

  private func isMark(at place: Int) -> Bool {
    var low = nextMark
    while low < marks.count, marks[low].start < place { low += 1 }
    return low < marks.count && marks[low].start == place
  }

  /// `'tis`, `'90s`: an apostrophe that is no mark, with a letter after it.
  private func beginsElision(_ value: UInt32, _ length: Int) -> Bool {
    guard Scalars.isApostrophe(value), offset + length < end else { return false }
    return Scalars.isLetter(Scalars.scalar(at: offset + length, in: bytes).value)
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func scanWord() {
    let start = offset
    scanLetters()
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      let after = offset + length
      guard after <= end else { break }
      let following = after < end ? Scalars.scalar(at: after, in: bytes).value : 0
      let wordFollows = Scalars.isLetter(following) || Scalars.isDigit(following)
      if Scalars.isApostrophe(value), !isMark(at: offset) {
        // Inside a word, or the possessive of a plural.
        (offset, hasParts) = (after, true)
        guard wordFollows else { break }
        scanLetters()
      } else if Scalars.isHyphen(value), wordFollows {
        (offset, hasParts) = (after, true)
        scanLetters()
      } else if value == 0x26, wordFollows, offset - start <= 3 {
        offset = after  // AT&T
        scanLetters()
      } else if value == 0x2E, Scalars.isLetter(following), joinsByStop(start: start, following: following) {
        offset = after
        scanLetters()
      } else if value == 0x2E, isNumber(at: after), Abbreviations.standsBeforeNumber(bytes[start..<offset]) {
        offset = after
        break
      } else if value == 0x2E, !Scalars.isLetter(following) || Abbreviations.isTitle(bytes[start..<offset]),
        Abbreviations.keepsStop(bytes[start..<offset])
      {
        offset = after
        guard following == 0x2D else { break }  // U.S.-backed
      } else {
        break
      }
    }
  }

  private mutating func scanLetters() {
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      guard Scalars.isLetter(value) || Scalars.isDigit(value) else { return }
      offset += length
    }
  }

  /// Whether a digit stands at a place, or behind one space there.
  private func isNumber(at place: Int) -> Bool {
    let (value, length) = Scalars.scalar(at: min(place, end), in: bytes)
    let next = Scalars.isSpace(value) ? place + length : place
    return next < end && Scalars.isDigit(UInt32(bytes[next]))
  }

  /// `Ph.D.`
  private func joinsDegree(start: Int) -> Bool {
    offset + 2 < end && bytes[offset + 2] == 0x2E && Abbreviations.beginsDegree(bytes[start..<offset])
  }

  /// `U.S`, `a.m`, `example.com`, `Ph.D`; but not `said.The`, where only the space is missing.
  private func joinsByStop(start: Int, following: UInt32) -> Bool {
    let before = Scalars.scalar(before: offset, in: bytes)
    if Scalars.isLowercase(following) || joinsDegree(start: start) { return true }
    let lastPartStart = bytes[start..<offset].lastIndex(of: 0x2E).map { $0 + 1 } ?? start
    return offset - before.length == lastPartStart
  }

  private static let schemes: [[UInt8]] = ["http://", "https://", "www."].map { Array($0.utf8) }

  private func beginsWithScheme() -> Bool {
    guard bytes[offset] == UInt8(ascii: "h") || bytes[offset] == UInt8(ascii: "w") else { return false }
    return Self.schemes.contains { bytes[offset..<end].starts(with: $0) }
  }

  /// Letters, digits, full stops and the like up to an `@` with a letter behind it.
  private func isMailAddress() -> Bool {
    var place = offset
    while place < min(end, offset + 64) {
      let byte = bytes[place]
      if byte == 0x40 {
        return place + 1 < end && place > offset && Scalars.isLetter(UInt32(bytes[place + 1]))
      }
      guard
        Scalars.isLetter(UInt32(byte)) || Scalars.isDigit(UInt32(byte))
          || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B,
        byte < 0x80
      else { return false }
      place += 1
    }
    return false
  }

  /// Web and mail addresses are one token each, so that their full stops end no sentence.
  private mutating func scanAddress() -> Bool {
    guard beginsWithScheme() || isMailAddress() else { return false }
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if Scalars.isSpace(value) || isMark(at: offset) || value == 0x22 || value == 0x3C || value == 0x3E {
        break
      }
      offset += max(length, 1)
    }
    while offset > 0, Self.isPunctuation(UInt32(bytes[offset - 1])), bytes[offset - 1] != 0x2F { offset -= 1 }
    return true
  }
}

// MARK: - Numbers and marks

extension Tokenizer {
  /// Digits with separators between digits, then what hangs on them: `2nd`, `5km`, `34-year-old`, `1990s`.
  private mutating func scanNumber() {
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if Scalars.isDigit(value) || Scalars.isLetter(value) {
        offset += length
        continue
      }
      guard offset + length < end else { return }
      let following = Scalars.scalar(at: offset + length, in: bytes).value
      let joins: Bool =
        switch value {
        case 0x2C, 0x2E, 0x2F, 0x3A: Scalars.isDigit(following)
        case 0x2D, 0x2010, 0x2011: Scalars.isDigit(following) || Scalars.isLetter(following)
        default: Scalars.isApostrophe(value) && !isMark(at: offset) && Scalars.isLetter(following)
        }
      guard joins else { return }
      offset += length
    }
  }

  static func isPunctuation(_ value: UInt32) -> Bool {
    if value < 0x80 {
      switch value {
      case 0x21, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x60, 0x7B,
        0x7D:
        return true
      default: return false
      }
    }
    // Dashes, curly quote marks, the ellipsis.
    if value >= 0x2010, value <= 0x2027 { return true }
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
