internal import Prose
internal import TerminalUI

/// The whole article in one column: a cell for each part of it, with the severest thing that lies there.
struct MarginMap: Sendable {
  /// The severest level in each part; nil for a part without a mark.
  private(set) var levels: [Severity?]
  /// The cells of what is on the screen.
  private(set) var thumb: ClosedRange<Int>
  /// Whether all of the article is on the screen: the thumb may fill the map though a row is missing.
  private(set) var isWholeVisible: Bool

  /// By bytes, which needs no wrapping.
  init(_ marks: MarkList, in text: DisplayText, cells: Int) {
    let total = max(1, text.bytes.count)
    let cells = max(1, cells)
    levels = Array(repeating: nil, count: cells)
    (thumb, isWholeVisible) = (0...0, false)
    for mark in marks.tellingMarks {
      for anchor in mark.anchors { add(mark.severity, at: text.display(of: anchor) * cells / total) }
    }
  }

  /// By rows: exact, and where all of the article is on the screen each cell stands beside its row.
  init(_ marks: MarkList, in layout: inout ArticleLayout, top: Int, rows: Int, height: Int) {
    let cells = max(1, min(height, rows))
    levels = Array(repeating: nil, count: cells)
    let first = min(cells - 1, top * cells / max(1, rows))
    thumb = first...max(first, min(cells - 1, ((top + height) * cells - 1) / max(1, rows)))
    isWholeVisible = rows <= height
    for mark in marks.tellingMarks {
      for anchor in mark.anchors {
        let row = layout.row(ofSource: anchor)
        add(mark.severity, at: (layout.count(at: row)?.row ?? 0) * cells / max(1, rows))
      }
    }
  }

  /// Puts the thumb, by bytes, where the screen is.
  mutating func show(_ visible: TextRange, of text: DisplayText) {
    let (total, cells) = (max(1, text.bytes.count), levels.count)
    let first = min(cells - 1, text.display(of: visible.start) * cells / total)
    thumb = first...max(first, min(cells - 1, (text.display(of: visible.end) * cells - 1) / total))
    isWholeVisible = thumb == 0...(cells - 1)
  }

  private mutating func add(_ severity: Severity, at cell: Int) {
    let cell = min(max(cell, 0), levels.count - 1)
    levels[cell] = max(levels[cell] ?? .unmatched, severity)
  }
}

extension Painter {
  /// The map with the thumb that shows which part is on the screen.
  mutating func paintMap(of slot: Int, in body: Area, _ columns: TextColumns) {
    guard let text = state.slots[slot].text, body.rows > 0, !text.bytes.isEmpty else { return }
    let map = map(of: slot, text, height: body.rows)
    let bar = state.layout.hasColumns ? " " : glyphs.vertical
    for row in 0..<body.rows {
      let isThumb = !map.isWholeVisible && map.thumb.contains(row)
      grid.draw(
        isThumb ? glyphs.thumb : bar, row: body.row + row, column: columns.thumb, width: 1,
        style: Style(isThumb ? .plain : .dim))
      guard row < map.levels.count else { continue }
      let level = map.levels[row]
      grid.draw(
        level.map(glyphs.margin) ?? glyphs.dot, row: body.row + row, column: columns.map, width: 1,
        style: level?.glyphStyle ?? Style(.dim))
    }
  }

  private mutating func map(of slot: Int, _ text: DisplayText, height: Int) -> MarginMap {
    let top = state.topRow()
    let marks = state.slots[slot].marks
    let exact = state.withText { layout -> MarginMap? in
      guard let (row, rows) = layout.count(at: top) else { return nil }
      return MarginMap(marks, in: &layout, top: row, rows: rows, height: height)
    }
    if let exact = exact ?? nil { return exact }
    let visible = state.visibleRange()
    var map = state.layouts.map(of: slot, cells: height) { MarginMap(marks, in: text, cells: height) }
    map.show(visible, of: text)
    return map
  }
}
