internal import TerminalUI

extension Painter {
  /// All sources in one row; what does not fit scrolls so that the current one is seen.
  mutating func paintStrip(in area: Area) {
    let listed = state.visibleSlots
    guard !listed.isEmpty else { return }
    // There may be thousands: only those that are shown are looked at.
    let current = listed.firstIndex { $0 == state.slot } ?? 0
    let limit = stripLimit(listed, columns: area.columns)
    func entry(_ index: Int) -> (text: String, width: Int) {
      let text = stripEntry(of: listed[index], number: index + 1, limit: limit)
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

  /// Columns of a name: as many as let all sources be seen, for a source that is out of sight is worth more than the end
  /// of a name; where they would be too few, the row scrolls.
  private func stripLimit(_ listed: [Int], columns: Int) -> Int {
    guard listed.count <= columns / Self.leastName else { return Self.usualName }
    let names = listed.map { DisplayWidth.columns(of: state.slots[$0].label) }
    // A number, a sign before and one behind each, and two blanks.
    let rest = listed.indices.reduce(0) { $0 + String($1 + 1).count + 4 }
    let longest = max(Self.usualName, names.max() ?? 0)
    let limits = stride(from: longest, through: Self.leastName, by: -1)
    return limits.first { limit in rest + names.reduce(0) { $0 + min($1, limit) } <= columns }
      ?? Self.usualName
  }

  private static let usualName = 20
  private static let leastName = 8

  /// `2*Gazette`, `4 Post!`: the current one, and those with a major disagreement.
  private func stripEntry(of slot: Int, number: Int, limit: Int) -> String {
    let sign = slot == state.slot ? "*" : " "
    let label = Fitting.end(state.slots[slot].label, limit, glyphs)
    return "\(number)\(sign)\(label)\(stripBadge(of: slot))"
  }

  private func stripBadge(of slot: Int) -> String {
    if state.slots[slot].isFailed { return glyphs.multiply }
    if !state.slots[slot].isLoaded { return glyphs.ellipsis }
    return state.slots[slot].marks.conflictCount > 0 ? "!" : ""
  }
}
