internal import Collation
internal import Prose
internal import TerminalUI

extension Painter {
  /// One row each; the selected one is reversed and has the cursor.
  mutating func paintChooser(in area: Area) {
    guard let chooser = state.chooser else { return }
    paintRule(title(of: chooser), row: area.row, in: area, isFocused: true)
    let body = area.below(1)
    guard body.rows > 0 else { return }
    let first = max(0, min(chooser.selected - body.rows / 2, chooser.rows.count - body.rows))
    for (line, index) in chooser.rows.indices.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + line
      let isSelected = index == chooser.selected
      let runs =
        [Run(isSelected ? ">" : " ", Style(bold: isSelected))]
        + runs(of: chooser.rows[index], body.columns - 3)
      grid.draw(runs, row: row, column: body.column, width: body.columns - 1)
      guard isSelected else { continue }
      grid.restyle(row: row, columns: body.column..<body.endColumn) { $0.isReversed = true }
      grid.cursor = GridPosition(column: body.column, row: row)
    }
  }

  func chooserStatus() -> String {
    guard let chooser = state.chooser else { return "" }
    return "\(chooser.selected + 1) of \(chooser.rows.count)"
  }

  private func title(of chooser: Chooser) -> String {
    switch chooser.kind {
    case .trail: "Trail"
    case .matches:
      "“\(state.search?.pattern ?? "")” in \(counted(state.search?.found?.count ?? 0, "article")), "
        + counted(matchCount, "match", many: "matches")
    case .links: "Links of \(state.slot.map { state.slots[$0].label } ?? "")"
    case .speakers: "Speakers"
    }
  }

  private var matchCount: Int { state.search?.found?.reduce(0) { $0 + $1.matches.count } ?? 0 }

  func runs(of row: Chooser.Row, _ width: Int) -> [Run] {
    switch row {
    case .step(let index): stepRuns(index, width)
    case .source(let slot, let matches):
      [
        Run(
          " \(state.number(of: slot)) \(state.slots[slot].label)  \(counted(matches, "match", many: "matches"))",
          Style(.heading, bold: true))
      ]
    case .match(let found, let match): matchRuns(found, match, width)
    case .words(let mark): wordRuns(mark, width)
    case .link(let link, let passage): linkRuns(link, passage, width)
    case .side(let disagreement, let member): sideRuns(disagreement, member, width)
    case .speaker(let index): speakerRuns(index, width)
    }
  }

  // MARK: Trail

  /// `! 2 Harbour Gazette ¶3  “Fourteen people…`.
  private func stepRuns(_ index: Int, _ width: Int) -> [Run] {
    guard let place = state.place(ofStep: index) else { return [] }
    let content = state.slots[place.slot]
    let mark = content.mark(at: place)
    let name = Fitting.padded(state.brief(place), min(28, max(8, width / 2)), glyphs)
    var runs = [
      Run(mark.map { glyphs.margin($0.severity) } ?? " ", mark?.severity.glyphStyle ?? Style()),
      Run(" \(name) ", Style(bold: index == state.trail.position)),
    ]
    let room = max(0, width - 3 - DisplayWidth.columns(of: name))
    if let mark {
      let number = mark.number.map { "[\($0)] " } ?? ""
      runs.append(
        Run(Fitting.end(number + QuoteWords(mark, in: state, slot: place.slot).quoted, room, glyphs)))
    } else if let text = content.text {
      let block = text.blocks.isEmpty ? 0..<0 : text.blocks[text.block(atSource: place.offset)].display
      var start = max(block.lowerBound, min(text.display(of: place.offset), block.upperBound))
      // What was searched for may begin within a word.
      while start > block.lowerBound, text.bytes[start - 1] > 0x20 { start -= 1 }
      let bytes = text.bytes[start..<min(block.upperBound, start + 4 * room + 4)]
      runs.append(
        Run(Fitting.end(String(decoding: bytes, as: UTF8.self).onOneLine, room, glyphs), Style(.dim)))
    }
    return runs
  }
}
