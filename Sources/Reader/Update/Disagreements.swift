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
  private func isAhead(_ index: Int, of offset: Int) -> Bool {
    guard let story, let slot, let article = slots[slot].article else { return false }
    let members = story.disagreements[index].members
    // By the passage: for attribution the words that differ are the speaker's name, which may stand before it.
    if let here = members.first(where: { $0.article == article }) {
      return story.range(of: here.passage).start >= offset
    }
    return (members.first?.article ?? 0) > article
  }

  private mutating func firstAfterHere(_ order: [Int]) -> Int? {
    let offset = eye()
    return order.indices.first { isAhead(order[$0], of: offset) }
  }

  private mutating func lastBeforeHere(_ order: [Int]) -> Int? {
    let offset = eye()
    return order.indices.last { !isAhead(order[$0], of: offset) }
  }

  /// Where the user is looking: the current passage if it is in view, else the top of the screen.
  private mutating func eye() -> Int {
    guard let slot else { return 0 }
    let visible = visibleRange()
    if let current = slots[slot].current, range(of: current, in: slot).overlaps(visible) {
      return slots[slot].marks[current.mark].range.start
    }
    return visible.start
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
