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
public struct Grid: Equatable, Sendable {
  /// `character` is nil in the second column of a wide character.
  public struct Cell: Hashable, Sendable {
    public var character: Character?
    public var style: Style
  }

  public let size: GridSize
  /// Where the hardware cursor rests; nil hides it. Braille displays and speech follow it.
  public var cursor: GridPosition?
  private var cells: [Cell]

  public init(size: GridSize) {
    self.size = size
    cells = Array(repeating: Cell(character: " ", style: Style()), count: size.rows * size.columns)
  }

  public var rows: Int { size.rows }
  public var columns: Int { size.columns }

  public subscript(row: Int, column: Int) -> Cell { cells[row * columns + column] }

  /// Draws `text` from `column`, clipped to `width` columns; returns the columns used. A wide character
  /// that would be cut at the edge is left out.
  @discardableResult
  public mutating func draw(
    _ text: String, row: Int, column: Int, width: Int, style: Style = Style()
  ) -> Int {
    guard row >= 0, row < rows, column >= 0 else { return 0 }
    var next = column
    let end = min(column + width, columns)
    for cluster in text {
      for glyph in Glyph.glyphs(of: cluster) {
        guard next + glyph.columns <= end else { return next - column }
        set(Cell(character: glyph.character, style: style), row: row, column: next)
        if glyph.columns == 2 { set(Cell(character: nil, style: style), row: row, column: next + 1) }
        next += glyph.columns
      }
    }
    return next - column
  }

  /// Overwriting half of a wide character blanks its other half, as a terminal does.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    let index = row * columns + column
    if cell.character != nil {
      if cells[index].character == nil { cells[index - 1].character = " " }
      if column + 1 < columns, cells[index + 1].character == nil { cells[index + 1].character = " " }
    }
    cells[index] = cell
  }

  /// The visible text of a row, trailing blanks removed.
  public func text(row: Int) -> String {
    var line = String(cells[row * columns..<(row + 1) * columns].compactMap(\.character))
    while line.last == " " { line.removeLast() }
    return line
  }
}
