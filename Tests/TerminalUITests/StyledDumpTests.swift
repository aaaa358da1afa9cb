import Testing

@testable import TerminalUI

@Suite("Styled dump")
struct StyledDumpTests {
  @Test("Under each row of text stands a row of styles")
  func styles() {
    var grid = Grid(size: GridSize(columns: 24, rows: 3))
    grid.draw("!", row: 0, column: 0, width: 1, style: Style(.conflict, bold: true))
    grid.draw("Eleven", row: 0, column: 2, width: 6, style: Style(.conflict, reversed: true))
    grid.draw("were", row: 0, column: 9, width: 4, style: Style(underlined: true))
    grid.draw("日", row: 1, column: 0, width: 2, style: Style(bold: true, underlined: true))
    grid.draw("ab", row: 1, column: 3, width: 2, style: Style(bold: true, reversed: true))
    grid.draw("c", row: 1, column: 5, width: 1, style: Style(underlined: true, reversed: true))
    grid.draw("d", row: 1, column: 6, width: 1, style: Style(bold: true, underlined: true, reversed: true))
    grid.fill(row: 2, column: 0, width: 4, style: Style(.status, reversed: true))
    #expect(
      styledDump(grid) == """
        ! Eleven were
        B.RRRRRR.UUUU
        日 abcd
        uu.rrXx

        RRRR
        """)
  }

  @Test("Rows can be chosen")
  func rows() {
    var grid = Grid(size: GridSize(columns: 3, rows: 3))
    for row in 0..<3 { grid.draw("\(row)", row: row, column: row, width: 1) }
    #expect(styledDump(grid, rows: 1...1) == " 1\n..")
    #expect(styledDump(grid, rows: 2...9) == "  2\n...")
    #expect(styledDump(grid, rows: 5...9) == "")
  }
}
