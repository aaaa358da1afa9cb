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
    // What completion has to say stands above.
    if let message = state.messages.shown, area.row > 0 {
      grid.fill(row: area.row - 1, column: 0, width: area.columns, with: " ")
      grid.draw(
        Fitting.end(glyphs.spelled(message.text), area.columns - 2, glyphs), row: area.row - 1, column: 1,
        width: area.columns - 2, style: Style(message.kind == .error ? .error : .status))
    }
  }

  /// The box of possible next keys, once the user has hesitated.
  mutating func paintWhichKey(above row: Int) {
    guard let since = state.keys.pendingSince, state.now - since >= WhichKey.milliseconds else { return }
    let bindings = state.keymap.continuations(of: state.keys.pending, in: state.context)
    let lines = bindings.map { binding in
      let rest = Array(binding.keys.dropFirst(state.keys.pending.count))
      return " \(KeyNotation.shown(rest, ascii: glyphs.isASCII))  \(binding.command.summary) "
    }
    let width = min(grid.columns, (lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0))
    let shown = lines.suffix(max(0, row - 1))
    for (index, line) in shown.enumerated() {
      let at = row - shown.count + index
      let column = grid.columns - width
      grid.draw(
        Fitting.padded(line, width, glyphs), row: at, column: column, width: width,
        style: Style(.hint, reversed: true))
    }
  }
}
