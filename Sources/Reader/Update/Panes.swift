internal import Prose

extension ReaderState {
  /// The panes that `Tab` goes round: those on the screen, and where only one fits, all that could take its place.
  var panesInTurn: [Pane] {
    let sizeClass = layout.sizeClass
    guard sizeClass != .tiny, sizeClass != .small else { return [.text, .quotes, .sources] }
    return Pane.allCases.filter { arrangement.shows($0, in: sizeClass) }
  }

  mutating func cycleFocus(_ step: Int) {
    let panes = panesInTurn
    let position = panes.firstIndex(of: focus) ?? 0
    setFocus(panes[(position + step).wrapped(in: panes.count)])
  }

  mutating func moveFocus(_ step: Int) {
    guard let pane = Pane(rawValue: focus.rawValue + step) else { return }
    setFocus(pane)
  }

  /// In the quotes there is always a selected row: the first that is in view, if none was.
  mutating func setFocus(_ pane: Pane) {
    focus = pane
    guard pane == .quotes, let slot, slots[slot].current == nil else { return }
    let visible = visibleRange()
    let listed = listedMarks(of: slot)
    let first = listed.first { slots[slot].marks[$0].range.start >= visible.start } ?? listed.last
    spot = nil
    slots[slot].current = first.map { Slot.Current(mark: $0) }
  }

  // MARK: Articles

  /// `J` and `K`: the next article, where it was left.
  mutating func stepArticle(_ distance: Int) {
    let listed = visibleSlots
    guard let slot, let position = listed.firstIndex(of: slot) else { return say("no article here") }
    let next = min(max(position + distance, 0), listed.count - 1)
    guard next != position else { return say(distance > 0 ? "the last article" : "the first article") }
    home = nil
    show(slot: listed[next])
  }

  mutating func moveInSources(_ distance: Int) {
    let listed = visibleSlots
    guard let slot, let position = listed.firstIndex(of: slot) else { return }
    let next = min(max(position + distance, 0), listed.count - 1)
    if next != position {
      home = nil
      show(slot: listed[next])
    }
  }

  /// `gs` shows the list, `3gs` goes to the third article.
  mutating func goToArticle(number: Int?) {
    guard let number else { return focus = .sources }
    let listed = visibleSlots
    guard number >= 1, number <= listed.count else {
      return complain("no article \(number); there are \(listed.count)")
    }
    if let place, place.slot != listed[number - 1] { trail.leave(place) }
    home = nil
    show(slot: listed[number - 1])
    focus = .text
  }
}
