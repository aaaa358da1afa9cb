/// What stands between two white spaces, as `UDBoundaries` sees it: a word with the marks at its edges.
///
/// The twin of `Chunk` in `Scripts/models/boundaries.py`.
struct UDChunk {
  enum Case: UInt64 { case none, digit, capitals, title, initial, lower }

  var range = TextRange(0, 0)
  /// Empty if there is no word.
  var wordRange = TextRange(0, 0)
  /// Hash of the word; 0 if there is none.
  var word: UInt64 = 0
  /// Characters of the word, 5 at most.
  var length: UInt64 = 0
  var letterCase = Case.none
  /// 1 if a full stop stands inside the word.
  var stops: UInt64 = 0
  /// The first two marks before the word; where there is none, the first two at all.
  var before: UInt64 = 0
  /// The last three marks after the word, none of them more than twice in a row.
  var after: UInt64 = 0
  /// The first two marks after it.
  var start: UInt64 = 0
  /// The first mark after it.
  var closes: UInt64 = 0
  /// The last one.
  var last: UInt64 = 0
  /// How many double quote marks there are.
  var quotes = 0
  /// Brackets that open less those that close.
  var brackets = 0
}

extension UDChunk {
  /// The chunks of a stretch of text, in order.
  static func all(in range: TextRange, of bytes: [UInt8]) -> [UDChunk] {
    var chunks: [UDChunk] = []
    chunks.reserveCapacity(range.count / 5 + 1)
    var offset = range.start
    while offset < range.end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if Scalars.isSpace(value) {
        offset += max(length, 1)
      } else {
        chunks.append(UDChunk(from: offset, before: range.end, in: bytes))
        offset = chunks[chunks.count - 1].range.end
      }
    }
    return chunks
  }

  /// The chunk that begins at an offset and ends at the next white space.
  private init(from first: Int, before end: Int, in bytes: [UInt8]) {
    var marks = Marks()
    var word: TextRange?
    // Characters, lower case letters and full stops of the word, and of it with what was read after it.
    var (characters, soFar) = (0, 0)
    var (hasLower, hasStop, stopSoFar) = (false, false, false)
    var offset = first
    while offset < end {
      let (value, length) = Scalars.scalar(at: offset, in: bytes)
      if Scalars.isSpace(value) { break }
      offset += max(length, 1)
      soFar += 1
      let isLetter = Scalars.isLetter(value)
      if isLetter || Scalars.isDigit(value) {
        if word == nil {
          before = marks.start
          soFar = 1
          stopSoFar = false
        }
        word = TextRange(word?.start ?? offset - max(length, 1), min(offset, end))
        characters = soFar
        hasStop = stopSoFar
        if isLetter, Scalars.isLowercase(value) { hasLower = true }
        marks = Marks()
        continue
      }
      var code = Self.code(value)
      if code == 0x27 || code == 0x60, value < 0x80, offset < end, bytes[offset] == bytes[offset - 1] {
        // As wires write a double mark.
        offset += 1
        code = 0x22
      }
      if code == 0x2E { stopSoFar = stopSoFar || value == 0x2E }
      if code == 0x22 { quotes += 1 }
      if value == 0x28 || value == 0x5B || value == 0x7B { brackets += 1 }
      if value == 0x29 || value == 0x5D || value == 0x7D { brackets -= 1 }
      marks.add(code)
    }
    range = TextRange(first, min(offset, end))
    (after, start, closes, last) = (marks.after, marks.start, marks.first, marks.last)
    guard let word else {
      before = marks.start
      return
    }
    wordRange = word
    self.word = WordKey(bytes, word.bounds).value
    self.length = UInt64(min(characters, 5))
    stops = hasStop ? 1 : 0
    let value = Scalars.scalar(at: word.start, in: bytes).value
    letterCase =
      if Scalars.isDigit(value) { .digit } else if !Scalars.isUppercase(value) {
        .lower
      } else if characters
        == 1
      { .initial } else { hasLower ? .title : .capitals }
  }

  /// ASCII as it is, marks by what they stand for, everything else alike.
  private static func code(_ value: UInt32) -> UInt64 {
    if value < 0x7F { return UInt64(value) }
    switch value {
    case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0xFF02: return 0x22
    case 0x2018, 0x2019, 0x201A, 0x201B, 0xB4, 0x02BC: return 0x27
    case 0x2010, 0x2011, 0x2013, 0x2014, 0x2015: return 0x2D
    case 0x2026: return 0x2E
    default: return 0x7F
    }
  }

  /// Marks in a row.
  private struct Marks {
    private(set) var start: UInt64 = 0
    private(set) var after: UInt64 = 0
    private(set) var first: UInt64 = 0
    private var count = 0

    var last: UInt64 { after & 0xFF }

    mutating func add(_ code: UInt64) {
      if count >= 2, after & 0xFFFF == code << 8 | code { return }
      if count == 0 { first = code }
      if count < 2 { start = start << 8 | code }
      after = (after << 8 | code) & 0xFF_FFFF
      count += 1
    }
  }
}
