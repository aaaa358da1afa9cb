/// The smallest part of a time expression: a run of letters, a run of digits, a sign.
///
/// Finer than a `Token`: `Oct-2` is three of them, `3:15pm` four, `mid-March` three, `Friday's` two.
struct TimePiece {
  enum Kind {
    case word
    /// Its value is in `value`.
    case digits
    /// Its scalar is in `value`.
    case sign
  }

  let kind: Kind
  let word: TimeWord?
  /// How many digits it has.
  let digitCount: UInt8
  /// Whether nothing stands between it and the piece before.
  let isGlued: Bool
  let isCapitalized: Bool
  let start: Int32
  let end: Int32
  /// Index of the token that it is part of.
  let token: Int32
  let value: Int32

  var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Whether a time expression can begin with it.
  var mayBegin: Bool {
    switch kind {
    case .word: word != nil
    case .digits: true
    // `'80s`
    case .sign: value == 0x27 || value == 0x2019 || value == 0x2018
    }
  }

  func isSign(_ scalar: UInt32) -> Bool { kind == .sign && value == Int32(scalar) }
}

/// Cuts tokens into pieces.
struct TimePieces {
  let bytes: [UInt8]
  let tokens: [Token]
  private(set) var pieces: [TimePiece] = []
  /// Whether there are figures of which either may be the month: `3/7`, `03.07.2019`.
  private(set) var hasNumericDate = false
  private let table = TimeWords.table
  private var lastEnd = -1

  init(_ bytes: [UInt8], _ tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Makes `pieces` those of some tokens.
  mutating func cut(_ range: Range<Int>) {
    pieces.removeAll(keepingCapacity: true)
    (hasNumericDate, lastEnd) = (false, -1)
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if let word = table[token.key] {
          append(.word, word, from: token.range.start, to: token.range.end, of: index)
        } else if token.hasParts, token.range.count <= 40 {
          cutParts(token, index)
        } else {
          append(.word, nil, from: token.range.start, to: token.range.end, of: index)
        }
      case .number: cutRuns(token.range, index)
      case .punctuation, .quoteMark, .symbol: appendSign(at: token.range, of: index)
      }
    }
  }

  /// The letters before `'s`; nil where a token has no such ending.
  static func possessor(_ token: Token, in bytes: [UInt8]) -> TextRange? {
    guard token.range.count > 3, bytes[token.range.end - 1] | 0x20 == 0x73 else { return nil }
    let (mark, length) = Scalars.scalar(before: token.range.end - 1, in: bytes)
    guard Scalars.isApostrophe(mark) else { return nil }
    return TextRange(token.range.start, token.range.end - 1 - length)
  }

  private mutating func cutParts(_ token: Token, _ index: Int) {
    guard let owner = Self.possessor(token, in: bytes) else { return cutRuns(token.range, index) }
    cutRuns(owner, index)
    append(.sign, nil, value: 0x27, from: owner.end, to: token.range.end, of: index)
  }

  /// Digits, letters and signs apart.
  private mutating func cutRuns(_ range: TextRange, _ index: Int) {
    var (offset, signs) = (range.start, 0)
    defer { if signs > 1, bytes[range.start].isDigit { hasNumericDate = true } }
    while offset < range.end {
      let start = offset
      let byte = bytes[offset]
      if byte.isDigit {
        var value: Int32 = 0
        while offset < range.end, bytes[offset].isDigit {
          if offset - start < 9 { value = value * 10 + Int32(bytes[offset] - 0x30) }
          offset += 1
        }
        append(
          .digits, nil, value: offset - start > 9 ? -1 : value, digits: min(offset - start, 255), from: start,
          to: offset, of: index)
      } else if Self.isLetter(byte) {
        while offset < range.end, Self.isLetter(bytes[offset]) { offset += 1 }
        // The stops of `a.m.` stay with their letters.
        while offset + 1 < range.end, bytes[offset] == 0x2E, Self.isLetter(bytes[offset + 1]) { offset += 2 }
        if offset < range.end, bytes[offset] == 0x2E, !(offset + 1 < range.end && bytes[offset + 1].isDigit) {
          offset += 1
        }
        append(.word, table[WordKey(bytes[start..<offset])], from: start, to: offset, of: index)
      } else {
        offset += 1
        signs += byte == 0x2F ? 2 : 1
        append(.sign, nil, value: Int32(byte), from: start, to: offset, of: index)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private mutating func appendSign(at range: TextRange, of index: Int) {
    let value = Scalars.scalar(at: range.start, in: bytes).value
    append(.sign, nil, value: Int32(truncatingIfNeeded: value), from: range.start, to: range.end, of: index)
  }

  private mutating func append(
    _ kind: TimePiece.Kind, _ word: TimeWord?, value: Int32 = 0, digits: Int = 0, from start: Int,
    to end: Int,
    of token: Int
  ) {
    let first = bytes[start]
    pieces.append(
      TimePiece(
        kind: kind, word: word, digitCount: UInt8(digits), isGlued: lastEnd == start,
        isCapitalized: first >= 0x41 && first <= 0x5A, start: Int32(start), end: Int32(end),
        token: Int32(token),
        value: value))
    lastEnd = end
  }
}
