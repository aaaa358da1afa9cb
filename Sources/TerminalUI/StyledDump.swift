/// A grid as text: under each row of text a row of styles, so that a golden screen shows both.
///
/// | style | upright | bold |
/// | --- | --- | --- |
/// | none | `.` | `B` |
/// | underlined | `U` | `u` |
/// | reversed | `R` | `r` |
/// | underlined and reversed | `X` | `x` |
///
/// Trailing blanks of the text are removed, and the plain cells under them. A wide character has two letters
/// under it. Roles, which are colours, do not show.
///
/// - Parameters:
///   - grid: The screen.
///   - rows: The rows to write, clipped to the grid; all of them if nil.
/// - Returns: Two lines for each row, without a line end behind the last.
public func styledDump(_ grid: Grid, rows: ClosedRange<Int>? = nil) -> String {
  let rows = rows.map { Range($0).clamped(to: 0..<grid.rows) } ?? 0..<grid.rows
  return rows.flatMap { [grid.text(row: $0), styleRow(of: grid, row: $0)] }.joined(separator: "\n")
}

private func styleRow(of grid: Grid, row: Int) -> String {
  let cells = (0..<grid.columns).map { grid[row, $0] }
  let last = cells.lastIndex { $0.glyph != .blank || $0.style.letter != "." } ?? -1
  return String(cells[...last].map(\.style.letter))
}

extension Style {
  fileprivate var letter: Character {
    switch (isUnderlined, isReversed) {
    case (false, false): isBold ? "B" : "."
    case (true, false): isBold ? "u" : "U"
    case (false, true): isBold ? "r" : "R"
    case (true, true): isBold ? "x" : "X"
    }
  }
}
