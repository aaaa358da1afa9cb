/// Writes what differs between two frames: where cells are, how they look, what they show.
///
/// curses would do it too, and compares the cells once more for that; and it sends every movement of the cursor with a
/// call of its own, thirty for a page. What it knows of the terminal is used here: addresses and looks are its.
struct FrameWriter {
  private let address: CursorAddress
  private let isUTF8: Bool
  /// Whether a character in the last cell of the screen scrolls it.
  private let scrollsAtEnd: Bool
  var looks: LookTable

  private var bytes: [UInt8] = []
  /// Where the terminal's cursor is; nil where that is not certain.
  private var position: GridPosition?
  /// The place in `Style.all` of the look that is on; 0 is plain.
  private var style = 0

  /// So many cells that have not changed are written again: to pass them would take as many bytes.
  private static let gap = 5

  init(_ type: TerminalType, looks: LookTable, isUTF8: Bool) {
    (address, scrollsAtEnd) = (type.cursorAddress, type.scrollsAtEnd)
    (self.looks, self.isUTF8) = (looks, isUTF8)
  }

  /// Where the cursor of the terminal is after something else has been sent, nobody knows.
  mutating func forgetPosition() { position = nil }

  /// The bytes that show `grid` where `previous`, of the same size, is shown; empty if nothing differs.
  ///
  /// - Parameters:
  ///   - previous: What the terminal shows.
  ///   - grid: What it is to show.
  ///   - size: Of the screen; what of the grids lies outside is not sent.
  /// - Returns: Characters, addresses of the cursor and looks; the plain one at the end.
  mutating func changes(from previous: Grid, to grid: Grid, within size: GridSize) -> [UInt8] {
    bytes.reserveCapacity(Self.usual)
    for row in 0..<min(grid.rows, size.rows) { write(row: row, of: grid, after: previous, within: size) }
    wear(0)
    if let cursor = grid.cursor, cursor != position { move(to: cursor) }
    defer { bytes = [] }
    return bytes
  }

  /// Bytes of a frame, as far as there is room from the beginning.
  private static let usual = 4096
}

// MARK: - Rows

extension FrameWriter {
  private mutating func write(row: Int, of grid: Grid, after previous: Grid, within size: GridSize) {
    let start = row * grid.columns
    let cells = start..<start + min(grid.columns, size.columns)
    guard let first = cells.first(where: { grid.cells[$0] != previous.cells[$0] }) else { return }
    if cells.contains(where: { grid.cells[$0].hasDoubtfulWidth || previous.cells[$0].hasDoubtfulWidth }) {
      // Where the terminal counts otherwise, the whole row may stand elsewhere than we think.
      for index in cells { write(grid.cells[index], row: row, column: index - start, within: size) }
      return
    }
    /// Behind what has been written last.
    var behind = Int.min
    for index in first..<cells.upperBound where index >= behind && grid.cells[index] != previous.cells[index]
    {
      // The second half of a wide character is written with the first.
      let last = grid.cells[index].isContinuation ? index - 1 : index
      let isNear = behind >= start && last - behind <= Self.gap
      for index in (isNear ? behind : last)...last {
        write(grid.cells[index], row: row, column: index - start, within: size)
      }
      behind = last + grid.cells[last].columns
    }
  }

  private mutating func write(_ cell: Grid.Cell, row: Int, column: Int, within size: GridSize) {
    guard !cell.isContinuation, column + cell.columns <= size.columns else { return }
    if scrollsAtEnd, row == size.rows - 1, column + cell.columns >= size.columns { return }
    let place = GridPosition(column: column, row: row)
    if position != place { move(to: place) }
    wear(cell.styleIndex)
    if cell.hasDoubtfulWidth {
      // Where it takes fewer columns, or none since the terminal does not know it, old letters would shine through.
      bytes += Array(repeating: 0x20, count: cell.columns)
      move(to: place)
      wear(cell.styleIndex)
    }
    if let ascii = cell.ascii {
      bytes.append(ascii)
    } else if isUTF8 {
      for scalar in cell.glyph.scalars { UTF8.encode(scalar).map { bytes.append(contentsOf: $0) } }
    } else {
      bytes += cell.glyph.base.asciiSigns(columns: cell.columns)
    }
    // In the last column the cursor waits, or has gone to the next row.
    let isCertain = column + cell.columns < size.columns && !cell.hasDoubtfulWidth
    position = isCertain ? GridPosition(column: column + cell.columns, row: row) : nil
  }

  /// Not every terminal moves its cursor well while a look is on.
  private mutating func move(to place: GridPosition) {
    wear(0)
    address.append(place, to: &bytes)
    position = place
  }

  private mutating func wear(_ next: Int) {
    guard next != style else { return }
    bytes += looks[style].off
    bytes += looks[next].on
    style = next
  }
}
