internal import Collation
internal import Prose

extension ReaderState {
  /// `d`: side by side at the current words, else at the first linked quotation or disagreement in view, else at
  /// the nearest words that another article has.
  mutating func openComparison() {
    guard hasOthers else { return say(nothingToCompare) }
    guard let story, let slot, let article = slots[slot].article else {
      return say(story == nil ? "links are still being looked for" : "nothing to compare here")
    }
    let pairs = story.comparisonPairs(of: article)
    guard !pairs.isEmpty else { return say("no other article has words of this one") }
    let disagreement = slots[slot].current?.disagreement
    if let mark = currentMark, let position = position(of: mark.passage, disagreement, in: pairs) {
      return open(pairs, at: position, disagreement)
    }
    if let claim = spotClaim, let position = position(of: claim, nil, in: pairs) {
      return open(pairs, at: position, nil)
    }
    guard slots[slot].current == nil else {
      return say("no other article has these words; \(key(.nextQuote)) goes to the next that has")
    }
    let visible = visibleRange()
    for mark in slots[slot].marks
    where mark.range.overlaps(visible) && (mark.isLinked || !mark.disagreements.isEmpty) {
      if let position = position(of: mark.passage, nil, in: pairs) { return open(pairs, at: position, nil) }
    }
    func distance(_ pair: Comparison.Pair) -> Int {
      let range = story.range(of: pair.left)
      return max(0, visible.start - range.end, range.start - visible.end)
    }
    let nearest = pairs.indices.min { distance(pairs[$0]) < distance(pairs[$1]) }
    open(pairs, at: nearest ?? 0, nil)
  }

  /// `:compare 4`: at the quotation of that number.
  mutating func compare(quotation number: Int) {
    guard let index, let story else { return say("links are still being looked for") }
    guard index.groups.indices.contains(number - 1) else {
      return complain(
        index.groups.isEmpty
          ? "no quotation is linked, so that none has a number"
          : "no linked quotation \(number); they are numbered from 1 to \(index.groups.count)")
    }
    let group = index.groups[number - 1]
    let here = slot.flatMap { slots[$0].article }
    guard let passage = group.first(where: { $0.article == here }) ?? group.first else { return }
    let pairs = story.comparisonPairs(of: passage.article)
    guard let position = position(of: passage, nil, in: pairs) else { return }
    open(pairs, at: position, nil)
  }

  private func position(of passage: Passage, _ disagreement: Int?, in pairs: [Comparison.Pair]) -> Int? {
    let all = pairs.indices.filter { pairs[$0].left == passage }
    if let disagreement, let position = all.first(where: { pairs[$0].disagreements.contains(disagreement) }) {
      return position
    }
    guard let story else { return all.first }
    // The pair that has most to show; of equals the first.
    let severest = all.map { pairs[$0].severity(in: story) }.max()
    return all.first { pairs[$0].severity(in: story) == severest }
  }

  private mutating func open(_ pairs: [Comparison.Pair], at position: Int, _ disagreement: Int?) {
    var next = Comparison(
      pairs: pairs, position: position, disagreement: disagreement ?? pairs[position].disagreements.first,
      visitsDisagreement: disagreement != nil)
    next.marksCharacters = comparison?.marksCharacters ?? false
    (next.isFree, next.isFolded) = (comparison?.isFree ?? false, comparison?.isFolded ?? false)
    (comparison, board, matrix) = (next, nil, nil)
  }

  /// Puts two passages side by side, or one beside what differs most from it; closing leads back to the view that it was
  /// opened from. False if nothing joins them.
  mutating func compare(_ left: Passage, with right: Passage?) -> Bool {
    guard let story else { return false }
    let pairs = story.comparisonPairs(of: left.article)
    let found =
      if let right {
        pairs.firstIndex { $0.left == left && $0.right == right }
      } else {
        position(of: left, nil, in: pairs)
      }
    guard let found else { return false }
    let origin = Comparison.Origin(board: board, matrix: matrix)
    open(pairs, at: found, nil)
    if origin.board != nil || origin.matrix != nil { comparison?.origin = origin }
    return true
  }

  /// Goes to two sides of a disagreement, from this article if it takes part. False if it has no two sides.
  mutating func compareDisagreement(_ index: Int) -> Bool {
    guard let story else { return false }
    let members = story.disagreements[index].members
    let here = comparison?.pair.left.article
    let articles = [here].compactMap(\.self) + members.map(\.article)
    for article in articles {
      let pairs = story.comparisonPairs(of: article)
      guard let position = pairs.firstIndex(where: { $0.disagreements.contains(index) }) else { continue }
      open(pairs, at: position, index)
      return true
    }
    comparison?.disagreement = index
    return false
  }

  /// `q`: back to the view of the whole story that it was opened from, else to one column.
  mutating func leaveComparison() {
    guard let origin = comparison?.origin else { return closeComparison() }
    (comparison, board, matrix) = (nil, origin.board, origin.matrix)
  }

  /// Back to one column, at the words of the side that was looked at; still at the disagreement that was gone to.
  mutating func closeComparison() {
    guard let comparison else { return }
    self.comparison = nil
    let passage = comparison.side == .left ? comparison.shown.left : comparison.shown.right
    if comparison.visitsDisagreement, let index = comparison.disagreement,
      let member = story?.disagreements[index].members.firstIndex(where: { $0.passage == passage })
    {
      visit(disagreement: index, member: member)
    } else {
      go(to: passage)
    }
  }

  /// A command in a comparison.
  mutating func compare(_ command: Command, count: Int?) {
    let times = max(1, count ?? 1)
    if let distance = command.distance(times: times, page: max(1, comparisonHeight)) {
      return scrollComparison(distance)
    }
    switch command {
    case .compare: closeComparison()
    case .nextPair: stepPair(times)
    case .previousPair: stepPair(-times)
    case .nextDisagreement: stepDisagreement(times)
    case .previousDisagreement: stepDisagreement(-times)
    case .otherSide: comparison?.side.flip()
    case .swapSides: swapSides()
    case .wordsOrCharacters: toggleCharacters()
    case .allOutlets: openOutlets()
    case .matrix: openMatrix()
    case .only: openOnly()
    case .timeline: openTimeline()
    case .foldEqual: toggleFolds()
    case .lockScrolling: toggleLock()
    case .top: scrollComparison(-Comparison.farAway)
    case .bottom: scrollComparison(Comparison.farAway)
    default: break
    }
  }

  private mutating func toggleCharacters() {
    comparison?.marksCharacters.toggle()
    say(
      comparison?.marksCharacters == true ? "the characters that differ are marked" : "whole words are marked"
    )
  }

  private mutating func stepPair(_ distance: Int) {
    guard let comparison else { return }
    let next = min(max(comparison.position + distance, 0), comparison.pairs.count - 1)
    guard next != comparison.position else {
      return say(distance > 0 ? "the last pair of this article" : "the first pair of this article")
    }
    self.comparison?.position = next
    self.comparison?.disagreement = comparison.pairs[next].disagreements.first
    self.comparison?.visitsDisagreement = false
    self.comparison?.level(at: 0)
  }
}

extension Comparison {
  /// More rows than any screen scrolls at once; `settleComparison` brings it back to the end of the text.
  static let farAway = 1 << 30
}
