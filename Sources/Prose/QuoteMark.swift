/// A character that may open or close a quotation, as it stands in its surroundings.
struct QuoteMark {
  /// Marks of one family close one another.
  enum Family: Hashable {
    /// `"`, `“`, `”`, `„`, `‟`, `＂`, `''`, ` `` `.
    case double
    /// `'`, `‘`, `’`, `‚`, `‛`.
    case single
    /// `«`, `»`.
    case guillemet
    /// `‹`, `›`.
    case singleGuillemet
    /// `「`, `」`.
    case corner
    /// `『`, `』`.
    case whiteCorner
  }

  /// What the shape of the character says, before its surroundings are asked.
  enum Leaning { case opens, closes, either }

  let range: TextRange
  let family: Family
  let leaning: Leaning
  /// White space, an opening bracket, a dash or nothing before it, and no white space after it.
  let looksOpening: Bool
  /// No white space before it, and white space, punctuation or nothing after it.
  let looksClosing: Bool
  /// Letters or digits on both sides: an apostrophe if it is single.
  let isInsideWord: Bool
}

extension QuoteMark {
  /// All candidates of a paragraph, in order. Apostrophes inside words are left out.
  static func candidates(in range: TextRange, of bytes: [UInt8]) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var offset = range.start
    while offset < range.end {
      let byte = bytes[offset]
      guard isLead[Int(byte)] else {
        offset += 1
        continue
      }
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      guard var (family, leaning) = shape(of: value) else {
        offset += length
        continue
      }
      var end = offset + length
      // Wire services write '' and `` for a double mark.
      if byte == 0x27 || byte == 0x60, end < range.end, bytes[end] == byte {
        end += 1
        (family, leaning) = (.double, byte == 0x60 ? .opens : .either)
      }
      let mark = QuoteMark(
        TextRange(offset, end), family: family, leaning: leaning, paragraph: range, bytes: bytes)
      if !(mark.family == .single && mark.isInsideWord) { marks.append(mark) }
      offset = end
    }
    return marks
  }

  private init(
    _ range: TextRange, family: Family, leaning: Leaning, paragraph: TextRange, bytes: [UInt8]
  ) {
    let before = range.start > paragraph.start ? Scalars.scalar(before: range.start, in: bytes).value : 0x20
    let after = range.end < paragraph.end ? Scalars.scalar(at: range.end, in: bytes).value : 0x20
    let spaceBefore = Scalars.isSpace(before)
    let spaceAfter = Scalars.isSpace(after)
    let wordBefore = Scalars.isLetter(before) || Scalars.isDigit(before)
    let wordAfter = Scalars.isLetter(after) || Scalars.isDigit(after)
    self.range = range
    self.family = family
    self.leaning = leaning
    looksOpening = !spaceAfter && !wordBefore && (spaceBefore || Self.opensOrDashes(before))
    looksClosing = !spaceBefore && !wordAfter
    isInsideWord = wordBefore && wordAfter
  }

  private static let isLead: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte: UInt8 in [0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3, 0xEF] { table[Int(byte)] = true }
    return table
  }()

  private static func shape(of value: UInt32) -> (Family, Leaning)? {
    switch value {
    case 0x22, 0xFF02: (.double, .either)
    case 0x201C, 0x201E, 0x201F: (.double, .opens)
    case 0x201D: (.double, .closes)
    case 0x27: (.single, .either)
    case 0x60: (.single, .opens)
    case 0x2018, 0x201A, 0x201B: (.single, .opens)
    case 0x2019: (.single, .closes)
    case 0xAB: (.guillemet, .opens)
    case 0xBB: (.guillemet, .closes)
    case 0x2039: (.singleGuillemet, .opens)
    case 0x203A: (.singleGuillemet, .closes)
    case 0x300C: (.corner, .opens)
    case 0x300D: (.corner, .closes)
    case 0x300E: (.whiteCorner, .opens)
    case 0x300F: (.whiteCorner, .closes)
    default: nil
    }
  }

  /// Brackets, dashes and marks after which a quotation may open without a space.
  private static func opensOrDashes(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0x2D, 0x2F, 0x3A, 0x3D, 0x2013, 0x2014, 0x2015, 0x22, 0x27, 0x60, 0x201C, 0x2018,
      0xAB:
      true
    default: false
    }
  }
}
