/// Rows and columns of a screen or a pane.
public struct GridSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from 0.
public struct GridPosition: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A screen in memory: views draw here, a backend copies it out, tests read it back.
///
/// A cell can be made by drawing alone, and what is drawn passes `Glyph`: no character that steers a terminal,
/// turns the direction of the text or hides gets into a grid, wherever the text came from.
public struct Grid: Equatable, Sendable {
  /// What stands in one column of one row: the words of its glyph, the number of its style above the first one's bits.
  public struct Cell: Hashable, Sendable {
    private var low: UInt64
    private let high: UInt64

    init(glyph: Glyph, style: Style) {
      low = glyph.low | UInt64(style.index) << Glyph.lowBits
      high = glyph.high
    }

    var glyph: Glyph { Glyph(low: low, high: high) }
    var columns: Int { glyph.columns }
    var isContinuation: Bool { glyph.isContinuation }
    var hasDoubtfulWidth: Bool { glyph.hasDoubtfulWidth }
    /// The character, where it is ASCII and bears no marks.
    var ascii: UInt8? { glyph.ascii }
    /// The place of the style in `Style.all`.
    var styleIndex: Int { Int(low >> Glyph.lowBits) }

    public internal(set) var style: Style {
      get { Style(index: styleIndex) }
      set { self = Cell(glyph: glyph, style: newValue) }
    }

    /// nil in the second column of a wide character.
    public var character: Character? { glyph.isContinuation ? nil : glyph.character }
  }

  public let size: GridSize
  /// Where the hardware cursor rests; nil hides it. Braille displays and speech follow it.
  public var cursor: GridPosition?
  /// Row after row.
  private(set) var cells: [Cell]

  /// A blank screen; a negative size is an empty one.
  public init(size: GridSize) {
    self.size = GridSize(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(
      repeating: Cell(glyph: .blank, style: Style()), count: self.size.rows * self.size.columns)
  }

  public var rows: Int { size.rows }
  public var columns: Int { size.columns }

  /// The cell at a place, which must lie in the grid.
  public subscript(row: Int, column: Int) -> Cell { cells[row * columns + column] }

  /// The visible text of a row, trailing blanks removed; empty outside the grid.
  public func text(row: Int) -> String {
    guard row >= 0, row < rows else { return "" }
    let cells = cells[row * columns..<(row + 1) * columns]
    let last = cells.lastIndex { $0.glyph != .blank } ?? cells.startIndex - 1
    return String(cells[cells.startIndex..<last + 1].compactMap(\.character))
  }

  /// Writes a glyph into one cell, or two. The half that is left of a wide glyph it overwrites becomes blank,
  /// as in a terminal.
  /// The caller has made sure that it fits into the row, which ends at index `end`.
  mutating func put(_ glyph: Glyph, style: Style, at index: Int, end: Int) {
    if cells[index].glyph.isContinuation { blank(index - 1) }
    let behind = index + glyph.columns
    if behind < end, cells[behind].glyph.isContinuation { blank(behind) }
    cells[index] = Cell(glyph: glyph, style: style)
    if glyph.columns == 2 { cells[index + 1] = Cell(glyph: .continuation, style: style) }
  }

  /// Takes a rectangle over from a grid of the same size; the caller sees to it that no wide glyph is cut.
  public mutating func copy(rows: Range<Int>, columns: Range<Int>, of other: Grid) {
    guard other.size == size else { return }
    let columns = columns.clamped(to: 0..<self.columns)
    for row in rows.clamped(to: 0..<self.rows) {
      let range = row * self.columns + columns.lowerBound..<row * self.columns + columns.upperBound
      cells[range] = other.cells[range]
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(glyph: .blank, style: cells[index].style)
  }

  /// Changes the style of cells and leaves what they show, clipped to the grid. A wide glyph is all in or all out, as
  /// its first column is.
  public mutating func restyle(row: Int, columns range: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < rows else { return }
    let range = range.clamped(to: 0..<columns)
    for column in range {
      let index = row * columns + column
      guard !cells[index].isContinuation else { continue }
      change(&cells[index].style)
      if cells[index].columns == 2 { cells[index + 1].style = cells[index].style }
    }
  }
}
