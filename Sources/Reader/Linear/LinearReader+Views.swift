internal import Articles
internal import Collation
internal import Documents
internal import Prose
internal import TerminalUI

/// The views of the whole story, a line for each of their rows.
extension LinearReader {
  /// Which view is open, and where in it the reader is.
  struct ViewPlace: Hashable {
    /// Nil for the matrix.
    let kind: Board.Kind?
    var row: Int
    var column: Int
  }

  static func viewPlace(in state: ReaderState) -> ViewPlace? {
    if let board = state.board { return ViewPlace(kind: board.kind, row: board.selected, column: 0) }
    return state.matrix.map { ViewPlace(kind: nil, row: $0.row, column: $0.column) }
  }

  /// All of a view that has just been opened; in one that was open, the row where the reader is now.
  func linesOfView(since before: ViewPlace?) -> [String] {
    guard let now = Self.viewPlace(in: state) else { return [] }
    let rows = state.board.map(rows(of:)) ?? state.matrix.map(rows(of:)) ?? []
    if before?.kind == now.kind, before != nil { return rows.filter { $0.row == now.row }.map(\.words) }
    let leads =
      rows.contains { $0.isNumbered } ? ["a number goes there, \(state.key(.close)) leaves the view"] : []
    return rows.map(\.words) + leads
  }

  /// Goes to a row by the number that it was said with; false where there is none.
  mutating func selectRowOfView(_ number: Int) -> Bool {
    if let stops = state.board?.stops, stops.indices.contains(number - 1) {
      state.board?.selected = stops[number - 1]
      return true
    }
    guard let view = state.matrix, view.stops.indices.contains(number - 1) else { return false }
    let row = view.stops[number - 1]
    state.matrix?.row = row
    // Enter there goes to the outlet that has it, wherever the reader was.
    if let cells = view.matrix.rows[row].cells.keys.min(), view.matrix.rows[row].cells[view.column] == nil {
      state.matrix?.column = cells
    }
    return true
  }

  private typealias SpokenRow = (row: Int, isNumbered: Bool, words: String)

  private func rows(of board: Board) -> [SpokenRow] {
    let numbers = numbered(board.stops)
    return board.rows.indices.compactMap { index in
      let row = board.rows[index]
      let text = row.text.text.onOneLine.trimmingBlanks
      guard !text.isEmpty else { return nil }
      let words = [Self.spoken(sign: row.sign.text), text].compactMap(\.self).joined(separator: ", ")
      let number = numbers[index].map { "\($0): " } ?? ""
      return (index, !number.isEmpty, TerminalGate.line(number + words))
    }
  }

  /// `2: quotation 4 “One bang”: 1 Herald whole, 3 Wire cut`.
  private func rows(of view: MatrixView) -> [SpokenRow] {
    guard let story = state.story else { return [] }
    let numbers = numbered(view.stops)
    let names = OutletRows(story, numbers: state.numbers, state.glyphs)
    return view.matrix.rows.indices.map { index in
      let row = view.matrix.rows[index]
      let cells = row.cells.sorted { $0.key < $1.key }.compactMap { column, cell -> String? in
        guard let article = view.matrix.columns[column].first else { return nil }
        if case .alone = row.content { return "\(names.name(of: article)) \(cell.passages.count)" }
        return "\(names.name(of: article)) \(cell.printing.word)"
      }
      let outlets = cells.joined(separator: ", ")
      let number = numbers[index].map { "\($0): " } ?? ""
      let words =
        switch row.content {
        case .speaker(let name, let role): [name, role].compactMap(\.self).joined(separator: ", ")
        case .quotation(let quotation, let fullest):
          "\(number)quotation \(quotation) “\(story.words(of: fullest))”: \(outlets)"
        case .alone: "\(number)only in one outlet: \(outlets)"
        }
      return (index, !number.isEmpty, TerminalGate.line(words))
    }
  }

  /// A sign of the margin as a word; nil for none.
  private static func spoken(sign: String) -> String? {
    switch sign.trimmingBlanks {
    case "": nil
    case "!": "conflict"
    case "≠", "!=": "against"
    case "~": "reworded"
    case "=": "same"
    case "?": "unsure"
    case "+": "new"
    case "#": "figure"
    case let other: other
    }
  }

  private func numbered(_ stops: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: stops.enumerated().map { ($0.element, $0.offset + 1) })
  }
}
