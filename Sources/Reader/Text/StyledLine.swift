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
  static func styles(on line: Range<Int>, base: Style, spans: [Span]) -> [StyledRange] {
    let here = spans.filter { $0.range.overlaps(line) }
    guard !here.isEmpty else { return [] }
    var cuts: Set<Int> = [line.lowerBound, line.upperBound]
    for span in here {
      cuts.insert(max(span.range.lowerBound, line.lowerBound))
      cuts.insert(min(span.range.upperBound, line.upperBound))
    }
    let edges = cuts.sorted()
    return zip(edges, edges.dropFirst()).map { start, end in
      var style = base
      for span in here where span.range.contains(start) { span.change(&style) }
      return StyledRange(start..<end, style)
    }
  }
}
