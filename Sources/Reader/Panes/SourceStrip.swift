internal import TerminalUI

extension Painter {
  /// All sources in one row; what does not fit scrolls so that the current one is seen.
  mutating func paintStrip(in area: Area) {
    let entries = state.visibleSlots.map { (slot: $0, text: stripEntry(of: $0)) }
    guard !entries.isEmpty else { return }
    let widths = entries.map { DisplayWidth.columns(of: $0.text) + 1 }
    let current = entries.firstIndex { $0.slot == state.slot } ?? 0
    var first = 0
    while first < current, widths[first...current].reduce(0, +) > area.columns - 2 { first += 1 }
    var column = 0
    if first > 0 { grid.draw("<", row: area.row, column: 0, width: 1, style: Style(.dim)) }
    column = 1
    for (index, entry) in entries.enumerated() where index >= first {
      let isCurrent = entry.slot == state.slot
      let style = Style(
        state.slots[entry.slot].failure == nil ? .plain : .error, bold: isCurrent, reversed: isCurrent)
      guard column + widths[index] <= area.columns || index == first else {
        grid.draw(">", row: area.row, column: area.columns - 1, width: 1, style: Style(.dim))
        break
      }
      grid.draw(entry.text, row: area.row, column: column, width: area.columns - column - 1, style: style)
      mark(.source(slot: entry.slot), row: area.row, column: column, columns: widths[index])
      column += widths[index] + 1
    }
  }

  /// `2*Gazette`, `4 Post!`: the current one, and those with a major disagreement.
  private func stripEntry(of slot: Int) -> String {
    let sign = slot == state.slot ? "*" : " "
    let label = Fitting.end(state.slots[slot].label, 20, glyphs)
    return "\(state.number(of: slot))\(sign)\(label)\(stripBadge(of: slot))"
  }

  private func stripBadge(of slot: Int) -> String {
    let content = state.slots[slot]
    if content.failure != nil { return glyphs.multiply }
    if content.loaded == nil { return glyphs.ellipsis }
    return content.marks.contains { $0.severity == .conflict } ? "!" : ""
  }
}
