internal import CNcurses

/// Cells side by side that are to be put on the screen with one call: curses looks at each of them once, where cell by
/// cell it would look a dozen times.
struct CellRun {
  /// For each style a cell that shows a blank in it.
  let looks: [cchar_t]
  let isUTF8: Bool
  private var cells: [cchar_t] = []
  private var start = 0

  init(looks: [cchar_t], isUTF8: Bool) {
    (self.looks, self.isUTF8) = (looks, isUTF8)
  }

  /// Adds the cell that follows the last one, or is the first. A wide character is one cell for curses, which makes
  /// it two columns.
  mutating func add(_ cell: Grid.Cell, column: Int) {
    let glyph = cell.glyph
    guard !glyph.isContinuation else { return }
    if cells.isEmpty { start = column }
    let base = glyph.base
    let look = looks[cell.style.index]
    if base.isASCII, !glyph.hasMarks {
      append(base.value, look)
    } else if !isUTF8 {
      for sign in base.asciiSigns(columns: glyph.columns) { append(UInt32(sign), look) }
    } else if shim_wcwidth(base.value) == glyph.columns {
      append(base.value, look)
      guard glyph.hasMarks else { return }
      for (place, scalar) in glyph.scalars.enumerated() {
        shim_set_scalar(&cells[cells.count - 1], Int32(place), scalar.value)
      }
    } else {
      // The C library is older than our table for some characters; curses would then lose count of the row.
      append(0xFFFD, look)
      if glyph.columns == 2 { append(0x20, look) }
    }
  }

  private mutating func append(_ scalar: UInt32, _ look: cchar_t) {
    var cell = look
    shim_set_scalar(&cell, 0, scalar)
    cells.append(cell)
  }

  /// Puts what was added into a row, and is empty again.
  mutating func put(row: Int, into window: UnsafeMutablePointer<WINDOW>) {
    guard !cells.isEmpty else { return }
    _ = shim_put_cells(window, Int32(row), Int32(start), cells, Int32(cells.count))
    cells.removeAll(keepingCapacity: true)
  }
}
