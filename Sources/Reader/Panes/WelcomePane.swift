internal import TerminalUI

extension Painter {
  /// Articles are given, none is there yet.
  mutating func paintWaiting(in area: Area) {
    let count = state.slots.count
    paintRule("Sources", row: area.row, in: area, isFocused: true)
    let text = "Reading \(count == 1 ? state.slots[0].label : "\(count) articles")\(glyphs.ellipsis)"
    grid.draw(text, row: area.row + 2, column: area.column + 3, width: area.columns - 4, style: Style(.dim))
    grid.cursor = GridPosition(
      column: area.column + 3, row: min(area.row + 2, max(area.row, area.endRow - 1)))
  }

  /// Nothing is open: how to open something, and what works without.
  mutating func paintWelcome(in area: Area) {
    paintRule("Sources", row: area.row, in: area, isFocused: true)
    let lines = [
      "", "No articles yet.", "",
      "Start with:    parallax FILE\(glyphs.ellipsis) | parallax FOLDER | parallax - < article",
      "Two articles or more about one event show what is the same and what differs.", "",
      "Nothing is fetched and nothing is sent.   \(state.key(.help)):help   \(state.key(.close)):quit",
    ]
    var row = area.row + 1
    for line in lines {
      let wrapped = line.isEmpty ? [""] : Fitting.wrapped(line, area.columns - 6, glyphs)
      for words in wrapped where row < area.endRow {
        grid.draw(words, row: row, column: area.column + 3, width: area.columns - 3)
        row += 1
      }
    }
    grid.cursor = GridPosition(column: area.column + 3, row: area.row + 2)
    let quotes = area.below(row - area.row + 1)
    guard quotes.rows >= 2 else { return }
    paintRule("Quotes", row: quotes.row, in: quotes)
    grid.draw(
      "(appear here when two or more articles quote the same words)", row: quotes.row + 1,
      column: quotes.column + 3, width: quotes.columns - 4, style: Style(.dim))
  }
}
