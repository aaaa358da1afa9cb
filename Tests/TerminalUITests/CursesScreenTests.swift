import Testing

@testable import TerminalUI

/// curses needs no terminal to say what it would send. It has one state for the process: one test after the other.
@Suite("Curses screen", .serialized)
struct CursesScreenTests {
  private func screen(_ name: String = "xterm-256color", columns: Int, rows: Int, noColor: String? = nil)
    throws -> CursesScreen
  {
    let type = try TerminalType { ["TERM": name][$0] }
    let screen = try CursesScreen(type, size: GridSize(columns: columns, rows: rows), noColor: noColor)
    screen.adopt(.dark)
    return screen
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "␛")
  }

  @Test("The first frame opens the alternate screen with the scrolling region of this size")
  func first() throws {
    let screen = try screen(columns: 30, rows: 7)
    var grid = Grid(size: GridSize(columns: 30, rows: 7))
    grid.draw("Harbour Gazette", row: 0, column: 0, width: 30)
    let frame = text(screen.frame(showing: grid))
    #expect(frame.hasPrefix("␛[?1049h"))
    #expect(frame.contains("␛[1;7r"))
    #expect(frame.contains("Harbour Gazette"))
    #expect(text(screen.leave()).contains("␛[?1049l"))
  }

  @Test("A later frame sends what has changed, and the same grid sends nothing")
  func later() throws {
    let screen = try screen(columns: 30, rows: 7)
    var grid = Grid(size: GridSize(columns: 30, rows: 7))
    grid.draw("Harbour Gazette", row: 2, column: 0, width: 30)
    grid.cursor = GridPosition(column: 0, row: 6)
    _ = screen.frame(showing: grid)
    #expect(text(screen.frame(showing: grid)) == "")
    grid.draw("Herald", row: 2, column: 8, width: 30)
    let frame = text(screen.frame(showing: grid))
    #expect(frame.contains("Herald"))
    #expect(!frame.contains("Harbour"))
    screen.forgetWhatIsShown()
    #expect(text(screen.frame(showing: grid)).contains("Harbour Herald"))
  }

  @Test("Colours are those of the theme, by the number the terminal has")
  func colors() throws {
    var grid = Grid(size: GridSize(columns: 30, rows: 2))
    grid.draw("Eleven", row: 0, column: 0, width: 30, style: Style(.conflict))
    let rich = try screen(columns: 30, rows: 2)
    #expect(text(rich.frame(showing: grid)).contains("␛[38;5;176m"))
    rich.adopt(.light)
    #expect(text(rich.frame(showing: grid)).contains("␛[38;5;90m"))
    rich.adopt(.monochrome)
    #expect(!text(rich.frame(showing: grid)).contains("38;5"))
    let plain = try screen(columns: 30, rows: 2, noColor: "1")
    #expect(!text(plain.frame(showing: grid)).contains("38;5"))
    let poor = try screen("vt100", columns: 30, rows: 2)
    #expect(poor.capabilities.colors == .none)
    #expect(text(poor.frame(showing: grid)).contains("Eleven"))
  }

  @Test("A resized screen is drawn whole, and a grid of another size is clipped")
  func resizing() throws {
    let screen = try screen(columns: 30, rows: 7)
    var grid = Grid(size: GridSize(columns: 40, rows: 9))
    grid.draw("Wire", row: 0, column: 28, width: 10)
    grid.draw("Ledger", row: 8, column: 0, width: 10)
    #expect(!text(screen.frame(showing: grid)).contains("Ledger"))
    screen.resize(to: GridSize(columns: 40, rows: 9))
    let frame = text(screen.frame(showing: grid))
    #expect(frame.contains("Wire") && frame.contains("Ledger"))
  }

  @Test(
    "A terminal that cannot be drawn on is an error that names it",
    arguments: [
      (["TERM": "no-such-type"], TerminalError.unknownTerminalType("no-such-type")),
      ([:], .unknownTerminalType("")), (["TERM": "dumb"], .cannotAddressCursor("dumb")),
    ] as [([String: String], TerminalError)])
  func unusable(environment: [String: String], error: TerminalError) {
    #expect(throws: error) { _ = try TerminalType(environment: { environment[$0] }) }
  }

  @Test("A terminal of no known type that has COLORTERM is taken for an xterm")
  func kin() throws {
    let type = try TerminalType { ["TERM": "no-such-type", "COLORTERM": "truecolor"][$0] }
    #expect(type.name == "xterm-256color")
    #expect(text(type.leaving).hasSuffix("␛[?1049l␛[23;0;0t"))
  }
}
