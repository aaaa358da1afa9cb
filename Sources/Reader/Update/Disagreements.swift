internal import Collation
internal import Prose

extension ReaderState {
  /// `}` and `{`: through all disagreements of the story in the order of reading, each once, round and round.
  mutating func stepDisagreement(_ distance: Int) {
    guard let index, slot != nil else {
      return say(
        hasOthers ? "disagreements are still being looked for" : nothingToCompare)
    }
    let order = index.readingOrder
    guard !order.isEmpty else {
      return say(
        !hasOthers ? nothingToCompare : "no disagreement was found")
    }
    let (next, wrapped) = disagreement(distance, in: order)
    if comparison != nil {
      guard compareDisagreement(order[next]) else { return say("this one has no two sides to show") }
    } else {
      visit(disagreement: order[next])
    }
    if wrapped { say(distance > 0 ? "round again from the first" : "round again from the last") }
  }

  /// The position in the reading order to go to, and whether the way led round an end.
  private mutating func disagreement(_ distance: Int, in order: [Int]) -> (position: Int, wrapped: Bool) {
    let now = comparison.map(\.disagreement) ?? slot.flatMap { slots[$0].current?.disagreement }
    if let now, let position = order.firstIndex(of: now) {
      let next = position + distance
      let place = next.wrapped(in: order.count)
      return (place, next != place)
    }
    let position = distance > 0 ? firstAfterHere(order) : lastBeforeHere(order)
    guard let position else { return distance > 0 ? (0, true) : (order.count - 1, true) }
    let next = distance > 0 ? position + distance - 1 : position + distance + 1
    let place = next.wrapped(in: order.count)
    return (place, next != place)
  }

  /// Whether a disagreement lies behind the current place: in this article by its member here, else by its home.
  private func isAhead(_ index: Int, of eye: (article: Int, offset: Int)?) -> Bool {
    guard let story, let eye else { return false }
    let members = story.disagreements[index].members
    // By the passage: for attribution the words that differ are the speaker's name, which may stand before it.
    if let here = members.first(where: { $0.article == eye.article }) {
      return story.range(of: here.passage).start >= eye.offset
    }
    return (members.first?.article ?? 0) > eye.article
  }

  private mutating func firstAfterHere(_ order: [Int]) -> Int? {
    let eye = eye()
    return order.indices.first { isAhead(order[$0], of: eye) }
  }

  private mutating func lastBeforeHere(_ order: [Int]) -> Int? {
    let eye = eye()
    return order.indices.last { !isAhead(order[$0], of: eye) }
  }

  /// Where the user is looking: in a comparison the words of the article that it began in, else the current passage if
  /// it is in view, else the top of the screen.
  private mutating func eye() -> (article: Int, offset: Int)? {
    if let pair = comparison?.pair, let story {
      return (pair.left.article, story.range(of: pair.left).start)
    }
    guard let slot, let article = slots[slot].article else { return nil }
    let visible = visibleRange()
    if let current = slots[slot].current, range(of: current, in: slot).overlaps(visible) {
      return (article, slots[slot].marks[current.mark].range.start)
    }
    return (article, visible.start)
  }

  /// Goes to the member of a disagreement in this article; to its first one where this article has none.
  mutating func visit(disagreement index: Int) {
    guard let story else { return }
    home = nil
    let members = story.disagreements[index].members
    let article = slot.flatMap { slots[$0].article }
    let member = members.firstIndex { $0.article == article } ?? 0
    visit(disagreement: index, member: member)
  }

  mutating func visit(disagreement index: Int, member: Int) {
    guard let members = story?.disagreements[index].members, members.indices.contains(member),
      let slot = slot(ofArticle: members[member].article),
      let mark = mark(of: members[member].passage, in: slot)
    else { return }
    go(to: Slot.Current(mark: mark, disagreement: index, member: member), in: slot)
  }
}
