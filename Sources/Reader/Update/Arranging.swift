extension ReaderState {
  /// `+` and `_`: the next layout of this class of screens, round and round.
  mutating func stepLayout(_ distance: Int) {
    let layouts = Arrangement.layouts(of: layout.sizeClass)
    guard !layouts.isEmpty else {
      return say("there is room for one pane only; \(key(.nextPane)) goes to the next")
    }
    let next = (arrangement.choice + distance).wrapped(in: layouts.count)
    arrangement = Arrangement(choice: next)
    isMaximised = false
    if !arrangement.shows(focus, in: layout.sizeClass) { focus = .text }
    say("layout: \(layouts[next].rawValue)")
  }

  /// `zh`: the pane that has the keys, out of the way.
  mutating func hidePane() {
    guard focus != .text else {
      return say("the text is always shown; \(key(.nextPane)) goes to another pane")
    }
    guard arrangement.shows(focus, in: layout.sizeClass) else {
      return say("this pane is only here while it has the keys; q closes it")
    }
    arrangement.hidden.insert(focus)
    let keys = [focus == .quotes ? .quotesPane : .sourcesPane, Command.resetPanes].map {
      firstKey(for: $0) ?? ""
    }
    (focus, isMaximised) = (.text, false)
    say("hidden; \(keys[0]) shows it in place of the text, \(keys[1]) as before")
  }

  mutating func resetPanes() {
    (arrangement, isMaximised) = (Arrangement(), false)
    say("the panes are as they were at first")
  }

  /// `z+` and `z-`: two columns, or a row where the quotes stand below the text.
  mutating func resizePane(_ distance: Int) {
    guard !isMaximised, resizedArrangement(distance.signum()) != nil else {
      return say("this pane is alone here")
    }
    // Step by step, so that the way back is not longer than the way there.
    for step in 0..<min(abs(distance), 100) {
      let (before, old) = (layout, arrangement)
      arrangement = resizedArrangement(distance.signum()) ?? old
      let after = layout
      if after.text != before.text || after.sources != before.sources { continue }
      arrangement = old
      if step == 0 { say(distance > 0 ? "as large as it can be" : "as small as it can be") }
      return
    }
  }

  /// With the pane that has the keys a step larger or smaller; nil where it has no neighbour.
  private func resizedArrangement(_ step: Int) -> Arrangement? {
    let layout = layout
    guard layout.text != nil else { return nil }
    var next = arrangement
    if layout.isStacked, layout.quotes != nil {
      next.quotes += focus == .quotes ? step : -step
    } else if focus == .sources {
      next.sources += 2 * step
    } else if layout.quotes != nil {
      next.text += focus == .text ? 2 * step : -2 * step
    } else if layout.sources != nil {
      next.sources -= 2 * step
    } else {
      return nil
    }
    return next
  }
}
