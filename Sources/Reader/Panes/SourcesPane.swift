internal import Articles
internal import Prose
internal import TerminalUI

/// The list of articles; on wide screens with the speakers of the story and the trail below.
extension Painter {
  mutating func paintSources(in area: Area) {
    let isFocused = state.focus == .sources
    let title = layout.sizeClass == .wide && !state.isMaximised ? "1 Sources" : "Sources"
    paintRule(title, row: area.row, in: area, isFocused: isFocused)
    let listed = state.visibleSlots
    let body = area.below(1)
    guard area.columns <= 40 else { return paintSourceRows(listed, in: body) }
    // Three rows a source if they leave room for the rest, two if not.
    let isLoose = listed.count * 3 <= body.rows * 2 / 3
    let height = isLoose ? 3 : 2
    let used = min(listed.count * height, max(height, isLoose ? body.rows : body.rows * 2 / 3))
    paintSourceBlocks(listed, height: height, in: body.top(used))
    let rest = body.below(used)
    let speakers = min(rest.rows * 2 / 3, 2 + (state.index?.speakers.count ?? 0))
    guard speakers >= 3 else { return }
    paintSpeakers(in: rest.top(speakers))
    let below = rest.below(speakers)
    let marks = state.lettered.isEmpty ? 0 : min(below.rows / 2, 1 + state.lettered.count)
    let trail = state.trail.isEmpty ? 0 : below.rows - marks
    paintTrail(in: below.top(trail))
    paintBookmarks(in: below.below(trail))
  }

  // MARK: Wide

