internal import Articles
internal import Prose

extension ReaderState {
  /// `/words`: goes to the first match at or after the top of the screen.
  mutating func startSearch(_ pattern: String) {
    guard !pattern.isEmpty else { return }
    search = Search(pattern)
    findMatches()
    stepMatch(1, fromTop: true)
  }

  /// `n` and `N`, round the ends of the article: from the last match, or where the cursor has gone since, if that is in
  /// view.
  mutating func stepMatch(_ distance: Int, fromTop: Bool = false) {
    guard let pattern = search?.pattern else {
      guard let last = searchHistory.entries.last else {
        return say("nothing was searched for yet; \(key(.search)) searches")
      }
      return startSearch(last)
    }
    findMatches()
    if search?.found != nil { return stepFound(distance) }
    guard let matches = search?.matches, !matches.isEmpty else {
      return complain("“\(pattern)” is not in this article")
    }
    let count = matches.count
    let next: Int
    if let current = search?.current {
      next = current + distance
    } else {
      let visible = visibleRange()
      let cursor = fromTop ? nil : slot.flatMap { cursorSource(in: $0) }
      let start = cursor.flatMap { visible.contains($0) ? $0 : nil } ?? visible.start
      let position = matches.partitioningIndex { $0.start >= start }
      next = distance > 0 ? position + distance - 1 : position + distance
    }
    let place = next.wrapped(in: count)
    search?.current = place
    spot = nil
    focus = layout.text == nil ? .text : focus
    reveal(start: matches[place].start, end: matches[place].end)
    home = nil
    let round = next == place ? "" : distance > 0 ? ", from the top again" : ", from the end again"
    say("match \(place + 1) of \(count)\(round)")
  }

  /// The matches of the shown article, found when they are first needed.
  mutating func findMatches() {
    guard let slot, let article = slots[slot].loaded, let text = slots[slot].text else { return }
    search?.find(in: slot, article.text, within: text.blocks.map(\.source))
  }
}
