internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

/// The article: its words, severity glyphs to the left, a map of the whole to the right.
extension Painter {
  mutating func paintText(in area: Area) {
    guard let slot = state.slot else { return paintWelcome(in: area) }
    paint(.textHeader, in: area.top(1)) { $0.paintTextHeader(of: slot, row: area.row, in: area) }
    let body = area.below(1)
    if let failure = state.slots[slot].failure {
      return paintFailure(failure.explanation, of: slot, in: body)
    }
    guard state.slots[slot].text != nil else {
      let columns = state.textColumns(in: body)
      grid.draw(
        "Reading \(state.slots[slot].label)\(glyphs.ellipsis)", row: body.row + 1, column: columns.text,
        width: columns.width, style: Style(.dim))
      return
    }
    let columns = state.textColumns(in: body)
    paintWords(of: slot, in: body, columns)
    paintPickingLetters(of: slot, in: body, columns)
    paintMap(of: slot, in: body, columns)
  }

  // MARK: Header

  private mutating func paintTextHeader(of slot: Int, row: Int, in area: Area) {
    if let question = questionInHeader(of: slot) {
      let cut = Fitting.end(glyphs.spelled(question.text), area.columns - 6, glyphs)
      return paintRule(
        [
          Run(glyphs.margin(question.severity) + " ", question.severity.glyphStyle),
          Run(cut, Style(.heading)),
        ], row: row, in: area)
    }
    let separator = glyphs.separator
    var facts: [String] = []
    let number = layout.sizeClass == .narrow ? "" : "\(state.number(of: slot)) "
    facts.append(number + state.slots[slot].label)
    if let article = state.slots[slot].loaded {
      if let published = article.published { facts.append(PublicationDate.shown(published)) }
      facts.append("\(state.slots[slot].words) words")
      if !article.isEnglish { facts.append(article.language) }
    }
    let isFocused = state.focus == .text && layout.hasColumns
    var title = [
      Run(Fitting.end(facts.joined(separator: separator), area.columns - 4, glyphs), Style(.heading))
    ]
    if state.slots[slot].hasChanged {
      title.append(Run(separator + "changed since you read it", Style(.error)))
    }
    for notice in state.slots[slot].loaded?.notices ?? [] {
      title.append(Run(separator + notice.message, Style(.error)))
    }
    paintRule(title, row: row, in: area, isFocused: isFocused)
  }

  /// On a small screen, what the current disagreement is about stands in place of the article's facts.
  private func questionInHeader(of slot: Int) -> (text: String, severity: Severity)? {
    guard layout.sizeClass == .small, let index = state.slots[slot].current?.disagreement,
      let disagreement = state.story?.disagreements[index]
    else { return nil }
    return (disagreement.question ?? disagreement.reason, Severity(disagreement.severity))
  }

  // MARK: Words

  private mutating func paintWords(of slot: Int, in body: Area, _ columns: TextColumns) {
    guard let text = state.slots[slot].text else { return }
    let viewport = viewport()
    let spans = readingSpans(of: slot, in: text, visible: viewport.visible)
    let starts = markStarts(of: slot, in: text, visible: viewport.visible)
    let cursor = cursorOffset(of: slot, in: text)
    let lines = state.withText { $0.lines(from: viewport.top, limit: body.rows) } ?? []
    for (row, line) in zip(body.row..., lines) where !line.words.isEmpty {
      let base = text.blocks[line.block].kind == .text ? Style() : Style(.heading, bold: true)
      let pieces = StyledLine.pieces(of: line.words, base: base, spans: spans)
      grid.draw(pieces, of: text.bytes, row: row, column: columns.text, width: columns.width)
      paintMarginGlyph(starts, line.words, row: row, column: columns.glyph)
      if let cursor, line.words.contains(cursor) {
        let column = StyledLine.column(of: cursor, on: line.words, in: text.bytes)
        grid.cursor = GridPosition(column: columns.text + column, row: row)
      }
    }
    if state.focus == .text, grid.cursor == nil {
      grid.cursor = GridPosition(column: columns.text, row: body.row)
    }
  }

  private mutating func paintMarginGlyph(
    _ starts: [(offset: Int, severity: Severity)], _ words: Range<Int>, row: Int, column: Int
  ) {
    let severity = starts.lazy.filter { words.contains($0.offset) }.map(\.severity).max()
    guard let severity, severity > .unmatched else { return }
    grid.draw(glyphs.margin(severity), row: row, column: column, width: 1, style: severity.glyphStyle)
  }

  /// Where marks with something to say have their glyph.
  private func markStarts(
    of slot: Int, in text: DisplayText, visible: TextRange
  ) -> [(offset: Int, severity: Severity)] {
    var starts: [(offset: Int, severity: Severity)] = []
    let marks = state.slots[slot].marks
    for mark in marks.indices(overlapping: visible).map({ marks[$0] }) where mark.severity > .unmatched {
      starts += mark.anchors.map { (text.display(of: $0), mark.severity) }
    }
    return starts
  }

  private func members(of mark: Mark, in slot: Int) -> [TextRange] {
    guard let story = state.story else { return [] }
    return mark.disagreements.flatMap { story.disagreements[$0].members }
      .filter { $0.passage == mark.passage }.map(\.range)
  }

  private func cursorOffset(of slot: Int, in text: DisplayText) -> Int? {
    guard state.focus == .text else { return nil }
    return state.cursorSource(in: slot).map(text.display(of:))
  }

  // MARK: Styles

  private func readingSpans(of slot: Int, in text: DisplayText, visible: TextRange) -> [StyledLine.Span] {
    var spans: [StyledLine.Span] = []
    let marks = state.slots[slot].marks
    for mark in marks.indices(overlapping: visible).map({ marks[$0] }) {
      if mark.isLinked, !mark.isClaim {
        spans.append(StyledLine.Span(text.display(of: mark.range)) { $0.isUnderlined = true })
      }
      guard mark.severity == .conflict else { continue }
      for range in members(of: mark, in: slot) {
        spans.append(StyledLine.Span(text.display(of: range)) { ($0.role, $0.isBold) = (.conflict, true) })
      }
    }
    let shown = text.display(of: visible.start)..<(text.display(of: visible.end) + 1)
    let first = text.labels.partitioningIndex { $0.display.upperBound > shown.lowerBound }
    for label in text.labels[first...].prefix(while: { $0.display.lowerBound < shown.upperBound }) {
      let role = marks[label.mark].severity.role
      spans.append(StyledLine.Span(label.display) { ($0.role, $0.isUnderlined) = (role, false) })
    }
    for (index, match) in (state.search?.matches ?? []).enumerated()
    where state.search?.slot == slot && match.overlaps(visible) {
      let isCurrent = index == state.search?.current
      spans.append(
        StyledLine.Span(text.display(of: match)) {
          ($0.role, $0.isReversed, $0.isBold) = (.match, true, isCurrent)
        })
    }
    if let spot = state.spot, spot.slot == slot {
      spans.append(StyledLine.Span(text.display(of: spot.range)) { $0.isReversed = true })
    } else if state.picking == nil, let current = state.slots[slot].current {
      spans.append(
        StyledLine.Span(text.display(of: state.range(of: current, in: slot))) { $0.isReversed = true })
    }
    return spans
  }
}
