internal import Collation
internal import Prose

extension ReaderState {
  /// Where the user is now, to come back to.
  var place: Place? {
    guard let slot else { return nil }
    let current = slots[slot].current
    return Place(
      slot: slot, top: slots[slot].top, mark: current.map { slots[slot].marks[$0.mark].range.start },
      disagreement: current?.disagreement, words: wordsAtCursor(in: slot), eye: eye(in: slot))
  }

  /// Where one looks: at the cursor if it is in view, else at the first paragraph that begins there.
  private func eye(in slot: Int) -> Int? {
    guard let seen, seen.slot == slot, let text = slots[slot].text else { return nil }
    if let cursor = cursorSource(in: slot), cursor >= seen.range.start, cursor < seen.range.end {
      return cursor
    }
    let first = text.blocks.partitioningIndex { $0.source.start >= seen.range.start }
    guard text.blocks.indices.contains(first), text.blocks[first].source.start < seen.range.end else {
      return seen.range.start
    }
    return text.blocks[first].source.start
  }

  /// The words that are current: those that differ, or the whole passage.
  func range(of current: Slot.Current, in slot: Int) -> TextRange {
    if let index = current.disagreement, let story {
      return story.disagreements[index].members[current.member].range
    }
    return slots[slot].marks[current.mark].range
  }

  /// The byte of an article that the cursor stands on: the match of a search, else the current words; nil where
  /// there are none.
  func cursorSource(in slot: Int) -> Int? {
    wordsAtCursor(in: slot)?.start ?? slots[slot].current.map { range(of: $0, in: slot).start }
  }

  /// The words that the cursor stands on and that are no passage.
  private func wordsAtCursor(in slot: Int) -> TextRange? {
    if let search, search.slot == slot, let match = search.current { return search.matches[match] }
    guard let spot, spot.slot == slot else { return nil }
    return spot.range
  }

  /// Whether the arrows of quotations stop at a mark.
  func isStop(_ index: Int, in slot: Int) -> Bool {
    let mark = slots[slot].marks[index]
    // With a limit they go through what is listed.
    if limit != nil { return isListed(index, in: slot) }
    return showsOnlyDisagreements ? !mark.disagreements.isEmpty : mark.isLinked
  }

  func mark(of passage: Passage, in slot: Int) -> Int? {
    slots[slot].marks.firstIndex { $0.passage == passage }
  }

  /// Shows another article, or the same, where it was left.
  mutating func show(slot: Int) {
    spot = nil
    if self.slot != slot { search?.forgetMatches() }
    self.slot = slot
    hasMoved = true
  }

  /// Makes words current and brings them into view.
  mutating func go(to current: Slot.Current, in slot: Int) {
    if self.slot != slot, let place { trail.leave(place) }
    show(slot: slot)
    search?.current = nil
    slots[slot].current = current
    let range = range(of: current, in: slot)
    reveal(start: range.start, end: range.end)
  }

  /// To a passage, or where the reader does not stop at it, to its words.
  mutating func go(to passage: Passage) {
    guard let slot = slot(ofArticle: passage.article), let story else { return }
    if let mark = mark(of: passage, in: slot) {
      go(to: Slot.Current(mark: mark), in: slot)
    } else {
      go(toWords: story.range(of: passage), in: slot)
    }
  }

  /// The claim that was gone to, where the reader does not stop at it.
  var spotClaim: Passage? {
    guard let spot, spot.slot == slot, let story, let article = slots[spot.slot].article else { return nil }
    return story.claims[article].firstIndex { $0.range == spot.range }.map {
      .claim(article: article, index: $0)
    }
  }

  /// To words that are no passage.
  mutating func go(toWords range: TextRange, in slot: Int) {
    if self.slot != slot, let place { trail.leave(place) }
    show(slot: slot)
    slots[slot].current = nil
    search?.current = nil
    spot = Spot(slot: slot, range: range)
    reveal(start: range.start, end: range.end)
  }
}

// MARK: - Quotations of this article

extension ReaderState {
  mutating func stepQuote(_ distance: Int) {
    guard let slot else { return say("no article here") }
    home = nil
    let stops = slots[slot].marks.indices.filter { isStop($0, in: slot) }
    guard !stops.isEmpty else { return say(whyNoStops(in: slot)) }
    guard let next = neighbour(of: stops, in: slot, distance) else {
      return say(distance > 0 ? "the last one of this article" : "the first one of this article")
    }
    go(to: Slot.Current(mark: next), in: slot)
  }

  private func whyNoStops(in slot: Int) -> String {
    if slots[slot].loaded == nil { return "no article here" }
    if !hasOthers { return nothingToCompare }
    if story == nil { return "links are still being looked for" }
    if limit != nil { return nothingPasses }
    return showsOnlyDisagreements
      ? "no disagreement in this article" : "no other article has a quotation of this one"
  }

  /// The mark `distance` stops on from the current one, or from the edge of the screen if that is elsewhere.
  private mutating func neighbour(of stops: [Int], in slot: Int, _ distance: Int) -> Int? {
    let visible = visibleRange()
    let marks = slots[slot].marks
    if let current = slots[slot].current, range(of: current, in: slot).overlaps(visible) {
      let position = stops.partitioningIndex { $0 >= current.mark }
      let isHere = position < stops.count && stops[position] == current.mark
      let next = distance > 0 ? position + distance - (isHere ? 0 : 1) : position + distance
      let clamped = min(max(next, 0), stops.count - 1)
      return isHere && clamped == position ? nil : stops[clamped]
    }
    if distance > 0 {
      let first = stops.firstIndex { marks[$0].range.start >= visible.start }
      return first.map { stops[min($0 + distance - 1, stops.count - 1)] }
    }
    let last = stops.lastIndex { marks[$0].range.start < visible.end }
    return last.map { stops[max($0 + distance + 1, 0)] }
  }

  /// Moves the selection of the quotes pane through all that is listed; the text follows.
  mutating func moveInQuotes(_ distance: Int) {
    guard let slot else { return }
    let listed = listedMarks(of: slot)
    guard !listed.isEmpty else { return }
    home = nil
    let position: Int
    if let current = slots[slot].current {
      let index = listed.partitioningIndex { $0 >= current.mark }
      let isHere = index < listed.count && listed[index] == current.mark
      position = index + distance - (isHere || distance < 0 ? 0 : 1)
    } else {
      position = 0
    }
    go(to: Slot.Current(mark: listed[min(max(position, 0), listed.count - 1)]), in: slot)
  }

  /// Indices of the marks that the quotes pane lists.
  func listedMarks(of slot: Int) -> [Int] {
    let marks = slots[slot].marks
    let all = showsOnlyDisagreements ? marks.disputed : marks.listed
    return limit == nil ? all : all.filter { isListed($0, in: slot) }
  }
}
