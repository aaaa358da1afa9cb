internal import TerminalUI

extension Painter {
  /// All sources in one row; what does not fit scrolls so that the current one is seen.
  mutating func paintStrip(in area: Area) {
    let listed = state.visibleSlots
    guard !listed.isEmpty else { return }
    // There may be thousands: only those that are shown are looked at.
    let current = listed.firstIndex { $0 == state.slot } ?? 0
    func entry(_ index: Int) -> (text: String, width: Int) {
      let text = stripEntry(of: listed[index], number: index + 1)
      return (text, DisplayWidth.columns(of: text) + 1)
    }
    var first = current
    var used = entry(current).width
    while first > 0 {
      used += entry(first - 1).width
      guard used <= area.columns - 2 else { break }
      first -= 1
    }
    if first > 0 { grid.draw("<", row: area.row, column: 0, width: 1, style: Style(.dim)) }
    var column = 1
    for (index, slot) in listed.enumerated().dropFirst(first) {
      let (text, width) = entry(index)
      let isCurrent = slot == state.slot
      let style = Style(
        !state.slots[slot].isFailed ? .plain : .error, bold: isCurrent, reversed: isCurrent)
      guard column + width <= area.columns || index == first else {
        grid.draw(">", row: area.row, column: area.columns - 1, width: 1, style: Style(.dim))
        break
      }
      grid.draw(text, row: area.row, column: column, width: area.columns - column - 1, style: style)
      mark(.source(slot: slot), row: area.row, column: column, columns: width)
      column += width + 1
    }
  }

  /// `2*Gazette`, `4 Post!`: the current one, and those with a major disagreement.
  private func stripEntry(of slot: Int, number: Int) -> String {
    let sign = slot == state.slot ? "*" : " "
    let label = Fitting.end(state.slots[slot].label, 20, glyphs)
    return "\(number)\(sign)\(label)\(stripBadge(of: slot))"
  }

  private func stripBadge(of slot: Int) -> String {
    if state.slots[slot].isFailed { return glyphs.multiply }
    if !state.slots[slot].isLoaded { return glyphs.ellipsis }
    return state.slots[slot].marks.conflictCount > 0 ? "!" : ""
  }
}
