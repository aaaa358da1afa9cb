internal import Prose
internal import TerminalUI

/// The whole article in one column: a cell for each part of it, with the severest thing that lies there.
enum MarginMap {
  /// The severest level of each of `cells` equal parts; nil for a part without a mark.
  static func levels(of marks: [Mark], in text: DisplayText, cells: Int) -> [Severity?] {
    var levels = [Severity?](repeating: nil, count: max(0, cells))
    let total = text.bytes.count
    guard cells > 0, total > 0 else { return levels }
    for mark in marks where mark.severity > .unmatched {
      let cell = min(cells - 1, text.display(of: mark.range.start) * cells / total)
      levels[cell] = max(levels[cell] ?? .unmatched, mark.severity)
    }
    return levels
  }
}

extension Painter {
  /// The map with the thumb that shows which part is on the screen.
  mutating func paintMap(of slot: Int, in body: Area, _ columns: TextColumns) {
    guard let text = state.slots[slot].text, body.rows > 0, !text.bytes.isEmpty else { return }
    let levels = MarginMap.levels(of: state.slots[slot].marks, in: text, cells: body.rows)
    let visible = state.visibleRange()
    let total = text.bytes.count
    let first = text.display(of: visible.start) * body.rows / total
    let last = max(first, (text.display(of: visible.end) * body.rows - 1) / total)
    let isWholeVisible = first == 0 && last >= body.rows - 1
    let hasBorder = state.layout.hasColumns
    for row in 0..<body.rows {
      let style = levels[row]?.glyphStyle ?? Style(.dim)
      grid.draw(
        levels[row].map(glyphs.margin) ?? glyphs.dot, row: body.row + row, column: columns.map, width: 1,
        style: style)
      let isThumb = !isWholeVisible && row >= first && row <= last
      let bar = isThumb ? glyphs.thumb : hasBorder ? " " : glyphs.vertical
      grid.draw(bar, row: body.row + row, column: columns.thumb, width: 1, style: Style(isThumb ? .plain : .dim))
    }
  }
}
