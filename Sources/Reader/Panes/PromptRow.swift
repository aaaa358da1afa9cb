internal import TerminalUI

extension Painter {
  /// The prompt takes the status row; a long line scrolls so that the cursor is seen.
  mutating func paintPrompt(in area: Area) {
    guard let prompt = state.prompt else { return }
    grid.fill(row: area.row, column: 0, width: area.columns, with: " ")
    let sign = grid.draw(
      prompt.sign, row: area.row, column: 0, width: area.columns, style: Style(.plain, bold: true))
    let room = max(1, area.columns - sign - 1)
    let before = prompt.line.characters[..<prompt.line.cursor]
    var start = 0
    var columns = DisplayWidth.columns(of: String(before))
    while columns > room {
      columns -= DisplayWidth.columns(of: String(before[start]))
      start += 1
    }
    let shown = String(prompt.line.characters[start...])
    grid.draw(shown, row: area.row, column: sign, width: area.columns - sign)
    grid.cursor = GridPosition(column: sign + columns, row: area.row)
    paintCompletion(above: area.row, sign: sign)
    // What there is to say stands above.
    if let message = state.messages.shown, area.row > 0 {
      grid.fill(row: area.row - 1, column: 0, width: area.columns, with: " ")
      grid.draw(
        Fitting.end(glyphs.spelled(message.text), area.columns - 2, glyphs), row: area.row - 1, column: 1,
        width: area.columns - 2, style: Style(message.kind == .error ? .error : .status))
    }
  }
}