  private mutating func paintSourceRows(_ listed: [Int], in body: Area) {
    let first = firstShown(listed, visible: body.rows)
    let name = min(28, max(10, body.columns / 3))
    for (line, slot) in listed.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + line
      mark(.source(slot: slot), row: row, column: body.column, columns: body.columns)
      paintSourceName(of: slot, row: row, width: name + 5, in: body)
      let facts = [
        Fitting.padded(state.slots[slot].published.map(PublicationDate.shown) ?? "", 18, glyphs),
        Fitting.padded(sourceFacts(of: slot), 15, glyphs), severityBar(of: slot, cells: 8),
      ]
      grid.draw(
        facts.joined(separator: " "), row: row, column: body.column + name + 6,
        width: body.columns - name - 7,
        style: Style(state.slots[slot].isFailed ? .error : .dim))
    }
  }

  // MARK: Narrow

  private mutating func paintSourceBlocks(_ listed: [Int], height: Int, in body: Area) {
    let first = firstShown(listed, visible: body.rows / height)
    for (position, slot) in listed.dropFirst(first).prefix(body.rows / height).enumerated() {
      let row = body.row + position * height
      mark(.source(slot: slot), row: row, column: body.column, columns: body.columns, rows: 2)
      var date = state.slots[slot].published.map(PublicationDate.short) ?? ""
      // The day is worth less than the name, and the time less than the day.
      let room = body.columns - 6 - DisplayWidth.columns(of: state.slots[slot].label)
      if DisplayWidth.columns(of: date) > room {
        date = date.split(separator: " ").prefix(2).joined(separator: " ")
      }
      let dateColumns = DisplayWidth.columns(of: date)
      paintSourceName(of: slot, row: row, width: body.columns - dateColumns - 2, in: body)
      grid.draw(
        date, row: row, column: body.endColumn - dateColumns - 1, width: dateColumns, style: Style(.dim))
      let bar = severityBar(of: slot, cells: 4)
      let isFailed = state.slots[slot].failure != nil
      let facts = Fitting.padded(sourceFacts(of: slot), 15, glyphs)
      grid.draw(
        "    \(facts)\(bar)", row: row + 1, column: body.column, width: body.columns,
        style: Style(isFailed ? .error : .dim))
    }
  }

  private func firstShown(_ listed: [Int], visible: Int) -> Int {
    let current = listed.firstIndex { $0 == state.slot } ?? 0
    return max(0, min(current - visible / 2, listed.count - visible))
  }

  private mutating func paintSourceName(of slot: Int, row: Int, width: Int, in body: Area) {
    let isCurrent = slot == state.slot
    let number = String(state.number(of: slot))
    let padding = String(repeating: " ", count: max(0, 2 - number.count))
    let name = "\(isCurrent ? ">" : " ")\(padding)\(number) \(state.slots[slot].label)"
    let isSelected = isCurrent && state.focus == .sources
    grid.draw(
      Fitting.end(name, width, glyphs), row: row, column: body.column, width: width,
      style: Style(.plain, bold: isCurrent, reversed: isSelected))
    if isSelected { grid.cursor = GridPosition(column: body.column, row: row) }
  }

  /// `412w  8 q`, or what keeps it.
  private func sourceFacts(of slot: Int) -> String {
    if state.slots[slot].isFailed { return "not readable" }
    guard state.slots[slot].isLoaded else { return "loading\(glyphs.ellipsis)" }
    let quotes = state.slots[slot].annotated == nil ? "-" : String(state.slots[slot].marks.quotationCount)
    return "\(state.slots[slot].words)w \(quotes) q"
  }

  /// Where the marks of the article lie, and how many of them are conflicts.
  private mutating func severityBar(of slot: Int, cells: Int) -> String {
    guard let text = state.slots[slot].text, state.slots[slot].annotated != nil else { return "" }
    let levels = mapByBytes(of: slot, text, cells: cells).levels
    let conflicts = state.slots[slot].marks.conflictCount
    return levels.map { $0.map(glyphs.margin) ?? glyphs.dot }.joined() + "  \(conflicts)!"
  }

  // MARK: Speakers and trail

  private mutating func paintSpeakers(in area: Area) {
    paintRule("Speakers", row: area.row, in: area)
    let speakers = state.index?.speakers ?? []
    for (line, entry) in speakers.prefix(max(0, area.rows - 2)).enumerated() {
      let row = area.row + 1 + line
      let name = Fitting.padded(entry.name, area.columns - 9, glyphs)
      let count = String(entry.quotations)
      let padding = String(repeating: " ", count: max(0, 3 - count.count))
      grid.draw("   \(name)\(padding)\(count)", row: row, column: area.column, width: area.columns - 2)
      guard entry.severity > .unmatched else { continue }
      grid.draw(
        glyphs.margin(entry.severity), row: row, column: area.endColumn - 2, width: 1,
        style: entry.severity.glyphStyle)
    }
  }

  private mutating func paintTrail(in area: Area) {
    guard area.rows >= 3, !state.trail.isEmpty else { return }
    paintRule("Trail", row: area.row, in: area)
    let places = state.trail.places
    var entries = places.map { $0 }
    if state.trail.position == places.count, let here = state.place { entries.append(here) }
    let rows = area.rows - 1
    let first = max(0, min(state.trail.position - rows / 2, entries.count - rows))
    for (line, index) in entries.indices.dropFirst(first).prefix(rows).enumerated() {
      let entry = entries[index]
      let isHere = index == state.trail.position
      let mark = state.slots[entry.slot].mark(at: entry)
      let label = Fitting.padded(
        "\(state.number(of: entry.slot)) \(state.slots[entry.slot].label)", area.columns - 10, glyphs)
      let paragraph = state.slots[entry.slot].text.map { state.paragraph(at: entry, in: $0) } ?? ""
      let words = mark?.number.map { "q\($0)" } ?? paragraph
      grid.draw(
        "\(isHere ? ">" : " ") \(label) \(words)", row: area.row + 1 + line, column: area.column,
        width: area.columns - 3, style: Style(.plain, bold: isHere))
      guard let mark, mark.severity > .unmatched else { continue }
      grid.draw(
        glyphs.margin(mark.severity), row: area.row + 1 + line, column: area.endColumn - 2, width: 1,
        style: mark.severity.glyphStyle)
    }
  }
}
