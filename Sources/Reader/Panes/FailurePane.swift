internal import Articles
internal import TerminalUI

extension Painter {
  /// An article that could not be read: what happened, what it means for the rest, what to do.
  mutating func paintFailure(_ failure: Explanation, of slot: Int, in body: Area) {
    let indent = 3
    let room = body.columns - indent - 2
    let others = state.visibleSlots.count { state.slots[$0].isLoaded }
    let isLoading = state.visibleSlots.contains {
      state.slots[$0].loaded == nil && !state.slots[$0].isFailed
    }
    let then =
      others == 0
      ? (isLoading ? "the others are still being read" : "no article is left to show")
      : "the other \(others == 1 ? "article works" : "\(others) articles work") without it"
    var lines: [(label: String, text: String, style: Style)] = [
      ("what", failure.message, Style(.error))
    ]
    lines.append(("then", then, Style()))
    let quit = "\(state.key(.close)):quit"
    let keys =
      others == 0
      ? quit : "\(state.key(.nextArticle)) \(state.key(.previousArticle)):other articles   \(quit)"
    lines.append(("do", failure.hint.map { "\($0)   \(keys)" } ?? keys, Style()))
    grid.draw(
      "Could not read this article.", row: body.row + 1, column: body.column + indent, width: room,
      style: Style(.heading, bold: true))
    var row = body.row + 2
    for line in lines {
      grid.draw(line.label, row: row, column: body.column + indent + 2, width: 6, style: Style(.dim))
      for words in Fitting.wrapped(glyphs.spelled(line.text), room - 9, glyphs) where row < body.endRow {
        grid.draw(words, row: row, column: body.column + indent + 9, width: room - 9, style: line.style)
        row += 1
      }
    }
    if state.focus == .text {
      grid.cursor = GridPosition(
        column: body.column + indent, row: min(body.row + 1, max(body.row, body.endRow - 1)))
    }
  }
}
