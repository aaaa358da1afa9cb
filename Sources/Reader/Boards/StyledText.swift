internal import Prose
internal import TerminalUI

/// Words in several styles that are broken into lines together.
struct StyledText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var pieces: [(range: Range<Int>, style: Style)] = []

  init() {}

  init(_ text: String, _ style: Style = Style()) { append(text, style) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ text: String, _ style: Style = Style()) {
    append(Array(text.utf8)[...], style)
  }

  mutating func append(_ other: StyledText) {
    for piece in other.pieces { append(other.bytes[piece.range], piece.style) }
  }

  /// Adds words of an article, white space as single spaces; `emphases` change the style of some of them.
  mutating func append(
    _ range: TextRange, of text: SourceText, _ style: Style = Style(),
    emphases: [(range: TextRange, change: (inout Style) -> Void)] = []
  ) {
    var cuts: Set<Int> = [range.start, range.end]
    for emphasis in emphases {
      guard let part = emphasis.range.intersection(range) else { continue }
      cuts.formUnion([part.start, part.end])
    }
    let edges = cuts.sorted()
    for (start, end) in zip(edges, edges.dropFirst()) {
      var style = style
      for emphasis in emphases where emphasis.range.contains(start) { emphasis.change(&style) }
      append(text.bytes[start..<end], style)
    }
  }

  private mutating func append(_ new: ArraySlice<UInt8>, _ style: Style) {
    let start = bytes.count
    for byte in new {
      guard byte.isASCIIWhitespace else {
        bytes.append(byte)
        continue
      }
      if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    }
    if start < bytes.count { pieces.append((start..<bytes.count, style)) }
  }

  /// Lines of a width; one at least.
  func lines(width: Int) -> [Range<Int>] {
    let lines = LineBreaking.lines(in: bytes, range: 0..<bytes.count, width: width)
    return lines.isEmpty ? [0..<0] : lines
  }

  /// The stretches of a line, each in its style.
  func pieces(of line: Range<Int>) -> [(range: Range<Int>, style: Style)] {
    pieces.compactMap { piece in
      let part = piece.range.clamped(to: line)
      return part.isEmpty ? nil : (part, piece.style)
    }
  }
}
