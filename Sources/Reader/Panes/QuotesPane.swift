internal import Collation
internal import Prose
internal import TerminalUI

/// The quotations of the article, following the text; below them where the current words stand elsewhere, or what
/// a disagreement is about.
extension Painter {
  mutating func paintQuotes(in area: Area) {
    guard let slot = state.slot, area.rows > 0 else { return }
    let isLow = area.rows <= 8
    let disagreement = state.slots[slot].current?.disagreement
    if isLow, let disagreement, state.focus != .quotes {
      return paintDisagreement(disagreement, in: area)
    }
    paintQuotesHeader(of: slot, row: area.row, in: area)
    let body = area.below(1)
    let listed = state.listedMarks(of: slot)
    guard !listed.isEmpty else { return paintNoQuotes(of: slot, in: body) }
    guard !isLow else { return paintQuoteRows(listed, of: slot, in: body) }
    let legend = legendArea(in: body)
    if let legend { paintLegend(in: legend) }
    let upper = body.top(body.rows - (legend?.rows ?? 0))
    let detail = detailArea(of: slot, in: upper)
    paintQuoteBlocks(listed, of: slot, in: upper.top(upper.rows - (detail?.rows ?? 0)))
    guard let detail else { return }
    if let disagreement { paintDisagreement(disagreement, in: detail) } else { paintElsewhere(in: detail) }
  }

  private mutating func paintQuotesHeader(of slot: Int, row: Int, in area: Area) {
    let marks = state.slots[slot].marks
    let (linked, conflicts) = (marks.linkedCount, marks.conflictCount)
    let number = layout.sizeClass == .wide ? "3 " : ""
    var facts = ["\(linked) linked"]
    if conflicts > 0 { facts.append("\(conflicts) !") }
    if !state.hasOthers {
      facts = ["\(marks.quotationCount), nothing to compare yet"]
    } else if state.story == nil {
      facts = ["links to come"]
    }
    var title = "\(number)Quotes (\(facts.joined(separator: ", ")))"
    if state.showsOnlyDisagreements { title += "  only disagreements" }
    if let limit = state.limit { title += "  &\(limit.text)" }
    paintRule(title, row: row, in: area, isFocused: state.focus == .quotes)
  }

  private mutating func paintNoQuotes(of slot: Int, in body: Area) {
    let content = state.slots[slot]
    let text =
      if content.loaded == nil {
        ""
      } else if content.annotated == nil {
        "quotations to come"
      } else if let limit = state.limit {
        "nothing here passes &\(limit.text); Esc clears it"
      } else if state.showsOnlyDisagreements {
        "no disagreement in this article; D shows everything"
      } else {
        "no quotations in this article"
      }
    grid.draw(text, row: body.row, column: body.column + 1, width: body.columns - 2, style: Style(.dim))
    if state.focus == .quotes { grid.cursor = GridPosition(column: body.column + 1, row: body.row) }
  }

  /// The mark from which the list has to be seen: the current one, else the first in view.
  private mutating func anchor(in listed: [Int], of slot: Int) -> Int {
    if let current = state.slots[slot].current {
      return min(listed.partitioningIndex { $0 >= current.mark }, listed.count - 1)
    }
    let visible = viewport().visible
    let marks = state.slots[slot].marks
    return min(listed.partitioningIndex { marks[$0].range.start >= visible.start }, listed.count - 1)
  }

  // MARK: One row each

  private mutating func paintQuoteRows(_ listed: [Int], of slot: Int, in body: Area) {
    let anchor = anchor(in: listed, of: slot)
    let first = max(0, min(anchor - body.rows / 2, listed.count - body.rows))
    for (line, position) in listed.indices.dropFirst(first).prefix(body.rows).enumerated() {
      mark(.mark(listed[position]), row: body.row + line, column: body.column, columns: body.columns)
      paintQuoteRow(listed[position], of: slot, row: body.row + line, in: body)
    }
  }

