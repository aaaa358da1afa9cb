internal import TerminalUI

@testable internal import Reader

/// The screen as text with a row of styles under each row.
func screen(_ state: ReaderState) -> String { styledDump(state.view()) }

/// The whole screen with its styles and the place of the cursor, once messages are gone. Of more than three rows
/// that are alike the first is written, and how many follow.
func whole(_ state: ReaderState) -> String {
  let shown = ScreenText(settled(state))
  var lines = [shown.head]
  var row = 0
  while row < shown.rows.count {
    let next = shown.rows[row...].firstIndex { $0 != shown.rows[row] } ?? shown.rows.count
    let isRun = next - row > 3
    for one in shown.rows[row..<(isRun ? row + 1 : next)] { lines += [one.text, one.styles] }
    if isRun { lines.append("… and \(next - row - 1) rows more of this kind") }
    row = next
  }
  return lines.joined(separator: "\n")
}

/// What is other on a screen than before: the place of the cursor, and each row that changed, by its number and
/// with its styles. What comes before should be a screen that a test holds whole; its messages are gone.
func changes(from before: ReaderState, to after: ReaderState) -> String {
  ScreenText(after).changes(since: ScreenText(settled(before)))
}

/// What is other on the screen that a script dumped last, with styles; what else the script printed stands before.
func changes(from before: ReaderState, to output: String) -> String {
  ScreenText(dump: output, rows: before.screen.rows).changes(since: ScreenText(settled(before)))
}

private func settled(_ state: ReaderState) -> ReaderState {
  var state = state
  _ = state.handle(.tick(state.now + 5000))
  return state
}

/// A screen in rows, and what stands above it.
private struct ScreenText {
  struct Row: Equatable {
    let text: String
    let styles: String
  }

  let head: String
  let rows: [Row]

  init(_ state: ReaderState) {
    let grid = state.view()
    let cursor = grid.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    self.init(dump: "\(cursor)\n\(styledDump(grid))\n", rows: grid.rows)
  }

  init(dump: String, rows: Int) {
    let lines = dump.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let screen = Array(lines.suffix(2 * rows))
    head = lines.dropLast(screen.count).joined(separator: "\n")
    self.rows = stride(from: 0, to: screen.count - 1, by: 2).map {
      Row(text: screen[$0], styles: screen[$0 + 1])
    }
  }

  func changes(since before: ScreenText) -> String {
    var lines = [head]
    for (number, row) in rows.enumerated() where number >= before.rows.count || row != before.rows[number] {
      let label = String(number)
      lines.append(String(repeating: " ", count: max(0, 2 - label.count)) + "\(label)│\(row.text)")
      lines.append("  │\(row.styles)")
    }
    return lines.joined(separator: "\n")
  }
}
