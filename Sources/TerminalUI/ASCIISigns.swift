extension Unicode.Scalar {
  /// What stands for this character where the locale has ASCII alone, as many signs as it takes columns.
  func asciiSigns(columns: Int) -> [UInt8] {
    let sign: Unicode.Scalar =
      switch self {
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
      case "“", "”", "„", "«", "»", "″": "\""
      case "‘", "’", "‚", "‹", "›", "′": "'"
      case "‐", "‑", "–", "—", "−", "─", "╌", "┈": "-"
      case "│", "┃", "┆", "┊": "|"
      case "┌"..."╋": "+"
      case "…", "·", "•": "."
      case "≠": "!"
      case "×": "x"
      default: "?"
      }
    return Array(repeating: UInt8(ascii: sign), count: columns)
  }
}
