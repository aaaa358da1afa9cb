internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// `What differs`: a row for each difference; on wide screens under the names of the outlets, and then
  /// the sources that have the words too.
  mutating func paintDifferences(in area: Area) {
    guard let comparison = state.comparison, let story = state.story, let differences = state.differences,
      area.rows > 1
    else { return }
    let title = state.number(of: comparison.pair).map { "What differs at quote \($0)" } ?? "What differs"
    paintRule(title, row: area.row, in: area)
    let rows = differences.rows
    let others = layout.sizeClass == .wide ? state.otherPassages : []
    let room = area.rows - 1 - (others.isEmpty ? 0 : min(others.count + 1, (area.rows - 1) / 2))
    var line = 0
    if DifferenceColumns.areColumns(area.columns) {
      let (left, right) = comparison.shown
      let names = [left, right].map { glyphs.spelled(sideName($0)) }
      let shares = shares(of: rows, under: names)
      // Of few rows none is worth less than the names above them.
      if room >= min(rows.count, 3) + DifferenceColumns.heading {
        paintNames(names, shares, row: area.row + 1, in: area)
        line = DifferenceColumns.heading
      }
      for row in rows.prefix(room - line) {
        paintInColumns(row, shares, row: area.row + 1 + line, in: area)
        line += 1
      }
    } else {
      let columns = DifferenceColumns(rows, width: area.columns)
      let wanted = rows.map { DifferenceLines.wanted($0, room: columns.room, glyphs) }
      for (row, height) in zip(rows, DifferenceLines.heights(of: wanted, rows: room)) where line < room {
        let lines = DifferenceLines(row, room: columns.room, limit: height, glyphs)
        paint(lines, of: row, columns, at: area.row + 1 + line, in: area)
        line += lines.words.count
      }
    }
    let rest = area.below(1 + line)
    guard !others.isEmpty, rest.rows > 1 else { return }
    let quote = state.number(of: comparison.pair).map { "Quote \($0)" } ?? "Also"
    paintRule("\(quote) in other sources", row: rest.row, in: rest)
    for (line, passage) in others.prefix(rest.rows - 1).enumerated() {
      paintOther(passage, in: story, at: rest.row + 1 + line, in: rest)
    }
  }

  /// A name makes no column wider than this.
  private static let widestName = 24

  /// Columns that the words of either side and the notes want.
  private struct Shares {
    var left = 0
    var right = 0
    var note = 0

    /// Those of the sides: a third each; where the notes are longer than the last third, what the words need.
    func columns(of room: Int) -> (left: Int, right: Int) {
      let third = room / 3
      guard note > room - 2 * third else { return (third, third) }
      // With the sign between the two.
      return (min(third, max(1, left) + 2), min(third, max(1, right) + 4))
    }
  }

  /// The outlets, each over its words.
  private mutating func paintNames(_ names: [String], _ shares: Shares, row: Int, in area: Area) {
    let columns = DifferenceColumns([], width: area.columns)
    let (left, right) = shares.columns(of: columns.room)
    let start = area.column + columns.start
    for (name, column, width) in [(names[0], start, left - 2), (names[1], start + left + 2, right - 4)] {
      grid.draw(
        Fitting.end(name, width, glyphs), row: row, column: column, width: width, style: Style(.heading))
    }
  }

  private func shares(of rows: [DifferenceRow], under names: [String]) -> Shares {
    let columns = names.map { min(Self.widestName, DisplayWidth.columns(of: $0)) }
    return rows.reduce(into: Shares(left: columns[0], right: columns[1])) { shares, row in
      shares.left = max(shares.left, DisplayWidth.columns(of: row.left))
      shares.right = max(shares.right, DisplayWidth.columns(of: row.right))
      shares.note = max(shares.note, DisplayWidth.columns(of: row.note))
    }
  }

  /// Its sign and its kind.
  private mutating func paintHead(
    of difference: DifferenceRow, _ columns: DifferenceColumns, row: Int, in area: Area
  ) {
    grid.draw(
      glyphs.margin(difference.severity), row: row, column: area.column + 1, width: 1,
      style: difference.severity.glyphStyle)
    grid.draw(difference.kind, row: row, column: area.column + 3, width: columns.kind)
  }

  private mutating func paint(
    _ lines: DifferenceLines, of difference: DifferenceRow, _ columns: DifferenceColumns, at row: Int,
    in area: Area
  ) {
    paintHead(of: difference, columns, row: row, in: area)
    let start = area.column + columns.start
    for (line, words) in lines.words.enumerated() where row + line < area.endRow {
      grid.draw(words, row: row + line, column: start, width: columns.room)
    }
    grid.draw(
      Fitting.end(lines.note, lines.noteColumns, glyphs), row: row,
      column: start + columns.room - lines.noteColumns, width: lines.noteColumns, style: Style(.dim))
  }

  /// A column for each side and one for the note.
  private mutating func paintInColumns(
    _ difference: DifferenceRow, _ shares: Shares, row: Int, in area: Area
  ) {
    let columns = DifferenceColumns([], width: area.columns)
    paintHead(of: difference, columns, row: row, in: area)
    let (start, room) = (area.column + columns.start, columns.room)
    let (left, right) = shares.columns(of: room)
    // What is said of both stands under neither.
    let ofBoth = difference.isOfBoth ? [difference.left] : []
    let note = glyphs.spelled((ofBoth + [difference.note]).filter { !$0.isEmpty }.joined(separator: ": "))
    let isLong = DisplayWidth.columns(of: note) > room - left - right
    func draw(_ text: String, at column: Int, _ width: Int, _ role: Style.Role) {
      grid.draw(
        Fitting.end(text.isEmpty ? "-" : text, width, glyphs), row: row, column: start + column, width: width,
        style: Style(role))
    }
    func drawNote(at column: Int) { if !note.isEmpty { draw(note, at: column, room - column, .dim) } }
    guard !difference.isOfBoth else { return drawNote(at: isLong ? left : left + right) }
    let sides = [difference.left, difference.right].map(glyphs.spelled)
    let isOneSided = difference.left.isEmpty || difference.right.isEmpty
    let words = isOneSided ? sides : Fitting.apart(sides, [left - 2, right - 4], glyphs)
    draw(words[0], at: 0, left - 2, .plain)
    let takesRight = difference.right.isEmpty && isLong
    let sign = isOneSided ? "" : "\(glyphs.between(difference.severity)) "
    if !takesRight { draw(sign + words[1], at: left, right - 2, .plain) }
    drawNote(at: takesRight ? left : left + right)
  }

  private mutating func paintOther(_ passage: Passage, in story: Story, at row: Int, in area: Area) {
    guard let slot = state.slot(ofArticle: passage.article) else { return }
    let name = Fitting.padded("\(state.number(of: slot)) \(state.slots[slot].label)", 24, glyphs)
    let severity = state.mark(of: passage, in: slot).map { state.slots[slot].marks[$0].severity } ?? .same
    grid.draw(
      glyphs.margin(severity), row: row, column: area.column + 1, width: 1, style: severity.glyphStyle)
    let text = "\(name) \(story.printed(passage))"
    grid.draw(
      Fitting.end(text, area.columns - 4, glyphs), row: row, column: area.column + 3, width: area.columns - 4)
  }
}

/// Where the parts of a row stand.
struct DifferenceColumns {
  /// Columns of the kind.
  let kind: Int
  let start: Int
  let room: Int

  /// Rows above them that say whose words they hold.
  static let heading = 1

  /// Whether there is room for a column for either side and one for notes.
  static func areColumns(_ width: Int) -> Bool { width >= 150 }

  init(_ rows: [DifferenceRow], width: Int) {
    // On narrow screens every column counts.
    kind = width < 60 ? (rows.map(\.kind.count).max() ?? 0) + 1 : 12
    start = 3 + kind
    room = max(0, width - start - 1)
  }
}
