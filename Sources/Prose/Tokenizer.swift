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

  private init(bytes: [UInt8], paragraph: TextRange, marks: [TextRange]) {
    self.bytes = bytes
    end = paragraph.end
    offset = paragraph.start
    self.marks = marks
  }

  static func tokens(in paragraph: TextRange, of bytes: [UInt8], spans: [QuotedSpan]) -> [Token] {
    var marks: [TextRange] = []
    for span in spans {
      marks.append(TextRange(span.outer.start, span.inner.start))
      if span.isClosed { marks.append(TextRange(span.inner.end, span.outer.end)) }
    }
    marks.sort()
    var tokenizer = Tokenizer(bytes: bytes, paragraph: paragraph, marks: marks)
    var tokens: [Token] = []
    tokens.reserveCapacity(paragraph.count / 5 + 4)
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> Token? {
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if !Scalars.isSpace(value) { break }
      offset += max(length, 1)
    }
    guard offset < end else { return nil }
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
    } else {
      offset = start + max(length, 1)
      kind = Self.isPunctuation(value) ? .punctuation : .symbol
    }
    offset = min(offset, end)
    let range = TextRange(start, offset)
    return Token(
      range: range, kind: kind, key: WordKey(bytes[range.bounds]),
      isCapitalized: Scalars.isUppercase(value), hasParts: hasParts)
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
      } else if value == 0x2E, following == 0x20, after + 1 < end, Scalars.isDigit(UInt32(bytes[after + 1])),
        Abbreviations.standsBeforeNumber(bytes[start..<offset])
      {
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

  /// `U.S`, `a.m`, `example.com`; but not `said.The`, where only the space is missing.
  private func joinsByStop(start: Int, following: UInt32) -> Bool {
    let before = Scalars.scalar(before: offset, in: bytes)
    if Scalars.isLowercase(following) { return true }
    let lastPartStart = bytes[start..<offset].lastIndex(of: 0x2E).map { $0 + 1 } ?? start
    return offset - before.length == lastPartStart
  }

  private static let schemes: [[UInt8]] = ["http://", "https://", "www."].map { Array($0.utf8) }

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
          || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte),
        byte < 0x80
      else { return false }
      place += 1
    }
    return false
  }

  /// Web and mail addresses are one token each, so that their full stops end no sentence.
  private mutating func scanAddress() -> Bool {
    guard Self.schemes.contains(where: { bytes[offset..<end].starts(with: $0) }) || isMailAddress() else {
      return false
    }
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
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
