internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// `What differs`: a row for each difference; on wide screens then the sources that have the words too.
  mutating func paintDifferences(in area: Area) {
    guard let comparison = state.comparison, let story = state.story, area.rows > 1 else { return }
    let title = state.number(of: comparison.pair).map { "What differs at quote \($0)" } ?? "What differs"
    paintRule(title, row: area.row, in: area)
    let rows = comparison.shownPair.rows(in: story)
    let others = layout.sizeClass == .wide ? state.otherPassages : []
    let room = area.rows - 1 - (others.isEmpty ? 0 : min(others.count + 1, (area.rows - 1) / 2))
    let shares = shares(of: rows)
    for (line, row) in rows.prefix(room).enumerated() {
      paintDifference(row, shares, at: area.row + 1 + line, in: area)
    }
    let rest = area.below(1 + min(rows.count, room))
    guard !others.isEmpty, rest.rows > 1 else { return }
    paintRule("The same words in other sources", row: rest.row, in: rest)
    for (line, passage) in others.prefix(rest.rows - 1).enumerated() {
      paintOther(passage, in: story, at: rest.row + 1 + line, in: rest)
    }
  }

  /// Columns that the words of either side and the notes want.
  private struct Shares {
    var left = 0
    var right = 0
    var note = 0
  }

  private func shares(of rows: [DifferenceRow]) -> Shares {
    rows.reduce(into: Shares()) { shares, row in
      shares.left = max(shares.left, DisplayWidth.columns(of: row.left))
      shares.right = max(shares.right, DisplayWidth.columns(of: row.right))
      shares.note = max(shares.note, DisplayWidth.columns(of: row.note))
    }
  }

  private mutating func paintDifference(
    _ difference: DifferenceRow, _ shares: Shares, at row: Int, in area: Area
  ) {
    let kind = 12
    grid.draw(
      glyphs.margin(difference.severity), row: row, column: area.column + 1, width: 1,
      style: difference.severity.glyphStyle)
    grid.draw(difference.kind, row: row, column: area.column + 3, width: kind)
    let start = area.column + 3 + kind
    let room = area.columns - start - 1
    guard room > 12 else { return }
    if area.columns >= 150 {
      paintInColumns(difference, shares, row: row, start: start, room: room)
    } else {
      paintInOne(difference, row: row, start: start, room: room)
    }
  }

  /// Three equal columns; where a note is longer than its own, it gets what the words of the sides leave free.
  private mutating func paintInColumns(
    _ difference: DifferenceRow, _ shares: Shares, row: Int, start: Int, room: Int
  ) {
    let third = room / 3
    let isTight = shares.note > room - 2 * third
    let left = isTight ? min(third, max(1, shares.left) + 2) : third
    let right = isTight ? min(third, max(1, shares.right) + 2) : third
    let note = glyphs.spelled(difference.note)
    let takesRight = difference.right.isEmpty && DisplayWidth.columns(of: note) > room - left - right
    func draw(_ text: String, at column: Int, _ width: Int, _ role: Style.Role) {
      grid.draw(
        Fitting.end(text.isEmpty ? "-" : text, width, glyphs), row: row, column: start + column, width: width,
        style: Style(role))
    }
    draw(glyphs.spelled(difference.left), at: 0, left - 2, .plain)
    if !takesRight { draw(glyphs.spelled(difference.right), at: left, right - 2, .plain) }
    let column = takesRight ? left : left + right
    if !note.isEmpty { draw(note, at: column, room - column, .dim) }
  }

  /// Both sides with a sign between, the note in what they leave: a cut side hides the very words that differ.
  private mutating func paintInOne(_ difference: DifferenceRow, row: Int, start: Int, room: Int) {
    let note = glyphs.spelled(difference.note)
    let rest = room - bothColumns(difference)
    let isOneSided = difference.left.isEmpty || difference.right.isEmpty
    let wanted = min(DisplayWidth.columns(of: note), isOneSided ? max(room / 3, rest) : rest)
    // A few letters of a note say nothing.
    let noteColumns = wanted < min(12, DisplayWidth.columns(of: note)) ? 0 : wanted
    let words = noteColumns == 0 ? room : max(0, room - noteColumns - 2)
    let text: String
    if difference.left.isEmpty || difference.right.isEmpty {
      text = Fitting.end(difference.left + difference.right, words, glyphs)
    } else {
      let sign = " \(glyphs.between(difference.severity)) "
      let half = max(4, (words - 3) / 2)
      let left = Fitting.end(
        difference.left, max(half, words - 3 - DisplayWidth.columns(of: difference.right)), glyphs)
      text = Fitting.end(left + sign + difference.right, words, glyphs)
    }
    grid.draw(text, row: row, column: start, width: words)
    grid.draw(
      Fitting.end(note, noteColumns, glyphs), row: row, column: start + room - noteColumns,
      width: noteColumns,
      style: Style(.dim))
  }

  private func bothColumns(_ difference: DifferenceRow) -> Int {
    DisplayWidth.columns(of: difference.left) + DisplayWidth.columns(of: difference.right) + 5
  }

  private mutating func paintOther(_ passage: Passage, in story: Story, at row: Int, in area: Area) {
    guard let slot = state.slot(ofArticle: passage.article) else { return }
    let words = story.words(of: passage)
    let name = Fitting.padded("\(state.number(of: slot)) \(state.slots[slot].label)", 24, glyphs)
    let severity = state.mark(of: passage, in: slot).map { state.slots[slot].marks[$0].severity } ?? .same
    grid.draw(
      glyphs.margin(severity), row: row, column: area.column + 1, width: 1, style: severity.glyphStyle)
    grid.draw(
      Fitting.end("\(name) “\(words)”", area.columns - 4, glyphs), row: row, column: area.column + 3,
      width: area.columns - 4)
  }
}
