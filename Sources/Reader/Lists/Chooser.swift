internal import Collation
internal import Prose

/// A list over the whole screen whose rows lead somewhere.
struct Chooser: Sendable {
  enum Kind: Hashable, Sendable {
    case trail
    case matches
    case links
    case speakers
  }

  enum Row: Hashable, Sendable {
    /// A step of the trail, by index; the newest place, which is not stored, has the index behind the last.
    case step(Int)
    /// An article with so many matches.
    case source(slot: Int, matches: Int)
    /// A match of the search through all articles: index into what was found, then of the match.
    case match(found: Int, Int)
    /// Words of the shown article.
    case words(mark: Int)
    /// The same words elsewhere, by the index of the link.
    case link(Int, Passage)
    /// What a member of a disagreement says.
    case side(disagreement: Int, member: Int)
    /// An entry of the list of speakers; nil for all of them.
    case speaker(Int?)
  }

  let kind: Kind
  let rows: [Row]
  var selected: Int

  init(_ kind: Kind, _ rows: [Row], selected: Int = 0) {
    (self.kind, self.rows) = (kind, rows)
    self.selected = min(max(selected, 0), max(0, rows.count - 1))
  }

  mutating func select(_ index: Int) { selected = min(max(index, 0), rows.count - 1) }
}

extension ReaderState {
  /// Keys in a list.
  mutating func choose(_ command: Command, count: Int?) {
    guard let chooser else { return }
    let times = max(1, count ?? 1)
    let here = chooser.selected
    if let distance = command.distance(times: times, page: max(1, pagerHeight)) {
      self.chooser?.select(here + distance)
      return
    }
    switch command {
    case .top: self.chooser?.select(0)
    case .bottom: self.chooser?.select(chooser.rows.count - 1)
    case .goToPercent: goTo(percent: count)
    case .choose: enter(chooser.rows[here])
    case .matrix, .only, .timeline:
      self.chooser = nil
      _ = run(command)
    default: break
    }
  }

  /// `Enter`: the list closes and leads where its row says.
  private mutating func enter(_ row: Chooser.Row) {
    (chooser, board, matrix, comparison) = (nil, nil, nil, nil)
    home = nil
    switch row {
    case .step(let index):
      let distance = index - trail.position
      distance < 0 ? goBack(-distance) : goForward(distance)
    case .source(let slot, _):
      guard let index = search?.found?.firstIndex(where: { $0.slot == slot }) else { return }
      go(toMatch: 0, of: index)
    case .match(let index, let match): go(toMatch: match, of: index)
    case .words(let mark):
      if let slot { go(to: Slot.Current(mark: mark), in: slot) }
    case .link(_, let passage): go(to: passage)
    case .side(let disagreement, let member): visit(disagreement: disagreement, member: member)
    case .speaker(let index):
      guard let index, let entry = self.index?.speakers[index] else { return setLimit("") }
      setLimit(Limit.speaker(entry.isKnown ? entry.name : nil))
    }
  }

  /// `gt`: where the reader has been, the newest last.
  mutating func openTrail() {
    guard !trail.isEmpty else {
      return say("no trail yet; \(key(.follow)) and \(key(.nextDisagreement)) lead to other articles")
    }
    let count = max(trail.places.count, trail.position + 1)
    chooser = Chooser(.trail, (0..<count).map(Chooser.Row.step), selected: trail.position)
  }

  /// `u`: for all words of this article that others have or contradict, where.
  mutating func openLinks() {
    guard let slot, slots[slot].loaded != nil else { return say("no article here") }
    guard hasOthers else { return say(nothingToCompare) }
    guard let story else { return say("links are still being looked for") }
    var rows: [Chooser.Row] = []
    var selected = 0
    for mark in slots[slot].marks.indices {
      let content = slots[slot].marks[mark]
      guard !content.links.isEmpty || !content.disagreements.isEmpty, !content.isTitle else { continue }
      if mark <= slots[slot].current?.mark ?? -1 { selected = rows.count }
      rows.append(.words(mark: mark))
      for link in content.links {
        guard let partner = story.links[link].partner(of: content.passage), !story.isTitle(partner) else {
          continue
        }
        rows.append(.link(link, partner))
      }
      for row in content.disagreements {
        let members = story.disagreements[row].members
        let own = members.first { $0.passage == content.passage }?.value
        for member in members.indices
        where members[member].article != content.passage.article && members[member].value != own {
          rows.append(.side(disagreement: row, member: member))
        }
      }
    }
    guard !rows.isEmpty else { return say("no other article has or contradicts words of this one") }
    chooser = Chooser(.links, rows, selected: selected)
  }

  /// `S`: who speaks in the story.
  mutating func openSpeakers() {
    guard let speakers = index?.speakers else {
      return say(hasOthers ? "links are still being looked for" : nothingToCompare)
    }
    guard !speakers.isEmpty else { return say("nobody is quoted in these articles") }
    let here = currentMark.map { mark in speakers.firstIndex { $0.name == mark.speaker?.name } ?? -1 } ?? -1
    chooser = Chooser(
      .speakers, [.speaker(nil)] + speakers.indices.map(Chooser.Row.speaker), selected: here + 1)
  }

  /// The place of a step; the newest is where the reader is.
  func place(ofStep index: Int) -> Place? {
    index == trail.position ? place : trail.places.indices.contains(index) ? trail.places[index] : nil
  }
}
