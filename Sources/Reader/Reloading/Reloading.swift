internal import Articles
internal import Collation
internal import Prose

/// Articles that somebody has written to since they were read.
extension ReaderState {
  /// `R`: the files are read again. What has not changed stays as it is.
  mutating func reload() -> [ReaderEffect] {
    guard !isReloading, story != nil || slots.allSatisfy({ $0.loaded == nil }) else {
      say("the articles are still being read")
      return []
    }
    guard !reloadable.isEmpty else {
      say("no file is open that could be read again")
      return []
    }
    isReloading = true
    say("reading the files again")
    return [.reload]
  }

  /// Another text has come for an article. Until everything is compared again, nothing of the story holds.
  mutating func replace(_ article: Article, slot: Int) {
    guard slots.indices.contains(slot) else { return }
    let isNew = slots[slot].loaded == nil
    forgetStory()
    slots[slot].annotated = nil
    slots[slot].current = nil
    slots[slot].marks = []
    slots[slot].hasChanged = !isNew
    slots[slot].top = min(slots[slot].top, article.text.count)
    trail.clamp(slot: slot, to: article.text.count)
    if search?.slot == slot { search?.forgetMatches() }
    load(article, slot: slot)
  }

  /// The reading has ended; so many articles are others now, and so many could not be read again.
  mutating func endReloading(changed: Int, unreadable: Int) {
    isReloading = false
    let articles = counted(changed, "article has", many: "articles have")
    let changes =
      changed == 0 ? "nothing has changed on disk" : "\(articles) changed and been read again"
    guard unreadable > 0 else { return say(changes) }
    let files = counted(unreadable, "file")
    complain(
      "\(files) cannot be read any more; \(key(.messages)) says why" + (changed == 0 ? "" : "; \(changes)"))
  }

  private mutating func forgetStory() {
    guard story != nil else { return }
    for slot in slots.indices {
      slots[slot].article = nil
      if let annotated = slots[slot].annotated {
        setMarks(StoryIndex.marks(of: annotated, slot: slot), slot: slot)
      }
    }
    (home, comparison, story, wholeStory, index) = (nil, nil, nil, nil, nil)
    (chooser, picking, board, matrix, survey) = (nil, nil, nil, nil, nil)
    dismissedCount = 0
  }
}

/// What is known of a file that may be read again.
struct Reloadable: Sendable {
  let slot: Int
  let file: String
  /// What it held when it was read; nil where it could not be.
  let annotated: AnnotatedArticle?
}

extension ReaderState {
  /// The files that are open, or could not be opened.
  var reloadable: [Reloadable] {
    slots.indices.compactMap { index in
      let slot = slots[index]
      guard let file = slot.file, !slot.isDropped, slot.annotated != nil || slot.failure != nil else {
        return nil
      }
      return Reloadable(slot: index, file: file, annotated: slot.annotated)
    }
  }

  /// What was read from a pipe, which goes on to be part of the story.
  var unreloadable: [(slot: Int, annotated: AnnotatedArticle)] {
    slots.indices.compactMap { index in
      guard slots[index].file == nil, let annotated = slots[index].annotated else { return nil }
      return (index, annotated)
    }
  }
}

extension Trail {
  /// Places in an article that has become shorter are its end.
  mutating func clamp(slot: Int, to end: Int) {
    let kept = places.map { place in
      guard place.slot == slot, place.top > end else { return place }
      return Place(slot: slot, top: end, mark: nil, disagreement: nil)
    }
    self = Trail(places: kept, position: position)
  }
}
