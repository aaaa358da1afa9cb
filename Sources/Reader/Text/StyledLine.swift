internal import TerminalUI

/// Styles that lie over each other on a line of text: underlined, and in it reversed.
enum StyledLine {
  /// A change of style on some bytes.
  struct Span {
    let range: Range<Int>
    let change: (inout Style) -> Void

    init(_ range: Range<Int>, _ change: @escaping (inout Style) -> Void) {
      self.range = range
      self.change = change
    }
  }

  /// The stretches of a line: the base style with the changes of all spans that lie on each, in their order.
  static func pieces(of line: Range<Int>, base: Style, spans: [Span]) -> [(range: Range<Int>, style: Style)] {
    let here = spans.filter { $0.range.overlaps(line) }
    guard !here.isEmpty else { return [(line, base)] }
    var cuts = [line.lowerBound, line.upperBound]
    for span in here {
      cuts.append(max(span.range.lowerBound, line.lowerBound))
      cuts.append(min(span.range.upperBound, line.upperBound))
    }
    cuts.sort()
    var pieces: [(range: Range<Int>, style: Style)] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      var style = base
      for span in here where span.range.contains(start) { span.change(&style) }
      pieces.append((start..<end, style))
    }
    return pieces
  }

  /// Columns before a byte of a line.
  static func column(of offset: Int, on line: Range<Int>, in bytes: [UInt8]) -> Int {
    DisplayWidth.columns(
      of: String(decoding: bytes[line.lowerBound..<max(offset, line.lowerBound)], as: UTF8.self))
  }
}

extension Grid {
  /// Draws a line of a text in the styles of its pieces.
  mutating func draw(
    _ pieces: [(range: Range<Int>, style: Style)], of bytes: [UInt8], row: Int, column: Int, width: Int
  ) {
    var used = 0
    for piece in pieces where used < width {
      used += draw(
        bytes, range: piece.range, row: row, column: column + used, width: width - used, style: piece.style)
    }
  }
}
