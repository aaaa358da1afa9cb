internal import Articles
internal import Collation
internal import TerminalUI

extension Painter {
  /// The name of the story, its figures, and how to get help.
  mutating func paintTitle(in area: Area) {
    if state.comparison != nil, state.pager == nil, !state.hasStoryView {
      return paintComparisonTitle(in: area)
    }
    let help = "\(state.key(.help)):help  \(state.key(.close)):\(state.hasOpenView ? "close" : "quit")"
    // The name of a story is a title; the name of one file is left as it is.
    let left = " \(state.slots.count == 1 ? state.name : state.name.uppercased())"
    let gap = layout.sizeClass == .narrow ? "  " : "   "
    var facts = figures()
    // Facts go from the end where the row is too short: the name and the help stay.
    func row(_ facts: [String]) -> String { ([left] + facts).joined(separator: gap) }
    let room = area.columns - DisplayWidth.columns(of: help) - 3
    while facts.count > 1, DisplayWidth.columns(of: row(facts)) > room { facts.removeLast() }
    let name = Fitting.end(left, max(4, room - 14), glyphs)
    let used = grid.draw(name, row: area.row, column: 0, width: room, style: Style(.heading, bold: true))
    grid.draw(
      facts.map { gap + $0 }.joined(), row: area.row, column: used, width: room - used, style: Style())
    grid.draw(
      help, row: area.row, column: area.columns - DisplayWidth.columns(of: help) - 1,
      width: DisplayWidth.columns(of: help), style: Style(.hint))
  }

  /// `2 sources`, `16 quotes`, `4 linked`, `1 disagreement`.
  private func figures() -> [String] {
    let count = state.visibleSlots.count
    func words(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    var facts = [words(count, "source", "sources")]
    let loading = state.visibleSlots.count {
      state.slots[$0].annotated == nil && !state.slots[$0].isFailed
    }
    if loading > 0 { return facts + ["\(loading) loading"] }
    var (quotes, linked) = (0, 0)
    // By index: a copy of each slot would be made otherwise, for every frame.
    for slot in state.slots.indices {
      quotes += state.slots[slot].marks.quotationCount
      linked += state.slots[slot].marks.linkedCount
    }
    facts.append(words(quotes, "quote", "quotes"))
    guard let story = state.story else { return facts }
    facts.append("\(linked) linked")
    let dismissed = state.dismissedCount
    let rows = story.disagreements.count - (state.showsDismissed ? dismissed : 0)
    facts.append(words(rows, "disagreement", "disagreements"))
    if dismissed > 0 { facts.append("\(dismissed) dismissed") }
    if let dates = dates() { facts.append(dates) }
    return facts
  }

  /// The first and the last day of publication.
  private func dates() -> String? {
    var ends: (first: String, last: String)?
    for slot in state.slots.indices {
      guard let day = state.slots[slot].published else { continue }
      let known = ends ?? (day, day)
      ends = (min(known.first, day), max(known.last, day))
    }
    guard let (first, last) = ends else { return nil }
    let (a, b) = (PublicationDate.shown(first), PublicationDate.shown(last))
    return a == b ? a : "\(a) \(glyphs.isASCII ? "-" : "–") \(b)"
  }
}
