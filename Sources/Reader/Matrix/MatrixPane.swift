internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

extension StoryMatrix.Printing {
  /// What lists and saved views call it.
  var word: String {
    switch self {
    case .whole: "whole"
    case .changed: "changed"
    case .conflict: "conflict"
    case .cut: "cut"
    case .indirect: "indirect"
    }
  }

  /// The same on every terminal.
  var sign: String {
    switch self {
    case .whole: "="
    case .changed: "~"
    case .conflict: "!"
    case .cut: "<"
    case .indirect: ":"
    }
  }

  var style: Style {
    switch self {
    case .whole: Style(.same)
    case .changed: Style(.reworded, underlined: true)
    case .conflict: Style(.conflict, bold: true)
    case .cut: Style(.reworded)
    case .indirect: Style(.dim)
    }
  }
}

extension Painter {
  mutating func paintMatrix(in area: Area) {
    guard let view = state.matrix, let story = state.story else { return }
    let areas = state.matrixAreas
    paintRule("Who printed what", row: area.row, in: area, isFocused: true)
    let words = OutletRows(story, numbers: state.numbers, glyphs)
    paintOutlets(view, areas, row: area.row + 1, words)
    for line in 0..<areas.rows.rows {
      let row = view.topRow + line
      guard view.matrix.rows.indices.contains(row) else { break }
      paintMatrixRow(row, of: view, areas, at: areas.rows.row + line, story)
    }
    paintCellDetail(view, in: areas.detail, words)
    if grid.cursor == nil { grid.cursor = GridPosition(column: area.column, row: area.row) }
  }

  // MARK: Outlets

  private mutating func paintOutlets(
    _ view: MatrixView, _ areas: MatrixAreas, row: Int, _ rows: OutletRows
  ) {
    guard row < areas.rows.row else { return }
    if view.firstColumn > 0 {
      grid.draw("<", row: row, column: areas.label - 2, width: 1, style: Style(.dim))
    }
    for place in 0..<areas.visible {
      let column = view.firstColumn + place
      guard view.matrix.columns.indices.contains(column) else { break }
      let isCurrent = column == view.column
      grid.draw(
        Fitting.end(outlet(column, of: view, areas, rows), areas.width - 1, glyphs), row: row,
        column: areas.label + place * areas.width, width: areas.width - 1,
        style: Style(.heading, bold: isCurrent, underlined: isCurrent))
    }
    if view.firstColumn + areas.visible < view.matrix.columns.count {
      grid.draw(">", row: row, column: areas.label - 1, width: 1, style: Style(.dim))
    }
  }

  /// `3 Wire`, and how many copies of its text there are; where there is no room, its number.
  private func outlet(_ column: Int, of view: MatrixView, _ areas: MatrixAreas, _ rows: OutletRows) -> String
  {
    let articles = view.matrix.columns[column]
    guard let first = articles.first else { return "" }
    let copies = articles.count > 1 ? "+\(articles.count - 1)" : ""
    guard areas.hasNames else { return "\(rows.numbers[first] ?? first + 1)\(copies.isEmpty ? "" : "+")" }
    let label = rows.name(of: first)
    guard !copies.isEmpty else { return label }
    return Fitting.end(label, areas.width - 2 - copies.count, glyphs) + " " + copies
  }

  // MARK: Rows

