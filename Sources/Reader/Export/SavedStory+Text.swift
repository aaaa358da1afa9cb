extension SavedStory {
  /// A line a row; tabs part the cells of a table, for programs that cut lines.
  var plainText: [String] {
    switch content {
    case .lines(let lines):
      return lines.map { line in
        let words = line.runs.map(\.text).joined()
        return line.sign.isEmpty ? words : "\(line.sign) \(words)"
      }
    case .table(let outlets, let rows):
      return [(["words"] + outlets).joined(separator: "\t")]
        + rows.map { row in
          let cells = row.cells.map { cell in
            cell.map { row.kind == .alone ? $0.sign : $0.word } ?? "-"
          }
          return ([row.number.map { "\($0) \(row.words)" } ?? row.words] + cells).joined(separator: "\t")
        }
    }
  }
}
