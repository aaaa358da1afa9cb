/// Writes tab-separated values: a line each row, cells parted by tabs.
///
/// A cell can hold neither; control characters are written as `\t`, `\n`, `\r` or `\u{1B}`, a backslash as two.
struct TSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes one row. A cell that is nil is empty.
  mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      for scalar in (cell ?? "").unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\": bytes.append(contentsOf: #"\\"#.utf8)
    case "\t": bytes.append(contentsOf: #"\t"#.utf8)
    case "\n": bytes.append(contentsOf: #"\n"#.utf8)
    case "\r": bytes.append(contentsOf: #"\r"#.utf8)
    default:
      // Line separators would part the row for some readers.
      let isControl =
        scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
      if isControl {
        bytes.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
