internal import Prose
internal import TerminalUI

extension Painter {
  /// The letters to pick by, on the words or in the margin, in reverse video.
  mutating func paintPickingLetters(of slot: Int, in body: Area, _ columns: TextColumns) {
    guard let picking = state.picking, let text = state.slots[slot].text else { return }
    let top = state.topRow()
    for (index, target) in picking.targets.enumerated() {
      let letters = picking.letters(of: index)
      guard letters.hasPrefix(picking.typed) else { continue }
      let place = state.withText { layout in
        let row = layout.row(ofSource: target.offset)
        let line = layout.distance(from: top, to: row, limit: body.rows)
        let words = layout.words(of: row)
        let column = words.map {
          StyledLine.column(of: text.display(of: target.offset), on: $0, in: text.bytes)
        }
        return (line: line, column: column ?? 0)
      }
      guard let place, (0..<body.rows).contains(place.line) else { continue }
      let start =
        target.isInMargin ? columns.glyph : columns.text + min(place.column, columns.width - letters.count)
      let rest = String(letters.dropFirst(picking.typed.count))
      grid.draw(
        picking.typed, row: body.row + place.line, column: start, width: 2,
        style: Style(.match, reversed: true))
      grid.draw(
        rest, row: body.row + place.line, column: start + picking.typed.count, width: 2,
        style: Style(.match, bold: true, reversed: true))
    }
  }
}
