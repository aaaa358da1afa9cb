internal import Articles
internal import Collation
internal import Prose

extension ReaderState {
  mutating func load(_ article: Article, slot: Int) {
    guard slots.indices.contains(slot) else { return }
    slots[slot].content = .article(article)
    slots[slot].text = DisplayText(article)
    slots[slot].words = article.wordCount
    layouts.forget(slot: slot)
    search?.forget(slot: slot)
    chooser = nil
    prefer(slot)
    recall(article, slot: slot)
  }

  mutating func fail(slot: Int, _ error: ArticleError) {
    guard slots.indices.contains(slot) else { return }
    slots[slot].content = .failed(error)
    let explanation = error.explanation
    complain([explanation.message, explanation.hint].compactMap(\.self).joined(separator: "; "))
    if self.slot == nil { self.slot = slot }
  }

  mutating func drop(slot: Int) {
    guard slots.indices.contains(slot) else { return }
    slots[slot].content = .dropped
    hasDropped = true
    if self.slot == slot { self.slot = visibleSlots.first }
  }

  /// Until the user goes somewhere, the first article of the list that is there is shown.
  private mutating func prefer(_ slot: Int) {
    // Whoever has gone to an article that is still being read waits there.
    guard let shown = self.slot, hasMoved || slots[shown].loaded != nil else { return self.slot = slot }
    if !hasMoved, slot < shown { self.slot = slot }
  }

  mutating func annotate(_ annotated: AnnotatedArticle, slot: Int) {
    guard slots.indices.contains(slot), slots[slot].loaded != nil else { return }
    slots[slot].annotated = annotated
    if story == nil { setMarks(StoryIndex.marks(of: annotated, slot: slot), slot: slot) }
  }

  mutating func adopt(_ story: Story, slots indices: [Int]) {
    guard indices.count == story.articles.count, indices.allSatisfy(slots.indices.contains) else { return }
    for slot in slots.indices { slots[slot].article = nil }
    for (article, slot) in indices.enumerated() {
      slots[slot].article = article
      slots[slot].annotated = story.articles[article]
    }
    home = nil
    (comparison, board, matrix) = (nil, nil, nil)
    (chooser, picking) = (nil, nil)
    (wholeStory, self.story, survey) = (story, nil, nil)
    showRows()
    recallMarks()
  }

  /// New marks of an article. What was current stays so if it is still there; the place is an offset and stays.
  mutating func setMarks(_ marks: [Mark], slot: Int) {
    let start = slots[slot].current.map { slots[slot].marks[$0.mark].range }
    slots[slot].marks = MarkList(marks)
    layouts.forgetMarks(slot: slot)
    limit?.forget(slot: slot)
    picking = nil
    slots[slot].current = start.flatMap { start in marks.firstIndex { $0.range == start } }
      .map { Slot.Current(mark: $0) }
    let hadNumbers = slots[slot].text?.labels.isEmpty == false
    guard let article = slots[slot].loaded, hadNumbers || marks.contains(where: \.isLinked) else { return }
    slots[slot].text = DisplayText(article, marks: slots[slot].marks)
    layouts.forget(slot: slot)
  }
}

extension Article {
  /// Words of the body, as white space parts them.
  fileprivate var wordCount: Int {
    paragraphs.reduce(0) { $0 + text.wordCount(in: $1.range) }
  }
}
