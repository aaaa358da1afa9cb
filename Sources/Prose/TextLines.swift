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

/// The lines of a range, one after the other; nothing is kept of those that have passed.
struct TextLines: Sequence, IteratorProtocol {
  private let text: SourceText
  private let end: Int
  private var offset: Int

  init(_ text: SourceText, in range: TextRange) {
    self.text = text
    offset = range.start
    end = range.end
  }

  mutating func next() -> TextLine? {
    guard offset < end else { return nil }
    let start = offset
    while offset < end, text.bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    let line = TextLine(text, in: TextRange(start, offset))
    offset += 1
    return line
  }
}

extension TextLine {
  init(_ text: SourceText, in line: TextRange) {
    let range = text.trimmed(line)
    var width = 0
    var firstWordWidth: Int?
    for byte in text[range] where !byte.isUTF8Continuation {
      if firstWordWidth == nil, byte == UInt8(ascii: " ") { firstWordWidth = width }
      width += 1
    }
    self.range = range
    self.width = width
    self.firstWordWidth = firstWordWidth ?? width
    indent = range.start - line.start
    let head = text.bytes[range.start..<Swift.min(range.start + 40, range.end)]
    beginsListItem = Self.beginsListItem(head)
    beginsInLowercase = (head.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) ?? false
    let tail = text.string(in: TextRange(Swift.max(range.start, range.end - 3), range.end))
    endsSentence = tail.unicodeScalars.last.map { Self.sentenceEnds.contains($0) } ?? false
  }

  private static let sentenceEnds: Set<Unicode.Scalar> = [".", "!", "?", "…", "\"", "”", "’", "»", ":", ")"]

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
