/// Writes comma-separated values: RFC 4180, so CR LF after each row, and marks around what needs them.
///
/// A spreadsheet runs a cell that begins like a formula, and an article can put anything between quote marks. Such
/// a cell gets an apostrophe before it, which spreadsheets take for "text follows" (OWASP, "CSV Injection").
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// The ASCII signs with which formulas begin, their full-width forms, and the controls that some programs skip.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Writes one row. A cell that is nil is empty.
  mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let cell { append(cell) }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(_ cell: String) {
    let isFormula = cell.unicodeScalars.first.map(Self.formulaStarts.contains) ?? false
    let needsMarks = cell.utf8.contains { ",\"\r\n".utf8.contains($0) }
    if needsMarks { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if needsMarks { bytes.append(UInt8(ascii: "\"")) }
  }
}
