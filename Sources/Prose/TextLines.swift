/// One line of a text, as the rules for paragraphs see it.
struct TextLine {
  /// Without white space at its edges.
  let range: TextRange
  /// White space characters before the first word.
  let indent: Int
  /// Code points of `range`.
  let width: Int
  /// Code points of the first word.
  let firstWordWidth: Int
  /// `- item`, `• item`, `3. item`, `Q: …`, `MODERATOR: …`: such a line never continues the one before it.
  let beginsListItem: Bool
  let beginsInLowercase: Bool
  /// Whether the last character could close a sentence.
  let endsSentence: Bool

  var isBlank: Bool { range.isEmpty }
}

/// The lines of a range without white space at their edges, blank ones too, one after the other.
struct LineRanges: Sequence, IteratorProtocol {
  private let text: SourceText
  private let end: Int
  private var offset: Int

  init(_ text: SourceText, in range: TextRange) {
    self.text = text
    offset = range.start
    end = range.end
  }

  /// The next line: whole, and trimmed.
  mutating func next() -> (whole: TextRange, trimmed: TextRange)? {
    guard offset < end else { return nil }
    let start = offset
    offset = text.bytes.firstIndex(below: 0x0B, from: offset, to: end)
    while offset < end, text.bytes[offset] != 0x0A {
      offset = text.bytes.firstIndex(below: 0x0B, from: offset + 1, to: end)
    }
    let line = TextRange(start, offset)
    offset += 1
    return (line, text.trimmed(line))
  }
}

/// The lines of a range as the rules for paragraphs see them; nothing is kept of those that have passed.
struct TextLines: Sequence, IteratorProtocol {
  private let text: SourceText
  private var ranges: LineRanges

  init(_ text: SourceText, in range: TextRange) {
    self.text = text
    ranges = LineRanges(text, in: range)
  }

  mutating func next() -> TextLine? {
    ranges.next().map { TextLine(text, whole: $0.whole, range: $0.trimmed) }
  }
}

extension TextLine {
  fileprivate init(_ text: SourceText, whole line: TextRange, range: TextRange) {
    let firstSpace = text[range].firstIndex(of: UInt8(ascii: " ")) ?? range.end
    self.range = range
    width = text.codePointCount(in: range)
    firstWordWidth = text.codePointCount(in: TextRange(range.start, firstSpace))
    indent = range.start - line.start
    let head = text.bytes[range.start..<Swift.min(range.start + 40, range.end)]
    beginsListItem = Self.beginsListItem(head)
    beginsInLowercase = (head.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) ?? false
    endsSentence =
      !range.isEmpty && Self.endsSentence(Scalars.scalar(before: range.end, in: text.bytes).value)
  }

  private static func endsSentence(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x22, 0x201D, 0x2019, 0xBB, 0x3A, 0x29: true
    default: false
    }
  }

  private static func beginsListItem(_ head: ArraySlice<UInt8>) -> Bool {
    guard let first = head.first else { return false }
    let rest = head.dropFirst()
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "#"):
      return rest.first == UInt8(ascii: " ") || rest.first == first
    case 0xE2:  // • and ‣
      return head.starts(with: [0xE2, 0x80, 0xA2]) || head.starts(with: [0xE2, 0x80, 0xA3])
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let mark = head.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard head.count - mark.count <= 2, let stop = mark.first else { return false }
      return (stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")"))
        && mark.dropFirst().first == UInt8(ascii: " ")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      // A speaker of a transcript: capitals up to a colon.
      let mark = head.drop {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: " ")
          || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: "-")
      }
      return mark.first == UInt8(ascii: ":") && mark.dropFirst().first.map { $0 == UInt8(ascii: " ") } ?? true
    default:
      return false
    }
  }
}
