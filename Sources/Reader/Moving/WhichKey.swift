internal import TerminalUI

/// The box of possible next keys, once the user has hesitated behind the first of a sequence.
enum WhichKey {
  static let milliseconds = 300

  /// A key, and what it would do.
  struct Entry: Hashable, Sendable {
    let key: String
    let summary: String
  }

  /// The entries in as many columns as it takes for them to fit into the rows; with too little room for all, what
  /// fits, and how many more there are.
  static func rows(
    of entries: [Entry], under title: String, in size: GridSize, _ glyphs: GlyphSet
  ) -> [String] {
    guard size.rows > 1, !entries.isEmpty else { return [] }
    let key = entries.map { DisplayWidth.columns(of: $0.key) }.max() ?? 0
    let cells = entries.map {
      " \(Fitting.padded($0.key, key, glyphs))  \(glyphs.spelled($0.summary)) "
    }
    let width = min(size.columns, cells.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
    let room = size.rows - 1
    let across = min((cells.count + room - 1) / room, max(1, size.columns / max(1, width)))
    var shown = cells
    if across * room < cells.count {
      shown = Array(cells.prefix(across * room - 1))
      shown.append(" \(glyphs.ellipsis) and \(cells.count - shown.count) more")
    }
    let down = (shown.count + across - 1) / across
    let lines = (0..<down).map { line in
      stride(from: line, to: shown.count, by: down).map { Fitting.padded(shown[$0], width, glyphs) }.joined()
    }
    let total = max(width * across, DisplayWidth.columns(of: title) + 2)
    return ([" \(title)"] + lines).map { Fitting.padded($0, min(total, size.columns), glyphs) }
  }
}

extension Painter {
  /// At the right, above the status row.
  mutating func paintWhichKey(above row: Int) {
    guard let since = state.keys.pendingSince, state.now - since >= WhichKey.milliseconds else { return }
    let title = KeyNotation.shown(state.keys.pending, ascii: glyphs.isASCII) + glyphs.ellipsis
    let size = GridSize(columns: grid.columns, rows: row)
    let lines = WhichKey.rows(of: state.nextKeys, under: title, in: size, glyphs)
    for (index, line) in lines.enumerated() {
      let width = DisplayWidth.columns(of: line)
      grid.draw(
        line, row: row - lines.count + index, column: grid.columns - width, width: width,
        style: Style(.hint, bold: index == 0, reversed: true))
    }
  }
}

extension ReaderState {
  /// What can be pressed next in an unfinished sequence.
  var nextKeys: [WhichKey.Entry] {
    if let command = keys.awaiting { return bookmarkKeys(for: command) }
    return keymap.continuations(of: keys.pending, in: context).map { binding in
      let rest = Array(binding.keys.dropFirst(keys.pending.count))
      return WhichKey.Entry(
        key: KeyNotation.shown(rest, ascii: glyphs.isASCII), summary: binding.command.summary)
    }
  }
}
