internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// A disagreement: the question, what each side says and in whose words, and why we think so.
  mutating func paintDisagreement(_ index: Int, in area: Area) {
    guard let story = state.story, let reading = state.index, area.rows > 0 else { return }
    let disagreement = story.disagreements[index]
    let severity = Severity(disagreement.severity)
    let place = (reading.readingOrder.firstIndex(of: index) ?? 0) + 1
    let dot = glyphs.separator
    let status =
      (disagreement.status == .updated ? "\(dot)updated" : "")
      + (state.isDismissed(index) ? "\(dot)dismissed" : "")
    let facts = "\(place) of \(story.disagreements.count)\(dot)\(disagreement.kind.rawValue)\(status)"
    let whole = "Disagreement \(facts)"
    // A rule and blanks stand around it.
    let title = DisplayWidth.columns(of: whole) > area.columns - 6 ? facts : whole
    let isFocused = state.focus == .quotes && layout.quotes?.row == area.row
    paintRule(
      [Run(glyphs.margin(severity) + " ", severity.glyphStyle), Run(title, Style(.heading))], row: area.row,
      in: area, isFocused: isFocused)
    let body = area.below(1)
    var rows: [[Run]] = []
    if let question = disagreement.question {
      rows += Fitting.wrapped(glyphs.spelled(question), body.columns - 2, limit: 2, glyphs).map { [Run($0)] }
    }
    for (number, side) in disagreement.sides.enumerated() {
      let sign = number == 0 ? " " : glyphs.between(severity)
      rows += sideRows(side, of: disagreement, in: story, width: body.columns - 2).enumerated().map {
        line, runs in
        [Run(line == 0 ? "\(sign) " : "  ", severity.glyphStyle)] + runs
      }
    }
    // The reason is worth more than the last side's words.
    let kept = rows.prefix(max(0, body.rows - (disagreement.reason.isEmpty ? 0 : 1)))
    let reason = Fitting.wrapped(
      glyphs.spelled(disagreement.reason), body.columns - 2, limit: min(3, body.rows - kept.count), glyphs)
    for (line, runs) in (kept + reason.map { [Run($0, Style(.dim))] }).prefix(body.rows).enumerated() {
      grid.draw(runs, row: body.row + line, column: body.column + 1, width: body.columns - 2)
    }
  }

  /// `11  1 Herald, 2 Gazette  “eleven people”`; in a narrow pane the value has a line of its own.
  private func sideRows(
    _ side: (value: String, articles: [Int]), of disagreement: Disagreement, in story: Story, width: Int
  ) -> [[Run]] {
    let numbers = state.numbers
    func outlets(_ width: Int) -> String {
      let numbered = side.articles.map { (numbers[$0] ?? $0 + 1, story.articles[$0].article.label) }
      let names = numbered.map { "\($0) \($1)" }.joined(separator: ", ")
      // Without their names none of them is left out.
      return DisplayWidth.columns(of: names) > 2 * width - 8 && numbered.count > 1
        ? numbered.map { "\($0.0)" }.joined(separator: ", ") : names
    }
    let shown = disagreement.shown(side.value, in: story)
    let words = disagreement.members.first { $0.value == side.value }.map {
      story.articles[$0.article].text.string(in: $0.range).onOneLine
    }
    let quoted = words.flatMap { $0 == shown || $0.isEmpty ? nil : "“\($0)”" }
    let value = glyphs.spelled(shown)
    let isNarrow = width < 44 || DisplayWidth.columns(of: value) > max(8, width / 3)
    let indent = DisplayWidth.columns(of: value) + 2
    let rest = [outlets(isNarrow ? width - 4 : width - indent - 2), quoted.map(glyphs.spelled)]
      .compactMap(\.self).joined(separator: "  ")
    guard !isNarrow else {
      let lines = Fitting.wrapped(rest, width - 4, limit: 2, glyphs)
      let values = Fitting.wrapped(value, width - 2, limit: 3, glyphs)
      return values.map { [Run($0, Style(bold: true))] } + lines.map { [Run("  " + $0)] }
    }
    let lines = Fitting.wrapped(rest, width - indent - 2, limit: 2, glyphs)
    return lines.enumerated().map { line, text in
      line == 0
        ? [Run(value, Style(bold: true)), Run("  " + text)]
        : [Run(String(repeating: " ", count: indent) + text)]
    }
  }

  /// The current words as the other articles have them.
  mutating func paintElsewhere(in area: Area) {
    guard let mark = state.currentMark, let number = mark.number, let story = state.story,
      let group = state.index?.groups[number - 1]
    else { return }
    paintRule("Quote \(number) elsewhere", row: area.row, in: area)
    let body = area.below(1)
    let numbers = state.numbers
    var rows: [[Run]] = []
    for passage in story.unframed(group) where passage.article != mark.passage.article {
      let label = "\(numbers[passage.article] ?? 0) \(story.articles[passage.article].article.label)"
      let severity = severity(between: mark, and: passage, in: story)
      rows.append([
        Run(" \(glyphs.margin(severity)) ", severity.glyphStyle),
        Run(Fitting.end(label, body.columns - 4, glyphs), Style(bold: true)),
        Run(story.voice(of: passage).map { "  \($0.label)" } ?? "", Style(.dim)),
      ])
      let lines = Fitting.wrapped(story.printed(passage), body.columns - 5, limit: 4, glyphs)
      rows += lines.map { [Run("   " + $0)] }
    }
    for (line, runs) in rows.prefix(body.rows).enumerated() {
      grid.draw(runs, row: body.row + line, column: body.column, width: body.columns)
    }
  }

  /// The rows for the legend where there is room to spare.
  func legendArea(in body: Area) -> Area? {
    guard layout.sizeClass == .wide, !state.isMaximised, body.rows >= 36 else { return nil }
    return body.below(body.rows - 6)
  }

  mutating func paintLegend(in area: Area) {
    paintRule("Legend", row: area.row, in: area)
    for (line, severity) in Severity.allCases.reversed().enumerated() {
      let row = area.row + 1 + line
      grid.draw(
        glyphs.margin(severity), row: row, column: area.column + 1, width: 1, style: severity.glyphStyle)
      grid.draw(
        severity.meaning, row: row, column: area.column + 3, width: area.columns - 4, style: Style(.dim))
    }
  }

  private func severity(between mark: Mark, and passage: Passage, in story: Story) -> Severity {
    // Words that hang together only by way of others are not the same.
    let texts = [mark.passage, passage].map { story.words(of: $0).comparable }
    var severity = texts[0] == texts[1] ? Severity.same : .reworded
    for index in mark.links where story.links[index].partner(of: mark.passage) == passage {
      severity = max(severity, Severity(story.links[index].variant))
    }
    for index in mark.disagreements {
      let members = story.disagreements[index].members
      let value = members.first { $0.passage == mark.passage }?.value
      let differs = members.contains { $0.passage == passage && $0.value != value }
      if differs { severity = max(severity, Severity(story.disagreements[index].severity)) }
    }
    return severity
  }
}
