internal import Prose
internal import TerminalUI

/// The whole article in one column: a cell for each part of it, with the severest thing that lies there.
struct MarginMap: Sendable {
  /// The severest level in each part; nil for a part without a mark.
  private(set) var levels: [Severity?]
  /// The cells of what is on the screen.
  private(set) var thumb = 0...0
  /// Whether all of the article is on the screen: the thumb may fill the map though a row is missing.
  private(set) var isWholeVisible = false

  /// By bytes, which needs no wrapping.
  init(_ marks: MarkList, in text: DisplayText, cells: Int) {
    let total = max(1, text.bytes.count)
    let cells = max(1, cells)
    levels = Array(repeating: nil, count: cells)
    for mark in marks.tellingMarks {
      for anchor in mark.anchors { add(mark.severity, at: text.display(of: anchor) * cells / total) }
    }
  }

  /// By rows: exact, and where all of the article is on the screen each cell stands beside its row.
  init(_ marks: MarkList, in layout: inout ArticleLayout, rows: Int, height: Int) {
    let cells = max(1, min(height, rows))
    levels = Array(repeating: nil, count: cells)
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

  /// Puts the thumb, by rows, where the screen is.
  mutating func show(top: Int, of rows: Int, height: Int) {
    let cells = levels.count
    let first = min(cells - 1, top * cells / max(1, rows))
    thumb = first...max(first, min(cells - 1, ((top + height) * cells - 1) / max(1, rows)))
    isWholeVisible = rows <= height
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
    let bar = layout.hasColumns ? " " : glyphs.vertical
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
    let viewport = viewport()
    let place = state.withText { layout in
      layout.count(at: viewport.top).map { (row: $0.row, rows: $0.rows, width: layout.width) }
    }
    guard let place = place ?? nil else {
      var map = mapByBytes(of: slot, text, cells: height)
      map.show(viewport.visible, of: text)
      return map
    }
    let key = LayoutCache.MapKey(slot: slot, width: place.width, cells: height)
    let marks = state.slots[slot].marks
    var map =
      state.layouts.map(of: key)
      ?? state.withText { MarginMap(marks, in: &$0, rows: place.rows, height: height) }
      ?? MarginMap(marks, in: text, cells: height)
    state.layouts.keep(map, of: key)
    map.show(top: place.row, of: place.rows, height: height)
    return map
  }

  /// The map without a thumb, for any article.
  mutating func mapByBytes(of slot: Int, _ text: DisplayText, cells: Int) -> MarginMap {
    let key = LayoutCache.MapKey(slot: slot, width: nil, cells: cells)
    if let known = state.layouts.map(of: key) { return known }
    let made = MarginMap(state.slots[slot].marks, in: text, cells: cells)
    state.layouts.keep(made, of: key)
    return made
  }
}
