internal import Articles
internal import Collation
internal import Documents
internal import Prose
internal import TerminalUI

/// One line for everything there is: words where the screen has signs.
extension LinearReader {
  /// `article 2 of 3: Harbour Gazette, 3 Mar 2031 06:40, 98 words, 4 quotations, 2 conflicts`.
  func articleLine() -> String {
    guard let slot = state.slot else { return "no article is open" }
    let title = state.slots[slot].loaded.flatMap { article in
      article.titleRange.map { article.text.string(in: $0) }
    }
    let name = "article \(state.number(of: slot)) of \(state.visibleSlots.count): \(facts(of: slot))"
    return name + (title.map { ": \($0.onOneLine)" } ?? "")
  }

  /// The same in the list of sources.
  func sourceLine(of slot: Int) -> String {
    "\(state.number(of: slot)) \(facts(of: slot))\(slot == state.slot ? ", open" : "")"
  }

  /// The rows of an open list, each with the number that goes there.
  func rowsToChoose() -> [String] {
    guard let chooser = state.chooser else { return [] }
    var narrow = state
    narrow.screen = GridSize(columns: Self.listColumns, rows: Self.screen.rows)
    let painter = Painter(state: narrow, grid: Grid(size: narrow.screen))
    return chooser.rows.enumerated().map { index, row in
      let words = painter.runs(of: row, Self.listColumns).map(\.text).joined().onOneLine
      return TerminalGate.line("\(index + 1) \(words.trimmingBlanks)")
    } + ["a number goes there, \(state.key(.cancel)) leaves the list"]
  }

  private static let listColumns = 160

  func articleName() -> String { state.slot.map { state.slots[$0].label } ?? "" }

  private func facts(of slot: Int) -> String {
    let content = state.slots[slot]
    if let failure = content.failure?.explanation {
      return [content.label, "not readable", failure.message].joined(separator: ", ")
    }
    guard let article = content.loaded else { return "\(content.label), loading" }
    let conflicts = content.marks.conflictCount
    let facts = [
      article.label, article.published.map(PublicationDate.shown), counted(content.words, "word"),
      counted(content.marks.quotationCount, "quotation"),
      conflicts == 0 ? nil : counted(conflicts, "conflict"),
      content.hasChanged ? "changed since you read it" : nil,
    ]
    return (facts.compactMap(\.self) + article.notices.map(\.message)).joined(separator: ", ")
  }

  /// The paragraph, or the line, at the place of the reader, and what other articles make of it.
  mutating func textLine() -> String {
    guard let slot = state.slot, state.slots[slot].loaded != nil else { return articleLine() }
    guard let text = textOfRow() else { return "the text is empty" }
    let marks = state.slots[slot].marks.filter { $0.range.overlaps(text.source) && $0.severity > .unmatched }
    let notes = marks.map { mark in
      let name = mark.number.map { "quotation \($0)" } ?? (mark.isClaim ? "statement" : "quotation")
      return [name, spoken(mark)].compactMap(\.self).joined(separator: " ")
    }
    return text.words + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }

  /// The row at the place of the reader; nil for a blank one.
  mutating func textOfRow() -> (words: String, source: TextRange)? {
    let top = state.topRow()
    let found = state.withText { layout -> (words: String, source: TextRange)? in
      guard let range = layout.words(of: top) else { return nil }
      let source = TextRange(
        layout.text.source(of: range.lowerBound), layout.text.source(of: range.upperBound))
      return (String(decoding: layout.text.bytes[range], as: UTF8.self), source)
    }
    return found ?? nil
  }

  /// The current quotation, statement or disagreement.
  func currentLine() -> String {
    if let disagreement = state.currentDisagreement { return line(of: disagreement) }
    guard let slot = state.slot, let mark = state.currentMark else { return articleLine() }
    let words = QuoteWords(mark, in: state, slot: slot)
    let count = state.index?.groups.count ?? 0
    let name = mark.number.map { "quotation \($0) of \(count)" } ?? (mark.isClaim ? "statement" : "quotation")
    let others = otherArticles(of: mark)
    let facts = [name, spoken(mark), words.heading(.unicode)].compactMap(\.self).filter { !$0.isEmpty }
    return facts.joined(separator: ", ") + ": \(words.quoted)"
      + (others.isEmpty ? "" : "; also in \(others.joined(separator: ", "))")
  }

  private func otherArticles(of mark: Mark) -> [String] {
    guard let number = mark.number, let group = state.index?.groups[number - 1], let story = state.story
    else {
      return []
    }
    let articles = Set(group.map(\.article)).subtracting([mark.passage.article]).sorted()
    return articles.map { story.articles[$0].article.label }
  }

  private func line(of disagreement: Disagreement) -> String {
    guard let story = state.story, let index = state.index else { return "" }
    let place =
      (state.slot.flatMap { state.slots[$0].current?.disagreement }.flatMap {
        index.readingOrder.firstIndex(of: $0)
      } ?? 0)
      + 1
    let sides = disagreement.sides.map { side in
      let articles = side.articles.map { story.articles[$0].article.label }.joined(separator: ", ")
      return "\(articles): \(disagreement.shown(side.value, in: story))"
    }
    let level = disagreement.severity == .major ? "conflict" : "reworded"
    let head =
      "disagreement \(place) of \(story.disagreements.count), \(level), \(disagreement.kind.rawValue)"
    return ([disagreement.question, disagreement.reason].compactMap(\.self) + sides).reduce(head + ":") {
      $0 + ($0.hasSuffix(":") || $0.hasSuffix("?") ? " " : "; ") + $1
    }
  }

  /// Both sides of the comparison and what differs.
  func comparisonLine() -> String {
    guard let comparison = state.comparison, let story = state.story else { return "" }
    let (left, right) = comparison.shown
    func side(_ passage: Passage) -> String {
      "\(story.articles[passage.article].article.label): “\(story.words(of: passage))”"
    }
    let rows = comparison.pair.rows(in: story).filter { $0.severity > .same }.map { row in
      let sides = [row.left, row.right].filter { !$0.isEmpty }.joined(separator: " against ")
      return [row.kind, sides, row.note].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let head = "pair \(comparison.position + 1) of \(comparison.pairs.count)"
    return ([head + ": " + side(left), side(right)] + rows).joined(separator: "; ")
  }

  /// How far the articles are apart on a passage: a word where the screen has a sign.
  private func spoken(_ mark: Mark) -> String? {
    switch mark.severity {
    case .unmatched: nil
    case .same: "same"
    case .reworded: "reworded"
    case .unsure: "speaker unsure"
    case .conflict:
      conflict(of: mark) ?? "conflict"
    }
  }

  private func conflict(of mark: Mark) -> String? {
    guard let first = mark.disagreements.first, let story = state.story else { return nil }
    let disagreement = story.disagreements[first]
    return "conflict: "
      + disagreement.sides.map { disagreement.shown($0.value, in: story) }.joined(separator: " against ")
  }
}
