internal import Articles
internal import Collation
internal import Prose

extension ReaderState {
  /// `y` in a view of the whole story: the words that its selected row or cell leads to, with their source; nil, and
  /// it is said, where it leads to none.
  mutating func quotationOfRow() -> String? {
    guard let story else { return nil }
    if let board {
      let target = board.rows.indices.contains(board.selected) ? board.rows[board.selected].target : nil
      if let passage = target?.passage(in: story) { return citation(of: [passage], in: story) }
      guard case .words(let article, let range) = target else {
        say("no quotation in this row")
        return nil
      }
      // A figure says little without the sentence that it stands in.
      let rows = OutletRows(story, numbers: numbers, glyphs)
      let whole = rows.sentence(around: range, in: article) ?? range
      let source = story.articles[article]
      return Self.citation(of: source.text.string(in: whole).onOneLine, by: nil, in: source.article)
    }
    return currentCell().flatMap { citation(of: $0.passages, in: story) }
  }

  /// Pieces of one article with dots between them, as the matrix shows them.
  private func citation(of passages: [Passage], in story: Story) -> String? {
    guard let first = passages.first else { return nil }
    let words = passages.map(story.printed).joined(separator: " … ")
    let speaker = story.printedSpeaker(of: first) ?? "the reporter"
    return Self.citation(of: words, by: speaker, in: story.articles[first.article].article)
  }
}
