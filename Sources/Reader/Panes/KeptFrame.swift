internal import Prose
internal import TerminalUI

/// The frame before, with the parts of it that the next one may take over: scrolling changes the text and the status
/// row, and what else is drawn costs as much as these.
struct KeptFrame: Sendable {
  /// A part of the screen, with all that it is drawn from.
  struct Part: Hashable, Sendable {
    enum Place: Sendable { case title, strip, textHeader, quotes, hints }

    let place: Place
    /// Of the state: everything but the place in the text.
    let generation: Int
    /// What the list of quotations and small screens' headers follow; where nothing is current, the list follows the
    /// first byte in view.
    var current: Slot.Current?
    var offset: Int?
  }

  let grid: Grid
  let parts: [Part]
}

extension Painter {
  /// Draws the screen with the help of the frame before.
  mutating func paintAfter(_ frame: KeptFrame?) {
    lastFrame = frame
    paint()
  }

  /// What the next frame may take over; nil where something lies over the parts.
  var keptFrame: KeptFrame? {
    guard !state.keys.isPending, state.prompt == nil else { return nil }
    return KeptFrame(grid: grid, parts: parts)
  }

  /// Draws a part, or takes it from the frame before.
  mutating func paint(_ place: KeptFrame.Part.Place, in area: Area, _ draw: (inout Painter) -> Void) {
    var part = KeptFrame.Part(place: place, generation: state.generation)
    if place == .quotes || place == .textHeader {
      part.current = state.slot.flatMap { state.slots[$0].current }
    }
    if place == .quotes, part.current == nil { part.offset = viewport().visible.start }
    parts.append(part)
    guard let lastFrame, lastFrame.grid.size == grid.size, lastFrame.parts.contains(part) else {
      return draw(&self)
    }
    grid.copy(rows: area.row..<area.endRow, columns: area.column..<area.endColumn, of: lastFrame.grid)
    if let cursor = lastFrame.grid.cursor, area.contains(cursor) { grid.cursor = cursor }
  }
}

extension Command {
  /// Whether it scrolls, where the text has the keys, and does nothing else.
  var isScroll: Bool {
    switch self {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp: true
    default: false
    }
  }
}
