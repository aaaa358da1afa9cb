internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  mutating func paintComparison(in body: Area) {
    guard let comparison = state.comparison, let story = state.story else { return }
    let areas = state.comparisonAreas
    paintComparisonHeader(in: body, areas)
    let level = state.levelRow()
    let words = DifferingWords(comparison.shownPair, in: story, byCharacters: comparison.marksCharacters)
    let (left, right) = comparison.shown
    paintSide(left, words.left, in: areas.left, level: level, .left)
    paintSide(right, words.right, in: areas.right, level: level, .right)
    paintGutter(in: areas, body, level: level)
    paintDifferences(in: areas.differences)
  }

  // MARK: Names

  mutating func paintComparisonTitle(in area: Area) {
    guard let comparison = state.comparison, let story = state.story else { return }
    let pair = comparison.shownPair
    let severity = pair.severity(in: story)
    var facts = ["COMPARE"]
    if layout.sizeClass == .wide {
      facts[0] += "   \(sideName(pair.left))  \(glyphs.both)  \(sideName(pair.right))  "
    }
    if let number = state.number(of: comparison.pair) { facts[0] += " quote \(number)" }
    // Where the row is too short, what is at its end goes.
    facts.append("\(glyphs.margin(severity)) \(pair.kind(in: story))")
    let questions = comparison.pair.disagreements
    if !questions.isEmpty, questions.allSatisfy(state.isDismissed) { facts.append("dismissed") }
    if let voice = story.voice(of: comparison.pair.left) ?? story.voice(of: comparison.pair.right) {
      facts.append(voice.label)
    }
    let others = state.outletCount > 2 ? "\(state.outletCount) outlets   " : ""
    let right = "\(others)pair \(comparison.position + 1) of \(comparison.pairs.count)   q:back"
    let room = area.columns - right.count - 3
    let text = Fitting.end(" " + facts.joined(separator: glyphs.separator), room, glyphs)
    grid.draw(text, row: area.row, column: 0, width: room, style: Style(.heading, bold: true))
    grid.draw(
      right, row: area.row, column: area.columns - right.count - 1, width: right.count, style: Style(.hint))
  }

  func sideName(_ passage: Passage) -> String {
    guard let slot = state.slot(ofArticle: passage.article) else { return "" }
    return "\(state.number(of: slot)) \(state.slots[slot].label)"
  }

  /// The names above the columns, in the row of the strip or in the rule.
  private func sideTitle(_ passage: Passage, width: Int) -> String {
    guard let slot = state.slot(ofArticle: passage.article) else { return "" }
    let date = state.slots[slot].published.map { glyphs.separator + PublicationDate.shown($0) } ?? ""
    return Fitting.end(sideName(passage) + date, width, glyphs)
  }

  mutating func paintComparisonStrip(in area: Area) {
    guard let comparison = state.comparison else { return }
    let areas = state.comparisonAreas
    let (left, right) = comparison.shown
    for (passage, side, isFocused) in [
      (left, areas.left, comparison.side == .left), (right, areas.right, comparison.side == .right),
    ] {
      if isFocused {
        grid.draw(
          glyphs.current, row: area.row, column: side.column, width: 1, style: Style(.heading, bold: true))
      }
      grid.draw(
        sideTitle(passage, width: side.columns - 2), row: area.row, column: side.column + 2,
        width: side.columns - 2, style: Style(.heading, bold: isFocused))
    }
  }

  private mutating func paintComparisonHeader(in body: Area, _ areas: ComparisonAreas) {
    paintRule([], row: body.row, in: body)
    guard layout.strip == nil, let comparison = state.comparison else { return }
    let (left, right) = comparison.shown
    for (passage, side, isFocused) in [
      (left, areas.left, comparison.side == .left), (right, areas.right, comparison.side == .right),
    ] {
      let title = sideTitle(passage, width: side.columns - 4)
      grid.draw(
        "\(isFocused ? glyphs.current : " ")\(title) ", row: body.row, column: side.column + 1,
        width: side.columns - 1,
        style: Style(.heading, bold: isFocused))
    }
  }

  // MARK: Words

  private mutating func paintSide(
    _ passage: Passage, _ words: [DifferingWords.Span], in area: Area, level: Int, _ side: Comparison.Side
  ) {
    guard let story = state.story, let comparison = state.comparison else { return }
    let (scroll, isFocused) = (comparison.scroll(of: side), comparison.side == side)
    let range = story.range(of: passage)
    let severity = state.comparison?.pair.severity(in: story) ?? .same
    let sign = glyphs.margin(severity)
    // Where the words have left the screen, on the side all the same.
    if isFocused, area.rows > 0 { grid.cursor = GridPosition(column: area.column + 2, row: area.row) }
    for line in 0..<area.rows {
      guard let distance = Self.distance(atLine: line, level: level, scroll: scroll) else {
        grid.fill(
          row: area.row + line, column: area.column, width: area.columns, with: glyphs.dashed,
          style: Style(.dim))
        continue
      }
      let shown = state.withSide(passage) { layout, slot -> SideLine? in
        guard let row = layout.rowIfAny(distance, from: layout.row(ofSource: range.start)),
          let words = layout.words(of: row)
        else { return nil }
        let text = layout.text
        let passage = text.display(of: range)
        let starts = slot.marks.filter { $0.anchors.contains { words.contains(text.display(of: $0)) } }
        return SideLine(
          words: words, bytes: text.bytes, kind: text.blocks[row.block].kind,
          isPassage: passage.overlaps(words),
          cursor: words.contains(passage.lowerBound) ? passage.lowerBound : nil,
          start: starts.map(\.severity).max())
      }
      guard let found = shown ?? nil else { continue }
      let row = area.row + line
      let base: Style =
        switch found.kind {
        case .text: Style()
        case .title, .heading: Style(.heading, bold: true)
        case .fold: Style(.dim)
        }
      let text = state.slot(ofArticle: passage.article).flatMap {
        comparison.folds?.texts[$0] ?? state.slots[$0].text
      }
      let spans = words.compactMap { span in
        text.map { StyledLine.Span($0.display(of: span.range), span.level.change) }
      }
      let pieces = StyledLine.pieces(of: found.words, base: base, spans: spans)
      grid.draw(pieces, of: found.bytes, row: row, column: area.column + 2, width: area.columns - 2)
      if found.isPassage {
        grid.draw(sign, row: row, column: area.column, width: 1, style: severity.glyphStyle)
      } else if let start = found.start, start > .unmatched {
        grid.draw(glyphs.margin(start), row: row, column: area.column, width: 1, style: start.glyphStyle)
      }
      if let cursor = found.cursor, isFocused {
        let column = StyledLine.column(of: cursor, on: found.words, in: found.bytes)
        grid.cursor = GridPosition(column: area.column + 2 + column, row: row)
      }
    }
  }

  private struct SideLine {
    let words: Range<Int>
    let bytes: [UInt8]
    let kind: DisplayText.Block.Kind
    let isPassage: Bool
    let cursor: Int?
    let start: Severity?
  }

  /// Rows from the level passages to a line of the screen; nil for the line with the rule above them.
  private static func distance(atLine line: Int, level: Int, scroll: Int) -> Int? {
    let position = line - level + scroll
    return position == -1 ? nil : position < -1 ? position + 1 : position
  }

  // MARK: Between

  private mutating func paintGutter(in areas: ComparisonAreas, _ body: Area, level: Int) {
    guard let comparison = state.comparison, let story = state.story, areas.gutter.columns > 0 else { return }
    let severity = comparison.pair.severity(in: story)
    let middle = areas.gutter.column + areas.gutter.columns / 2
    let heights = [comparison.pair.left, comparison.pair.right].map { passageRows($0, story.range(of: $0)) }
    let height = heights.max() ?? 1
    for line in 0..<areas.gutter.rows {
      let row = areas.gutter.row + line
      guard !comparison.isFree else {
        grid.draw(glyphs.vertical, row: row, column: middle, width: 1, style: Style(.dim))
        continue
      }
      guard let distance = Self.distance(atLine: line, level: level, scroll: comparison.scroll) else {
        paintLevelRule(row: row, middle: middle, in: body)
        continue
      }
      let isPassage = distance >= 0 && distance < height
      let sign = isPassage ? glyphs.between(severity) : glyphs.vertical
      if distance == 0, areas.gutter.columns >= 7 {
        grid.fill(
          row: row, column: areas.gutter.column + 1, width: areas.gutter.columns - 2, with: glyphs.horizontal,
          style: Style(.dim))
      }
      grid.draw(
        sign, row: row, column: middle, width: 1, style: isPassage ? severity.glyphStyle : Style(.dim))
    }
  }

  /// `╌╌╌┤4├╌╌╌`: from here on both sides stand level.
  private mutating func paintLevelRule(row: Int, middle: Int, in body: Area) {
    grid.fill(row: row, column: body.column, width: body.columns, with: glyphs.dashed, style: Style(.dim))
    let number = state.comparison.flatMap { state.number(of: $0.pair) }.map(String.init) ?? glyphs.dot
    let label = "\(glyphs.teeLeft)\(number)\(glyphs.teeRight)"
    let column = max(0, middle - 1)
    grid.draw(label, row: row, column: column, width: body.columns - column, style: Style(.dim))
  }

  private mutating func passageRows(_ passage: Passage, _ range: TextRange) -> Int {
    let limit = grid.rows
    return state.withSide(passage) { layout, _ in
      1
        + layout.distance(
          from: layout.row(ofSource: range.start), to: layout.row(ofSource: max(range.start, range.end - 1)),
          limit: limit)
    } ?? 1
  }

  func comparisonStatus(room: Int) -> String {
    guard let comparison = state.comparison else { return "" }
    var facts = ["\(comparison.marksCharacters ? "characters" : "words") marked"]
    if comparison.isFree { facts.append("each side scrolls by itself") }
    if comparison.isFolded { facts.append("folded") }
    let legend = (facts + ["reverse: conflict", "underline: only or otherwise here"])
    for parts in [legend, facts] {
      let text = parts.joined(separator: "   ")
      if DisplayWidth.columns(of: text) <= room { return text }
    }
    return facts[0]
  }
}

extension DifferingWords.Level {
  /// Conflicts reversed, other differences underlined: without colour the two can still be told apart.
  var change: (inout Style) -> Void {
    switch self {
    case .wording: { ($0.role, $0.isUnderlined) = (.reworded, true) }
    case .conflict: { ($0.role, $0.isReversed, $0.isBold) = (.conflict, true, true) }
    }
  }
}
