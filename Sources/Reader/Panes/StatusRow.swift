internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// Where the user is, in fixed columns; or a message for a while. In the widest class hints stand at its end.
  mutating func paintStatus(in area: Area) {
    grid.fill(row: area.row, column: 0, width: area.columns, style: Style(.status))
    let hints = layout.sizeClass == .wide && state.options.showsHints ? hintRuns(limit: 4) : []
    let hintColumns = hints.isEmpty ? 0 : Fitting.columns(of: hints) + 1
    let room = max(0, area.columns - hintColumns - 2)
    if let message = state.messages.shown {
      let style = Style(message.kind == .error ? .error : .status, bold: true)
      grid.draw(
        Fitting.end(glyphs.spelled(message.text), room, glyphs), row: area.row, column: 1, width: room,
        style: style)
    } else {
      let text = statusText(room: room)
      grid.draw(
        Fitting.middle(text, room, glyphs), row: area.row, column: 1, width: room,
        style: Style(.status))
    }
    grid.draw(
      hints, row: area.row, column: area.columns - hintColumns, width: hintColumns)
    if state.keys.isPending { paintPending(in: area, room: room) }
  }

  /// The keys of an unfinished command, at the end of the row.
  private mutating func paintPending(in area: Area, room: Int) {
    let text = (state.keys.count.map(String.init) ?? "") + KeyNotation.shown(state.keys.pending)
    let columns = DisplayWidth.columns(of: text)
    grid.draw(
      " \(text) ", row: area.row, column: max(0, room - columns), width: columns + 2,
      style: Style(.status, bold: true))
  }

  private mutating func statusText(room: Int) -> String {
    if state.pager != nil { return pagerStatus() }
    if state.chooser != nil { return chooserStatus() }
    if let picking = state.picking { return "type a letter to go there: \(picking.typed)" }
    if state.board != nil { return boardStatus() }
    if state.matrix != nil { return matrixStatus(room: room) }
    if state.comparison != nil { return comparisonStatus(room: room) }
    guard let slot = state.slot else { return state.isWaiting ? "loading" : "no story open" }
    return readingStatus(of: slot, room: room)
  }

  private mutating func readingStatus(of slot: Int, room: Int) -> String {
    let name = "\(state.number(of: slot)):\(Fitting.end(state.slots[slot].label, max(8, room / 4), glyphs))"
    if state.slots[slot].isFailed { return [name, "not readable", failureCount()].joined(separator: "  ") }
    guard let text = state.slots[slot].text else { return [name, "loading"].joined(separator: "  ") }
    let (paragraph, line, percent) = position(of: slot, in: text)
    // In the order of the row; where it is too short, what has the highest number goes first.
    var parts: [(text: String?, rank: Int)] = [
      (name, 0),
      (currentStatus(of: slot, room: room - DisplayWidth.columns(of: name) - 2), 1), (paragraph, 7),
      (line, 6), (percent, 2),
      (searchStatus(of: slot), 3), (limitStatus(of: slot), 4),
      (state.showsOnlyDisagreements ? "only disagreements" : nil, 4), (trailStatus(), 8),
      (backgroundWork(), 5),
    ]
    parts.removeAll { $0.text == nil }
    func row() -> String { parts.compactMap(\.text).joined(separator: "  ") }
    while parts.count > 2, DisplayWidth.columns(of: row()) > room,
      let last = parts.indices.max(by: { parts[$0].rank < parts[$1].rank })
    {
      parts.remove(at: last)
    }
    return row()
  }

  private func searchStatus(of slot: Int) -> String? {
    guard let search = state.search, search.slot == slot else { return nil }
    guard let current = search.current else {
      guard search.found != nil else { return nil }
      return "g/\(search.pattern) \(search.position(of: 0).count) in all"
    }
    let (position, count) = search.position(of: current)
    return "\(search.found == nil ? "/" : "g/")\(search.pattern) \(position) of \(count)"
  }

  /// `quote 4/9 ! quantity`; on small screens, which have no room for a disagreement elsewhere, `1/2 11 ≠ 14`.
  private func currentStatus(of slot: Int, room: Int) -> String? {
    guard let current = state.slots[slot].current, let story = state.story, let index = state.index else {
      return nil
    }
    if let disagreement = current.disagreement {
      let place = (index.readingOrder.firstIndex(of: disagreement) ?? 0) + 1
      let found = story.disagreements[disagreement]
      let glyph = glyphs.margin(Severity(found.severity))
      if layout.sizeClass == .small {
        return sides(of: found, in: story, after: "\(place)/\(story.disagreements.count) ", room: room)
      }
      let dismissed = state.isDismissed(disagreement) ? ", dismissed" : ""
      return "disagreement \(place)/\(story.disagreements.count) \(glyph) \(found.kind.rawValue)\(dismissed)"
    }
    let mark = state.slots[slot].marks[current.mark]
    guard let number = mark.number else {
      guard !mark.disagreements.isEmpty else { return "no match" }
      return "\(mark.isClaim ? "statement" : "quote") \(glyphs.margin(mark.severity)) \(kind(of: mark))"
    }
    return "quote \(number)/\(index.groups.count) \(glyphs.margin(mark.severity)) \(kind(of: mark))"
  }

  /// What the sides say, each with as much room as the others where they do not fit.
  private func sides(of disagreement: Disagreement, in story: Story, after place: String, room: Int) -> String
  {
    let values = disagreement.sides.map { glyphs.spelled(disagreement.shown($0.value, in: story)) }
    let sign = " \(glyphs.between(Severity(disagreement.severity))) "
    let whole = place + values.joined(separator: sign)
    guard DisplayWidth.columns(of: whole) > room, !values.isEmpty else { return whole }
    let signs = (values.count - 1) * DisplayWidth.columns(of: sign)
    let share = max(4, (room - place.count - signs) / values.count)
    let cut = Fitting.apart(values, values.map { _ in share }, glyphs).joined(separator: sign)
    return Fitting.end(place + cut, max(12, room), glyphs)
  }

  /// In a word, what there is to say about a mark: the kind of its first disagreement, else of its link.
  func kind(of mark: Mark) -> String {
    guard let story = state.story else { return "" }
    if let first = mark.disagreements.first, Severity(story.disagreements[first].severity) == mark.severity {
      return story.disagreements[first].kind.rawValue
    }
    let variants = mark.links.map { story.links[$0].variant }
    return (variants.first { $0 != .verbatim } ?? variants.first)?.rawValue ?? "no match"
  }

  /// Where the current words stand, else the top of the screen.
  private mutating func position(of slot: Int, in text: DisplayText) -> (
    paragraph: String, line: String?, percent: String
  ) {
    let (top, height) = (viewport().top, state.textArea.rows)
    // Words that have left the screen are current no more than the rest.
    let visible = viewport().visible
    let cursor = state.cursorSource(in: slot).flatMap { $0 >= visible.start && $0 < visible.end ? $0 : nil }
    let row = cursor.flatMap { offset in state.withText { $0.row(ofSource: offset) } } ?? top
    let lines = state.withText { $0.count(at: row) } ?? nil
    let offset = cursor ?? visible.start
    let block = min(text.block(atSource: offset), text.blocks.count - 1)
    // An article that the screen holds whole is at its beginning until something in it is current.
    let isAtEnd =
      cursor == nil && top != ArticleLayout.top && state.withText { $0.lastTop(height: height) } == top
    let share = lines.map { 100 * $0.row / max(1, $0.rows - 1) }
    let percent = isAtEnd ? 100 : share ?? min(99, 100 * text.display(of: offset) / max(1, text.bytes.count))
    return (
      "\(glyphs.isASCII ? "para " : "¶")\(block + 1)/\(text.blocks.count)",
      lines.map { "ln \($0.row + 1)/\($0.rows)" }, "\(percent)%"
    )
  }

  private func trailStatus() -> String? {
    guard !state.trail.isEmpty else { return nil }
    let count = max(state.trail.places.count, state.trail.position + 1)
    return "trail \(state.trail.position + 1)/\(count)"
  }

  private func failureCount() -> String {
    let failed = state.visibleSlots.count { state.slots[$0].isFailed }
    return "\(failed) of \(state.visibleSlots.count) sources failed"
  }

  private func backgroundWork() -> String? {
    if state.awaitedSearch != nil { return "searching" }
    let waiting = state.visibleSlots.count { state.slots[$0].loaded == nil && !state.slots[$0].isFailed }
    if waiting > 0 { return "\(waiting) still loading" }
    let reading = state.visibleSlots.count {
      state.slots[$0].isLoaded && state.slots[$0].annotated == nil
    }
    if reading > 0 { return "looking for quotations" }
    return state.story == nil && state.visibleSlots.count > 1 ? "comparing" : nil
  }
}
