internal import Articles
internal import Prose

/// A search through all articles, to be done aside: a large story takes longer than a key may.
public struct StorySearch: Hashable, Sendable {
  struct Text: Hashable, Sendable {
    let slot: Int
    let text: SourceText
    /// What is shown of it.
    let ranges: [TextRange]
  }

  /// The matches of one article; there is at least one.
  struct Found: Hashable, Sendable {
    let slot: Int
    let matches: [TextRange]
  }

  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    let pattern: String
    /// Of the search that it answers.
    let number: Int
    /// In the order of the list.
    let found: [Found]
  }

  let pattern: String
  let number: Int
  let texts: [Text]

  /// Looks through everything; at more matches than anybody visits it ends.
  func run() -> Outcome {
    let search = TextSearch(pattern)
    var found: [Found] = []
    var count = 0
    for text in texts where count < TextSearch.limit && !Task.isCancelled {
      let matches = search.matches(in: text.text, within: text.ranges).prefix(TextSearch.limit - count)
      guard !matches.isEmpty else { continue }
      count += matches.count
      found.append(Found(slot: text.slot, matches: Array(matches)))
    }
    return Outcome(pattern: pattern, number: number, found: found)
  }
}

extension ReaderState {
  /// `g/words`: asks for the search.
  mutating func searchAll(_ pattern: String) -> [ReaderEffect] {
    guard !pattern.isEmpty else {
      say("nothing was searched for yet; g/ searches in all articles")
      return []
    }
    let texts = visibleSlots.compactMap { slot -> StorySearch.Text? in
      guard let article = slots[slot].loaded, let text = slots[slot].text else { return nil }
      return StorySearch.Text(slot: slot, text: article.text, ranges: text.blocks.map(\.source))
    }
    guard !texts.isEmpty else {
      say("no article here")
      return []
    }
    searchCount += 1
    awaitedSearch = searchCount
    return [.searchAll(StorySearch(pattern: pattern, number: searchCount, texts: texts))]
  }

  /// Lists what was found, unless the user has asked for something else since.
  mutating func adopt(_ outcome: StorySearch.Outcome) {
    guard outcome.number == awaitedSearch else { return }
    awaitedSearch = nil
    guard !outcome.found.isEmpty else { return complain("“\(outcome.pattern)” is in no article") }
    search = Search(outcome.pattern, found: outcome.found)
    findMatches()
    guard prompt == nil, pager == nil, comparison == nil else {
      return say("“\(outcome.pattern)” is found; n goes to the next")
    }
    openMatches()
  }

  private mutating func openMatches() {
    guard let found = search?.found else { return }
    var rows: [Chooser.Row] = []
    var selected: Int?
    let top = visibleRange().start
    for (index, entry) in found.enumerated() {
      rows.append(.source(slot: entry.slot, matches: entry.matches.count))
      for match in entry.matches.indices {
        // From where the user is: the first match ahead.
        let isAhead = entry.slot == slot ? entry.matches[match].start >= top : entry.slot > slot ?? 0
        if selected == nil, isAhead { selected = rows.count }
        rows.append(.match(found: index, match))
      }
    }
    chooser = Chooser(.matches, rows, selected: selected ?? 1)
  }

  /// Makes a match current and brings it into view.
  mutating func go(toMatch match: Int, of index: Int) {
    guard let found = search?.found, found.indices.contains(index),
      found[index].matches.indices.contains(match)
    else { return }
    let entry = found[index]
    if slot != entry.slot, let place { trail.leave(place) }
    show(slot: entry.slot)
    findMatches()
    search?.current = match
    home = nil
    focus = layout.text == nil ? .text : focus
    reveal(start: entry.matches[match].start, end: entry.matches[match].end)
  }

  /// `n` and `N` through all articles, round and round.
  mutating func stepFound(_ distance: Int) {
    guard let search, let found = search.found, !found.isEmpty else {
      return complain("“\(search?.pattern ?? "")” is in no article")
    }
    let count = found.reduce(0) { $0 + $1.matches.count }
    let next: Int
    if let current = search.current, search.slot == slot {
      next = search.position(of: current).position - 1 + distance
    } else {
      let ahead = matchesBefore(visibleRange().start, in: found)
      next = distance > 0 ? ahead + distance - 1 : ahead + distance
    }
    let place = next.wrapped(in: count)
    var (index, before) = (0, 0)
    while before + found[index].matches.count <= place {
      before += found[index].matches.count
      index += 1
    }
    go(toMatch: place - before, of: index)
    let round = next == place ? "" : distance > 0 ? ", from the first again" : ", from the last again"
    say("match \(place + 1) of \(count)\(round)")
  }

  /// How many matches stand before a byte of the shown article and in the articles before it.
  private func matchesBefore(_ offset: Int, in found: [StorySearch.Found]) -> Int {
    found.reduce(0) { sum, entry in
      guard entry.slot <= slot ?? 0 else { return sum }
      return sum + (entry.slot == slot ? entry.matches.count { $0.start < offset } : entry.matches.count)
    }
  }
}

extension Search {
  /// The place of a match of the shown article among all, from 1, and how many there are.
  func position(of match: Int) -> (position: Int, count: Int) {
    guard let found else { return (match + 1, matches.count) }
    let before = found.prefix { $0.slot != slot }.reduce(0) { $0 + $1.matches.count }
    return (before + match + 1, found.reduce(0) { $0 + $1.matches.count })
  }
}