  private mutating func paintQuoteRow(_ index: Int, of slot: Int, row: Int, in body: Area) {
    let mark = state.slots[slot].marks[index]
    let isCurrent = state.slots[slot].current?.mark == index
    // A glyph may have marks, but a row is not made of them.
    let words = words(of: mark, index, in: slot, limit: 16 * body.columns)
    let name = body.columns < 50 ? 0 : 15
    let isDismissed = state.isDismissed(mark)
    grid.draw([sign(of: mark)], row: row, column: body.column, width: 1)
    let number = mark.number.map(String.init) ?? ""
    let padding = String(repeating: " ", count: max(0, 2 - number.count))
    let cursor = "\(isCurrent ? ">" : " ")\(padding)\(number) "
    grid.draw(cursor, row: row, column: body.column + 1, width: 5, style: Style(.plain, bold: isCurrent))
    let speaker = Style(mark.speaker?.isSure == false ? .dim : .plain)
    grid.draw(
      Fitting.end(words.speaker, name - 1, glyphs), row: row, column: body.column + 5,
      width: max(0, name - 1),
      style: speaker)
    let start = body.column + 5 + name
    var summary = words.summary(glyphs) + words.more
    if isDismissed { summary = body.columns < 100 ? "dismissed" : "dismissed: \(summary)" }
    let right = state.hasOthers ? " \(summary)  \(words.sources) src" : ""
    let end = body.endColumn - DisplayWidth.columns(of: right)
    let room = max(0, end - start)
    let text = Fitting.end(words.quoted, room, glyphs)
    let isStyled = isCurrent && state.focus == .quotes
    grid.draw(text, row: row, column: start, width: room, style: Style(.plain, reversed: isStyled))
    grid.draw(right, row: row, column: end, width: body.endColumn - end, style: Style(.dim))
    if isCurrent, state.focus == .quotes { grid.cursor = GridPosition(column: body.column, row: row) }
  }

  private mutating func words(of mark: Mark, _ index: Int, in slot: Int, limit: Int) -> QuoteWords {
    let isCompared = state.story != nil && state.hasOthers
    let key = LayoutCache.WordsKey(slot: slot, mark: index, limit: limit, isCompared: isCompared)
    if let known = state.layouts.words(of: key) { return known }
    let made = QuoteWords(mark, in: state, slot: slot, limit: limit)
    state.layouts.keep(made, of: key)
    return made
  }

  /// Beside the words: how they are elsewhere, or that this was dismissed.
  func sign(of mark: Mark) -> Run {
    state.isDismissed(mark)
      ? Run(glyphs.multiply, Style(.dim)) : Run(glyphs.margin(mark.severity), mark.severity.glyphStyle)
  }

  // MARK: A block each

  /// The rows of a mark in the tall list.
  private func block(_ index: Int, of slot: Int, width: Int) -> [[Run]] {
    let mark = state.slots[slot].marks[index]
    let isCurrent = state.slots[slot].current?.mark == index
    let words = QuoteWords(mark, in: state, slot: slot)
    let number = mark.number.map(String.init) ?? ""
    let padding = String(repeating: " ", count: max(0, 2 - number.count))
    let name = words.heading(glyphs, columns: max(0, width - 6))
    let emphasis = Style(mark.speaker?.isSure == false ? .dim : .plain, bold: isCurrent)
    var rows: [[Run]] = [
      [
        sign(of: mark),
        Run(isCurrent ? ">" : " ", Style(bold: true)),
        Run("\(padding)\(number) ", Style(bold: isCurrent)), Run(name, emphasis),
      ]
    ]
    let limit = isCurrent && !mark.isClaim ? 8 : 3
    for line in Fitting.wrapped(words.quoted, width - 6, limit: limit, glyphs) {
      rows.append([Run("     " + line)])
    }
    let dismissed = state.isDismissed(mark) ? "dismissed" : ""
    let last = [dismissed, words.places(glyphs), words.summary(glyphs)].filter { !$0.isEmpty }.joined(
      separator: "  ")
    // One side of two says nothing.
    for line in Fitting.wrapped(last + words.more, width - 6, limit: 2, glyphs) {
      rows.append([Run("     " + line, Style(.dim))])
    }
    return rows + [[]]
  }

  private mutating func paintQuoteBlocks(_ listed: [Int], of slot: Int, in body: Area) {
    guard body.rows > 0 else { return }
    let anchor = anchor(in: listed, of: slot)
    let current = block(listed[anchor], of: slot, width: body.columns)
    // As much before the anchor as fits into the upper half of the pane.
    var first = anchor
    var above = 0
    while first > 0 {
      let height = block(listed[first - 1], of: slot, width: body.columns).count
      guard above + height <= max(0, body.rows - current.count) / 2 else { break }
      above += height
      first -= 1
    }
    var row = body.row
    for position in first..<listed.count where row < body.endRow {
      let isCurrent = state.slots[slot].current?.mark == listed[position]
      if isCurrent, state.focus == .quotes { grid.cursor = GridPosition(column: body.column, row: row) }
      for line in block(listed[position], of: slot, width: body.columns) where row < body.endRow {
        mark(.mark(listed[position]), row: row, column: body.column, columns: body.columns)
        grid.draw(line, row: row, column: body.column, width: body.columns)
        row += 1
      }
    }
  }

  /// The lower part: at most half of the pane, nothing where there is nothing to say.
  private func detailArea(of slot: Int, in body: Area) -> Area? {
    guard let current = state.slots[slot].current, body.rows >= 10 else { return nil }
    let mark = state.slots[slot].marks[current.mark]
    guard current.disagreement != nil || mark.isLinked else { return nil }
    let rows = current.disagreement == nil ? body.rows * 2 / 5 : body.rows / 2
    return body.below(body.rows - rows)
  }
}
