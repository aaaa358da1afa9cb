internal import TerminalUI

/// The signs that the reader draws with: Unicode, or what stands for it where there is only ASCII.
struct GlyphSet: Sendable {
  let isASCII: Bool
  let horizontal: Character
  let vertical: String
  let thumb: String
  let teeDown: String
  let teeUp: String
  let teeRight: String
  let teeLeft: String
  let cross: String
  let dashed: Character
  let dot: String
  let unequal: String
  let ellipsis: String
  let arrow: String
  let both: String
  let current: String
  let multiply: String

  static let unicode = GlyphSet(
    isASCII: false, horizontal: "─", vertical: "│", thumb: "┃", teeDown: "┬", teeUp: "┴", teeRight: "├",
    teeLeft: "┤", cross: "┼", dashed: "╌", dot: "·", unequal: "≠", ellipsis: "…", arrow: "›", both: "↔",
    current: ">", multiply: "×")

  static let ascii = GlyphSet(
    isASCII: true, horizontal: "-", vertical: "|", thumb: "#", teeDown: "+", teeUp: "+", teeRight: "+",
    teeLeft: "+", cross: "+", dashed: "-", dot: ".", unequal: "!", ellipsis: "..", arrow: ">", both: "<>",
    current: ">", multiply: "x")

  /// Beside the text and in lists.
  func margin(_ severity: Severity) -> String {
    switch severity {
    case .unmatched: dot
    case .same: "="
    case .unsure: "?"
    case .reworded: "~"
    case .conflict: "!"
    }
  }

  /// Between two sides.
  func between(_ severity: Severity) -> String { severity == .conflict ? unequal : margin(severity) }

  /// A dot between facts, with room around it.
  var separator: String { isASCII ? " - " : " · " }

  /// Words of ours in the signs that there are. Words of articles are left as they are.
  func spelled(_ text: String) -> String {
    guard isASCII else { return text }
    return String(
      text.map { character -> Character in
        switch character {
        case "“", "”": "\""
        case "‘", "’": "'"
        case "…": "."
        case "·", "–", "—": "-"
        default: character
        }
      })
  }
}
