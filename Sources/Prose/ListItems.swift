/// Finds where the items of a numbered list begin that stands in one paragraph: `1.) … 2.) …`, `a. … b. …`.
enum ListItems {
  private struct Marker {
    /// 1, 2 … of numbers, 1 of `a`.
    let ordinal: Int
    let isLetter: Bool
    /// The marks after the number: `.`, `)` or `.)`.
    let closing: [UInt8]
    /// Indices of the tokens of the marker, with a bullet before it.
    let tokens: Range<Int>
  }

  /// Indices of the tokens of a paragraph with which an item begins, and of the full stops that belong to markers.
  ///
  /// A list begins with its first marker at the beginning of the paragraph; each further marker counts on.
  static func beginnings(
    of tokens: ArraySlice<Token>, in bytes: [UInt8]
  ) -> (items: Set<Int>, stops: Set<Int>) {
    guard !tokens.isEmpty, let first = marker(at: tokens.startIndex, of: tokens, in: bytes) else {
      return (bullets(in: tokens, of: bytes), [])
    }
    var items: Set<Int> = [tokens.startIndex]
    var stops = Set(first.tokens)
    var expected = first.ordinal + 1
    var index = first.tokens.upperBound
    while index < tokens.endIndex {
      if let next = marker(at: index, of: tokens, in: bytes), next.ordinal == expected,
        next.isLetter == first.isLetter, next.closing == first.closing,
        next.tokens.count == first.tokens.count, begins(next.tokens.upperBound, of: tokens)
      {
        items.insert(index)
        stops.formUnion(next.tokens)
        expected += 1
        index = next.tokens.upperBound
      } else {
        index += 1
      }
    }
    return (items, stops)
  }

  /// Bullets between spaces, of which there are two at least: `• Rope • Boat`.
  private static func bullets(in tokens: ArraySlice<Token>, of bytes: [UInt8]) -> Set<Int> {
    var bullets: Set<Int> = []
    for index in tokens.indices where tokens[index].kind == .punctuation || tokens[index].kind == .symbol {
      let range = tokens[index].range
      guard range.count == 3, bytes[range.start] == 0xE2, index + 1 < tokens.endIndex else { continue }
      switch Scalars.scalar(at: range.start, in: bytes).value {
      case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25A0:
        let isApart = index == tokens.startIndex || tokens[index - 1].range.end < range.start
        if isApart, range.end < tokens[index + 1].range.start { bullets.insert(index) }
      default: continue
      }
    }
    return bullets.count > 1 ? bullets : []
  }

  private static func begins(_ index: Int, of tokens: ArraySlice<Token>) -> Bool {
    index < tokens.endIndex && (tokens[index].isCapitalized || tokens[index].kind == .quoteMark)
  }

  private static func marker(at start: Int, of tokens: ArraySlice<Token>, in bytes: [UInt8]) -> Marker? {
    var index = start
    if isBullet(tokens[index], in: bytes) { index += 1 }
    guard index < tokens.endIndex, let (ordinal, isLetter, stop) = ordinal(tokens[index], in: bytes) else {
      return nil
    }
    var closing: [UInt8] = stop ? [0x2E] : []
    index += 1
    while index < tokens.endIndex, closing.count < 2,
      tokens[index].range.start == tokens[index - 1].range.end,
      bytes[tokens[index].range.start] == 0x2E || bytes[tokens[index].range.start] == 0x29
    {
      closing.append(bytes[tokens[index].range.start])
      index += 1
    }
    guard !closing.isEmpty else { return nil }
    return Marker(ordinal: ordinal, isLetter: isLetter, closing: closing, tokens: start..<index)
  }

  private static func isBullet(_ token: Token, in bytes: [UInt8]) -> Bool {
    switch Scalars.scalar(at: token.range.start, in: bytes).value {
    case 0x2022, 0x2023, 0x2043, 0x25CF, 0x25E6, 0xB7, 0x2D, 0x2A: true
    default: false
    }
  }

  /// `12`, `b`, `b.`: its place in a count, whether it is a letter, whether a full stop is in the token.
  private static func ordinal(_ token: Token, in bytes: [UInt8]) -> (Int, Bool, Bool)? {
    let word = bytes[token.range.bounds]
    guard let first = word.first else { return nil }
    if token.kind == .number, word.count <= 3, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return (word.reduce(0) { $0 * 10 + Int($1 - 0x30) }, false, false)
    }
    guard token.kind == .word, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
    if word.count == 1 { return (Int(first | 0x20) - 0x60, true, false) }
    return word.count == 2 && word.last == 0x2E ? (Int(first | 0x20) - 0x60, true, true) : nil
  }
}
