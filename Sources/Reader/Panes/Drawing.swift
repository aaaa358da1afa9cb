internal import TerminalUI

/// Words in one style.
struct Run: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

extension Grid {
  /// Draws runs one after the other; returns the columns used.
  @discardableResult
  mutating func draw(_ runs: [Run], row: Int, column: Int, width: Int) -> Int {
    var used = 0
    for run in runs where used < width {
      used += draw(run.text, row: row, column: column + used, width: width - used, style: run.style)
    }
    return used
  }
}

/// Cuts text to a number of columns.
enum Fitting {
  static func columns(of runs: [Run]) -> Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  /// The text, cut at its end with a sign that says so.
  static func end(_ text: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    let sign = glyphs.ellipsis
    let room = columns - DisplayWidth.columns(of: sign)
    guard room > 0 else { return prefix(of: text, columns) }
    return prefix(of: text, room) + sign
  }

  /// The text, cut in its middle.
  static func middle(_ text: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    let sign = glyphs.ellipsis
    let room = columns - DisplayWidth.columns(of: sign)
    guard room > 2 else { return prefix(of: text, columns) }
    let tail = String(prefix(of: String(text.reversed()), room / 2).reversed())
    return prefix(of: text, room - DisplayWidth.columns(of: tail)) + sign + tail
  }

  /// The text with blanks behind it, cut if it is longer.
  static func padded(_ text: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    let cut = end(text, columns, glyphs)
    return cut + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: cut)))
  }

  private static func prefix(of text: String, _ columns: Int) -> String {
    var (result, used) = ("", 0)
    for character in text {
      let width = DisplayWidth.columns(of: String(character))
      guard used + width <= columns else { break }
      result.append(character)
      used += width
    }
    return result
  }

  /// The text in lines of a width, at most `limit` of them; the last one says if there is more.
  static func wrapped(_ text: String, _ width: Int, limit: Int = Int.max, _ glyphs: GlyphSet) -> [String] {
    guard width > 0, limit > 0 else { return [] }
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var next = 0
    while true {
      let line = LineBreaking.nextLine(in: bytes, from: next, to: bytes.count, width: width)
      if line.isEmpty { break }
      if lines.count == limit - 1, line.upperBound < bytes.count {
        // A line of the next words too, so that the sign of the cut stands where the text goes on.
        let rest = bytes[line.lowerBound...].prefix(4 * width + 4)
        lines.append(end(String(decoding: rest, as: UTF8.self).onOneLine, width, glyphs))
        break
      }
      lines.append(String(decoding: bytes[line], as: UTF8.self))
      next = line.upperBound
    }
    return lines
  }
}
