internal import Articles
internal import Collation
internal import Prose

extension ReaderState {
  /// `Enter`: the same words in the next article that has them, on through all, and home. In the sources it opens
  /// the article.
  mutating func follow() {
    if focus == .sources { return focus = .text }
    guard let slot, let mark = currentMark else {
      guard hasOthers else { return say(nothingToCompare) }
      return say(
        story == nil
          ? "links are still being looked for" : "no quotation here; \(key(.nextQuote)) goes to the next")
    }
    if focus == .quotes, layout.text == nil { focus = .text }
    if let index = slots[slot].current?.disagreement, let member = slots[slot].current?.member {
      return followDisagreement(index, from: member)
    }
    guard let number = mark.number else {
      guard let first = mark.disagreements.first else { return say("no other article has these words") }
      let members = story?.disagreements[first].members ?? []
      return followDisagreement(first, from: members.firstIndex { $0.passage == mark.passage } ?? 0)
    }
    followWords(of: mark, number: number)
  }

  private mutating func followDisagreement(_ index: Int, from member: Int) {
    guard let members = story?.disagreements[index].members, members.count > 1 else {
      return say("no other article takes part in this one")
    }
    visit(disagreement: index, member: (member + 1) % members.count)
  }

  private mutating func followWords(of mark: Mark, number: Int) {
    guard let group = index?.groups[number - 1] else { return }
    let here = mark.passage.article
    // The articles that have the words, from this one on and round.
    let articles = Set(group.map(\.article)).sorted()
    guard let next = articles.first(where: { $0 > here }) ?? articles.first, next != here else {
      return say("no other article has these words")
    }
    let start = home ?? mark.passage
    let there = group.filter { $0.article == next }
    // What belongs to the words that one began with: by way of what stands between, one would soon be elsewhere.
    let target =
      start.article == next
      ? start
      : counterpart(of: start, among: there) ?? counterpart(of: mark.passage, among: there) ?? there.first
    guard let target else { return }
    go(to: target)
    home = target == start ? nil : start
  }

  /// Of passages of one article the one that a passage is linked with most closely: words before what only reports
  /// them, then the surest, then the first.
  func counterpart(of passage: Passage, among others: [Passage]) -> Passage? {
    guard let story, let slot = slot(ofArticle: passage.article), let mark = mark(of: passage, in: slot)
    else {
      return nil
    }
    var best: (link: Link, partner: Passage)?
    for link in slots[slot].marks[mark].links.map({ story.links[$0] }) {
      guard let partner = link.partner(of: passage), others.contains(partner) else { continue }
      func weight(_ link: Link, _ end: Passage) -> (Int, Double, Int) {
        (link.variant == .indirect ? 0 : 1, link.confidence, -story.range(of: end).start)
      }
      if let best, weight(best.link, best.partner) >= weight(link, partner) { continue }
      best = (link, partner)
    }
    return best?.partner
  }
}

// MARK: - Trail

extension ReaderState {
  mutating func goBack(_ times: Int) {
    for _ in 0..<min(times, trail.places.count + 1) {
      guard let place, let back = trail.back(from: place) else { return say("the trail begins here") }
      restore(back)
    }
  }

  mutating func goForward(_ times: Int) {
    for _ in 0..<min(times, trail.places.count + 1) {
      guard let place, let forward = trail.forward(from: place) else { return say("the trail ends here") }
      restore(forward)
    }
  }

  mutating func restore(_ place: Place) {
    guard slots.indices.contains(place.slot) else { return }
    home = nil
    show(slot: place.slot)
    slots[place.slot].top = place.top
    search?.current = nil
    if let words = place.words, words.end <= slots[place.slot].loaded?.text.count ?? 0 {
      spot = Spot(slot: place.slot, range: words)
    }
    let mark = place.mark.flatMap { start in slots[place.slot].marks.firstIndex { $0.range.start == start } }
    guard let mark else { return slots[place.slot].current = nil }
    var current = Slot.Current(mark: mark)
    if let index = place.disagreement, let story, story.disagreements.indices.contains(index) {
      let passage = slots[place.slot].marks[mark].passage
      if let member = story.disagreements[index].members.firstIndex(where: { $0.passage == passage }) {
        current = Slot.Current(mark: mark, disagreement: index, member: member)
      }
    }
    slots[place.slot].current = current
  }
}
