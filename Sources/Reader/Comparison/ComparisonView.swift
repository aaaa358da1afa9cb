internal import Collation
internal import Prose
internal import TerminalUI

/// Where the parts of a comparison stand.
struct ComparisonAreas {
  let left: Area
  let right: Area
  /// What is drawn between the two.
  let gutter: Area
  let differences: Area

  /// Rows of the list of differences: as many as it has, at most two fifths; none on very low screens.
  init(body: Area, isWide: Bool, rows: Int) {
    let header = 1
    let low = body.rows < 8 ? 0 : min(rows + 1, body.rows * 2 / 5)
    let text = body.below(header).top(body.rows - header - low)
    let between = isWide ? 7 : min(3, body.columns)
    let half = (body.columns - between) / 2
    left = Area(row: text.row, column: text.column, rows: text.rows, columns: half)
    gutter = Area(row: text.row, column: half, rows: text.rows, columns: between)
    right = Area(
      row: text.row, column: half + between, rows: text.rows, columns: body.columns - half - between)
    differences = Area(row: text.endRow, column: body.column, rows: low, columns: body.columns)
  }

  /// Columns of the words on either side: behind a glyph and a blank.
  var width: Int { max(1, min(left.columns - 2, TextColumns.measure)) }
}

extension ReaderState {
  var comparisonAreas: ComparisonAreas {
    let others = layout.sizeClass == .wide ? othersCount : 0
    return ComparisonAreas(
      body: layout.body, isWide: layout.sizeClass == .wide, rows: (differences?.lines ?? 0) + others)
  }

  /// What differs between the sides that are shown.
  var differences: ShownDifferences? {
    guard let comparison, let story else { return nil }
    let (pair, columns) = (comparison.shownPair, layout.body.columns)
    if let known = comparison.differences, known.pair == pair, known.columns == columns { return known }
    return ShownDifferences(pair, in: story, columns: columns, glyphs)
  }

  /// Rows for the sources that have the words too, with their header.
  private var othersCount: Int {
    let count = otherPassages.count
    return count == 0 ? 0 : count + 1
  }

  /// The same words in articles that are on neither side.
  var otherPassages: [Passage] {
    guard let comparison, let number = number(of: comparison.pair), let index, let story else { return [] }
    let sides = [comparison.pair.left.article, comparison.pair.right.article]
    return story.unframed(index.groups[number - 1].filter { !sides.contains($0.article) })
  }

  /// The number of the words that a pair shares.
  func number(of pair: Comparison.Pair) -> Int? {
    guard let slot = slot(ofArticle: pair.left.article), let mark = mark(of: pair.left, in: slot) else {
      return nil
    }
    return slots[slot].marks[mark].number
  }

  var comparisonHeight: Int { comparisonAreas.left.rows }

  /// Gives the layout of a side to `body`.
  mutating func withSide<Result>(_ passage: Passage, _ body: (inout ArticleLayout, Slot) -> Result) -> Result?
  {
    guard let slot = slot(ofArticle: passage.article), let text = slots[slot].text else { return nil }
    let content = slots[slot]
    let folds = comparison?.folds
    return layouts.layout(
      of: folds?.texts[slot] ?? text, slot: slot, width: comparisonAreas.width, fold: folds?.number ?? 0
    ) { body(&$0, content) }
  }

  /// Rows of a side above the passage, as far as they matter.
  mutating func rowsAbove(_ passage: Passage, limit: Int) -> Int {
    guard let start = story?.range(of: passage).start else { return 0 }
    return withSide(passage) { layout, _ in
      layout.distance(from: ArticleLayout.top, to: layout.row(ofSource: start), limit: limit)
    } ?? 0
  }

  mutating func rowsBelow(_ passage: Passage, limit: Int) -> Int {
    guard let start = story?.range(of: passage).start else { return 0 }
    return withSide(passage) { layout, _ in
      layout.distance(from: layout.row(ofSource: start), to: layout.last(), limit: limit)
    } ?? 0
  }

  /// The screen row on which both passages begin before scrolling: a third down, less where little stands above.
  mutating func levelRow() -> Int {
    guard let comparison else { return 0 }
    let rows = comparisonHeight
    let above = max(
      rowsAbove(comparison.pair.left, limit: rows), rowsAbove(comparison.pair.right, limit: rows))
    return min(rows / 3, above + 1)
  }

  /// Keeps the scrolling within the longer of the two sides, and wraps what is in view.
  mutating func settleComparison() {
    settleFolds()
    let shown = differences
    comparison?.differences = shown
    guard let comparison else { return }
    let rows = comparisonHeight
    let level = levelRow()
    let limit = abs(comparison.scroll) + rows
    let above = max(
      rowsAbove(comparison.pair.left, limit: limit), rowsAbove(comparison.pair.right, limit: limit))
    let below = max(
      rowsBelow(comparison.pair.left, limit: limit), rowsBelow(comparison.pair.right, limit: limit))
    let lowest = min(0, level - above - 1)
    let highest = max(0, below + level - rows + 1)
    self.comparison?.scroll = min(max(comparison.scroll, lowest), highest)
    if comparison.isFree { settleOffsets(level: level) }
  }
}

extension Comparison {
  /// The pair as the screen has it.
  var shownPair: Pair {
    let (left, right) = shown
    return Pair(left: left, right: right, link: pair.link, disagreements: pair.disagreements)
  }
}

extension Comparison.Pair {
  /// How far apart the two are.
  func severity(in story: Story) -> Severity {
    var severity = link.map { Severity(story.links[$0].variant) } ?? .unmatched
    for index in disagreements { severity = max(severity, Severity(story.disagreements[index].severity)) }
    return severity
  }

  /// In a word: the kind of the disagreement, else of the link.
  func kind(in story: Story) -> String {
    disagreements.first.map { story.disagreements[$0].kind.rawValue } ?? link.map {
      story.links[$0].variant.rawValue
    }
      ?? ""
  }
}