  private mutating func paintMatrixRow(
    _ index: Int, of view: MatrixView, _ areas: MatrixAreas, at line: Int, _ story: Story
  ) {
    let row = view.matrix.rows[index]
    let isCurrent = index == view.row
    let room = areas.label - 1
    switch row.content {
    case .speaker(let name, let role):
      let title = [name, role].compactMap(\.self).joined(separator: glyphs.separator)
      grid.draw(
        Fitting.end(title, grid.columns - 1, glyphs), row: line, column: 1, width: grid.columns - 1,
        style: Style(.heading, bold: true))
      return
    case .quotation(let number, let fullest):
      let padding = String(repeating: " ", count: max(0, 3 - String(number).count))
      let label = "\(isCurrent ? glyphs.current : " ")\(padding)\(number) "
      let words = printed(fullest, in: story)
      grid.draw(
        Fitting.end(label + words, room, glyphs), row: line, column: 0, width: room,
        style: Style(bold: isCurrent))
    case .alone:
      let label = "\(isCurrent ? glyphs.current : " ")    only in one outlet"
      grid.draw(
        Fitting.end(label, room, glyphs), row: line, column: 0, width: room,
        style: Style(.dim, bold: isCurrent))
    }
    for place in 0..<areas.visible {
      let column = view.firstColumn + place
      guard view.matrix.columns.indices.contains(column) else { break }
      paintCell(
        row.cells[column], of: row, at: line, column: areas.label + place * areas.width, areas,
        isCurrent: isCurrent && column == view.column)
    }
  }

  private mutating func paintCell(
    _ cell: StoryMatrix.Cell?, of row: StoryMatrix.Row, at line: Int, column: Int, _ areas: MatrixAreas,
    isCurrent: Bool
  ) {
    var (text, style) = (glyphs.dot, Style(.unmatched))
    if let cell {
      if case .alone = row.content {
        (text, style) = (String(cell.passages.count), Style())
      } else {
        text = areas.hasNames ? "\(cell.printing.sign) \(cell.printing.word)" : cell.printing.sign
        style = cell.printing.style
      }
    }
    if isCurrent {
      style.isReversed = true
      grid.cursor = GridPosition(column: column, row: line)
      text = Fitting.padded(text, areas.width - 1, glyphs)
    }
    grid.draw(text, row: line, column: column, width: areas.width - 1, style: style)
  }

  private func printed(_ passage: Passage, in story: Story) -> String {
    glyphs.spelled(story.printed(passage))
  }

  // MARK: The cell of the cursor

  /// The words as the outlet has them, what differs from the fullest printing marked.
  private mutating func paintCellDetail(_ view: MatrixView, in area: Area, _ rows: OutletRows) {
    guard area.rows > 1, let article = view.matrix.columns[view.column].first else { return }
    guard let cell = view.cell else {
      let title = Fitting.end(rows.name(of: article), area.columns - 24, glyphs)
      return paintRule("\(title)\(glyphs.separator)not printed", row: area.row, in: area)
    }
    let row = view.matrix.rows[view.row]
    let first = cell.passages[0]
    var facts = [rows.name(of: first.article)]
    if let voice = rows.story.voice(of: first) { facts.append(voice.label) }
    var fullest: Passage?
    if case .quotation(_, let passage) = row.content {
      fullest = passage
      facts.append(cell.printing.word)
    } else {
      facts.append("only here: \(counted(cell.passages.count, "quotation"))")
    }
    let copies = view.matrix.columns[view.column].count - 1
    if copies > 0 { facts.append("and \(counted(copies, "copy", many: "copies")) of the text") }
    paintRule(facts.joined(separator: glyphs.separator), row: area.row, in: area)
    let text = rows.printing(of: cell.passages, beside: fullest)
    for (line, words) in text.lines(width: min(Board.measure, area.columns - 4)).prefix(area.rows - 1)
      .enumerated()
    {
      grid.draw(
        text.pieces(of: words), of: text.bytes, row: area.row + 1 + line, column: area.column + 2,
        width: area.columns - 3)
    }
  }

  /// `2/9` and what the signs mean, as far as there is room.
  func matrixStatus(room: Int) -> String {
    guard let view = state.matrix else { return "" }
    let stops = view.stops
    let place = "\((stops.firstIndex(of: view.row) ?? 0) + 1) of \(stops.count)"
    var legend = StoryMatrix.Printing.allCases.map { "\($0.sign) \($0.word)" } + ["\(glyphs.dot) not"]
    func whole() -> String { ([place] + legend).joined(separator: "  ") }
    while !legend.isEmpty, DisplayWidth.columns(of: whole()) > room { legend.removeLast() }
    return whole()
  }
}
