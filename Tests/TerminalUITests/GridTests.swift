import TestSupport
import Testing

@testable import TerminalUI

@Suite("Grid")
struct GridTests {
  @Test("A wide character that does not fit is left out")
  func clipping() {
    var grid = Grid(size: GridSize(columns: 6, rows: 1))
    #expect(grid.draw("日本語x", row: 0, column: 0, width: 5) == 4)
    #expect(grid.text(row: 0) == "日本")
    #expect(grid[0, 1].character == nil)
  }

  @Test("Overwriting half of a wide character blanks the other half")
  func overwriting() {
    var grid = Grid(size: GridSize(columns: 6, rows: 1))
    grid.draw("日本語", row: 0, column: 0, width: 6)
    grid.draw("x", row: 0, column: 1, width: 1)
    #expect(grid.text(row: 0) == " x本語")
    grid.draw("y", row: 0, column: 2, width: 1)
    #expect(grid.text(row: 0) == " xy 語")
    grid.draw("中", row: 0, column: 3, width: 2)
    #expect(grid.text(row: 0) == " xy中")
  }

  @Test("Drawing outside the grid draws nothing")
  func outside() {
    var grid = Grid(size: GridSize(columns: 2, rows: 2))
    #expect(grid.draw("a", row: 2, column: 0, width: 2) == 0)
    #expect(grid.draw("a", row: -1, column: 0, width: 2) == 0)
    #expect(grid.draw("a", row: 0, column: 2, width: 2) == 0)
    #expect(grid.draw("a", row: 0, column: -1, width: 2) == 0)
    #expect(grid.draw("abc", row: 1, column: 1, width: .max) == 1)
    grid.fill(row: 5, column: 5, width: .max, rows: .max, with: "x")
    grid.restyle(row: 9, columns: 0..<9) { $0.isBold = true }
    #expect(grid.text(row: 0) == "")
    #expect(grid.text(row: 1) == " a")
    #expect(grid.text(row: 2) == "")
  }

  @Test("A grid of no size can be drawn into")
  func empty() {
    var grid = Grid(size: GridSize(columns: -3, rows: 0))
    #expect(grid.size == GridSize(columns: 0, rows: 0))
    #expect(grid.draw("a", row: 0, column: 0, width: 1) == 0)
    grid.fill(row: 0, column: 0, width: 1)
  }

  @Test("A rectangle is filled within the grid")
  func filling() {
    var grid = Grid(size: GridSize(columns: 6, rows: 4))
    grid.fill(row: 1, column: 2, width: 9, rows: 2, with: "─", style: Style(.dim))
    grid.fill(row: -1, column: -1, width: 2, rows: 2, with: "x")
    grid.fill(row: 3, column: 0, width: 5, with: "日")
    #expect((0..<4).map { grid.text(row: $0) } == ["x", "  ────", "  ────", "日日"])
    #expect(grid[1, 2].style == Style(.dim))
  }

  @Test("Restyling leaves the text")
  func restyling() {
    var grid = Grid(size: GridSize(columns: 5, rows: 1))
    grid.draw("日本x", row: 0, column: 0, width: 5, style: Style(.same))
    grid.restyle(row: 0, columns: 2..<99) { $0.isReversed = true }
    #expect(grid.text(row: 0) == "日本x")
    #expect(
      (0..<5).map { grid[0, $0].style }
        == [false, false, true, true, true].map { Style(.same, reversed: $0) })
  }

  @Test("Pieces of a line, each in its style, are drawn one after the other")
  func pieces() {
    let text = Array("“Eleven” were\ntreated".utf8)
    var grid = Grid(size: GridSize(columns: 20, rows: 1))
    var column = 0
    for (range, style) in [(0..<3, Style()), (3..<9, Style(.conflict, reversed: true)), (9..<24, Style())] {
      column += grid.draw(text, range: range, row: 0, column: column, width: 20 - column, style: style)
    }
    #expect(styledDump(grid) == "“Eleven” were treate\n.RRRRRR.............")
    #expect(column == 20)
  }
}

@Suite("Grid properties")
struct GridPropertyTests {
  @Test("Whatever is drawn, each row is as wide as the grid, wide characters are whole and no cell is unsafe")
  func anything() {
    let seed: UInt64 = 20_240_601
    var generator = SeededRandom(seed: seed)
    for round in 0..<300 {
      let size = GridSize(
        columns: .random(in: 1...40, using: &generator), rows: .random(in: 1...6, using: &generator))
      var grid = Grid(size: size)
      for _ in 0..<12 {
        let text = generator.hostileText(pieces: 8)
        let width = Int.random(in: 0...50, using: &generator)
        let column = Int.random(in: -2...42, using: &generator)
        let row = Int.random(in: -1...7, using: &generator)
        let used = grid.draw(text, row: row, column: column, width: width)
        #expect(used <= width)
        #expect(used == 0 || column + used <= size.columns)
      }
      for row in 0..<size.rows {
        #expect(isSound(grid, row: row), "seed \(seed), round \(round), row \(row)")
      }
    }
  }

  @Test("A text that has room takes the columns that it is said to take")
  func room() {
    var generator = SeededRandom(seed: 5)
    for _ in 0..<300 {
      let text = generator.hostileText(pieces: 6)
      var grid = Grid(size: GridSize(columns: 300, rows: 1))
      #expect(grid.draw(text, row: 0, column: 0, width: 300) == DisplayWidth.columns(of: text))
    }
  }

  private func isSound(_ grid: Grid, row: Int) -> Bool {
    var column = 0
    while column < grid.columns {
      guard let character = grid[row, column].character, let base = character.unicodeScalars.first,
        character.unicodeScalars.allSatisfy(isSafe)
      else { return false }
      let columns = DisplayWidth.columns(of: base)
      guard columns > 0 else { return false }
      if columns == 2 {
        guard column + 1 < grid.columns, grid[row, column + 1].character == nil else { return false }
      }
      column += columns
    }
    return column == grid.columns
  }

  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}" || DisplayWidth.columns(of: scalar) == 1
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
