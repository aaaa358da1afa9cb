internal import Articles
internal import Prose

extension ReaderState {
  /// Goes on where the file of the story says that it was left; one that is broken is complained about.
  mutating func resume(from file: SessionFile) {
    switch file.read() {
    case .nothing: break
    case .session(let session): resume(session, paths: file.articles)
    case .broken(let line): _ = handle(.complaint(line))
    }
  }

  /// Goes on where a session was left, as soon as its articles come. Call it before any of them has.
  ///
  /// - Parameters:
  ///   - session: What is remembered.
  ///   - paths: For each slot the fingerprint of its whole path; nil for standard input.
  mutating func resume(_ session: Session, paths: [UInt64?]) {
    guard paths.count == slots.count else { return }
    remembered = Remembered(session: session, paths: paths)
    showsOnlyDisagreements = session.showsOnlyDisagreements
    limit = session.limit.flatMap { try? Limit(parsing: $0) }
  }

  /// What to remember of this story, its paths as for `resume`; nil where nothing was read.
  func session(paths: [UInt64?]) -> Session? {
    guard paths.count == slots.count else { return nil }
    var articles: [Session.Article] = []
    var entries: [Int: Int] = [:]
    for (index, slot) in slots.enumerated() {
      guard let path = paths[index], let article = slot.loaded else { continue }
      entries[index] = articles.count
      articles.append(
        Session.Article(
          path: path, text: Session.fingerprint(ofText: article.text.bytes), top: slot.top,
          mark: slot.current.map { slot.marks[$0.mark].range.start }))
    }
    guard !articles.isEmpty else { return nil }
    let steps = trail.places.map { place in
      entries[place.slot].map { Session.Step(article: $0, top: place.top, mark: place.mark) }
    }
    let kept = steps.compactMap(\.self)
    let marked = bookmarks.sorted { $0.key < $1.key }.compactMap { letter, place in
      entries[place.slot].map {
        Session.Bookmark(
          letter: letter, step: Session.Step(article: $0, top: place.top, mark: place.mark))
      }
    }
    return Session(
      articles: articles, shown: slot.flatMap { entries[$0] }, showsOnlyDisagreements: showsOnlyDisagreements,
      trail: kept, position: kept.count == steps.count ? min(trail.position, kept.count) : kept.count,
      bookmarks: marked, limit: limit?.text)
  }

  /// An article has come: it stands where it was left, and says so if it is not what it was.
  mutating func recall(_ article: Article, slot: Int) {
    guard let remembered, let entry = remembered.entry(of: slot) else { return }
    let past = remembered.session.articles[entry]
    slots[slot].top = min(past.top, article.text.count)
    if past.text != Session.fingerprint(ofText: article.text.bytes) {
      slots[slot].hasChanged = true
      say("\(article.label) has changed since you read it")
    }
    if remembered.session.shown == entry, !hasMoved { show(slot: slot) }
  }

  /// The passages are there: the remembered ones are current again, and the trail leads back.
  mutating func recallMarks() {
    guard let remembered else { return }
    self.remembered = nil
    for slot in slots.indices where slots[slot].current == nil && slots[slot].loaded != nil {
      guard let entry = remembered.entry(of: slot), let start = remembered.session.articles[entry].mark
      else { continue }
      slots[slot].current = slots[slot].marks.firstIndex { $0.range.start == start }
        .map { Slot.Current(mark: $0) }
    }
    for bookmark in remembered.session.bookmarks where bookmarks[bookmark.letter] == nil {
      guard let slot = remembered.slot(of: bookmark.step.article) else { continue }
      bookmarks[bookmark.letter] = Place(
        slot: slot, top: bookmark.step.top, mark: bookmark.step.mark, disagreement: nil)
    }
    guard trail.isEmpty else { return }
    let places = remembered.session.trail.map { step in
      remembered.slot(of: step.article).map {
        Place(slot: $0, top: step.top, mark: step.mark, disagreement: nil)
      }
    }
    let kept = places.compactMap(\.self)
    trail = Trail(
      places: kept, position: kept.count == places.count ? remembered.session.position : kept.count)
  }
}

/// A session whose articles have not all come yet.
struct Remembered: Sendable {
  let session: Session
  let paths: [UInt64?]

  /// Index of the article of a slot; nil for one that is new.
  func entry(of slot: Int) -> Int? {
    guard let path = paths[slot] else { return nil }
    return session.articles.firstIndex { $0.path == path }
  }

  func slot(of entry: Int) -> Int? { paths.firstIndex(of: session.articles[entry].path) }
}
