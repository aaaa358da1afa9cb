internal import TerminalUI

extension Painter {
  /// A board in the body of the screen.
  mutating func paintBoard(in area: Area) {
    guard let board = state.board else { return }
    paintRule(board.title, row: area.row, in: area, isFocused: true)
    let body = area.below(1)
    var line = body.row
    for row in board.rows.indices.dropFirst(board.top) where line < body.endRow {
      paint(row, of: board, at: &line, in: body)
    }
    if grid.cursor == nil { grid.cursor = GridPosition(column: body.column, row: body.row) }
  }

  private mutating func paint(_ index: Int, of board: Board, at line: inout Int, in body: Area) {
    let (row, text) = (board.rows[index], board.rows[index].text)
    let isSelected = index == board.selected && row.target != nil
    let start = body.column + Board.margin
    grid.draw(row.sign.text, row: line, column: start, width: row.indent, style: row.sign.style)
    if isSelected {
      grid.draw(glyphs.current, row: line, column: body.column, width: 1, style: Style(bold: true))
      grid.cursor = GridPosition(column: body.column, row: line)
    }
    for words in board.lines(of: text, indent: row.indent, columns: body.columns) {
      guard line < body.endRow else { return }
      let column = start + row.indent
      grid.draw(
        text.pieces(of: words), of: text.bytes, row: line, column: column,
        width: body.endColumn - column)
      line += 1
    }
  }

  /// `2 of 5`: the selected row among those that lead somewhere.
  func boardStatus() -> String {
    guard let board = state.board else { return "" }
    let stops = board.stops
    guard let position = stops.firstIndex(of: board.selected) else { return "" }
    return "\(position + 1) of \(stops.count)"
  }
}
