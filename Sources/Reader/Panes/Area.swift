internal import TerminalUI

/// A rectangle of the screen that one pane draws in. May be empty, never negative.
struct Area: Hashable, Sendable {
  let row: Int
  let column: Int
  let rows: Int
  let columns: Int

  init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  var endRow: Int { row + rows }
  var endColumn: Int { column + columns }

  /// Without its first rows.
  func below(_ count: Int) -> Area {
    Area(row: row + min(count, rows), column: column, rows: rows - count, columns: columns)
  }

  /// Its first rows.
  func top(_ count: Int) -> Area {
    Area(row: row, column: column, rows: min(max(0, count), rows), columns: columns)
  }
}
