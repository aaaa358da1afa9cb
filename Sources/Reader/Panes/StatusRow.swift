internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// Where the user is, in fixed columns; or a message for a while. In the widest class hints stand at its end.
  mutating func paintStatus(in area: Area) {
    if state.layout.sizeClass == .wide {
      grid.fill(row: area.row - 1, column: 0, width: area.columns, with: glyphs.horizontal, style: Style(.dim))
      // The lines between the panes end in this rule.
      for column in 0..<area.columns
      where grid[area.row - 2, column].character.map({ String($0) == glyphs.vertical }) == true {
        grid.draw(glyphs.teeUp, row: area.row - 1, column: column, width: 1, style: Style(.dim))
      }
    }
    let hints = state.layout.sizeClass == .wide && state.options.showsHints ? hintRuns(limit: 4) : []
    let hintColumns = hints.isEmpty ? 0 : Fitting.columns(of: hints) + 1
    let room = max(0, area.columns - hintColumns - 2)
    if let message = state.messages.shown {
      let style = Style(message.kind == .error ? .error : .status, bold: true)
      grid.draw(
        Fitting.end(glyphs.spelled(message.text), room, glyphs), row: area.row, column: 1, width: room, style: style)
    } else {
      grid.draw(
        Fitting.middle(statusText(room: room), room, glyphs), row: area.row, column: 1, width: room,
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
      " \(text) ", row: area.row, column: max(0, room - columns), width: columns + 2, style: Style(.status, bold: true))
  }

  private func statusText(room: Int) -> String {
    if state.pager != nil { return pagerStatus() }
    if state.comparison != nil { return comparisonStatus() }
    guard let slot = state.slot else { return "no story open" }
    return readingStatus(of: slot, room: room)
  }

  private func readingStatus(of slot: Int, room: Int) -> String {
    let content = state.slots[slot]
    var parts = ["\(state.number(of: slot)):\(Fitting.end(content.label, max(8, room / 4), glyphs))"]
    if content.failure != nil { return (parts + ["not readable", failureCount()]).joined(separator: "  ") }
    guard let text = content.text else { return (parts + ["loading"]).joined(separator: "  ") }
    if let current = currentStatus(of: slot) { parts.append(current) }
    parts.append(position(of: slot, in: text))
    if state.showsOnlyDisagreements { parts.append("only disagreements") }
    if let trail = trailStatus() { parts.append(trail) }
    if let work = backgroundWork() { parts.append(work) }
    return parts.joined(separator: "  ")
  }

  /// `quote 4/9 ! quantity`.
  private func currentStatus(of slot: Int) -> String? {
    guard let current = state.slots[slot].current, let story = state.story, let index = state.index else { return nil }
    if let disagreement = current.disagreement {
      let place = (index.readingOrder.firstIndex(of: disagreement) ?? 0) + 1
      let found = story.disagreements[disagreement]
      let glyph = glyphs.margin(Severity(found.severity))
      return "disagreement \(place)/\(story.disagreements.count) \(glyph) \(found.kind.rawValue)"
    }
    let mark = state.slots[slot].marks[current.mark]
    guard let number = mark.number else { return "no match" }
    return "quote \(number)/\(index.groups.count) \(glyphs.margin(mark.severity)) \(kind(of: mark))"
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

  private func position(of slot: Int, in text: DisplayText) -> String {
    var copy = state
    let top = copy.topRow()
    let visible = copy.visibleRange()
    let block = text.block(atSource: visible.start)
    let paragraph = glyphs.isASCII ? "para " : "¶"
    var parts = ["\(paragraph)\(min(block, text.blocks.count - 1) + 1)/\(text.blocks.count)"]
    let end = text.display(of: visible.end)
    let percent = text.bytes.isEmpty || end >= text.bytes.count - 1 ? 100 : 100 * end / text.bytes.count
    if let lines = copy.withText({ $0.count(at: top) }) ?? nil {
      parts.append("ln \(lines.row + 1)/\(lines.rows) \(percent)%")
    } else {
      parts.append("\(percent)%")
    }
    return parts.joined(separator: "  ")
  }

  private func trailStatus() -> String? {
    guard !state.trail.isEmpty else { return nil }
    let count = max(state.trail.places.count, state.trail.position + 1)
    return "trail \(state.trail.position + 1)/\(count)"
  }

  private func failureCount() -> String {
    let failed = state.visibleSlots.count { state.slots[$0].failure != nil }
    return "\(failed) of \(state.visibleSlots.count) sources failed"
  }

  private func backgroundWork() -> String? {
    let waiting = state.visibleSlots.count { state.slots[$0].loaded == nil && state.slots[$0].failure == nil }
    if waiting > 0 { return "\(waiting) still loading" }
    let reading = state.visibleSlots.count { state.slots[$0].loaded != nil && state.slots[$0].annotated == nil }
    if reading > 0 { return "looking for quotations" }
    return state.story == nil && state.visibleSlots.count > 1 ? "comparing" : nil
  }
}
