import TestSupport
import Testing

@testable import TerminalUI

/// Frames as a terminal shows them. In the suite of the screen, since curses has one state for the process.
extension CursesScreenTests {
  /// A screen and the terminal that it writes to.
  private struct Pair {
    let screen: CursesScreen
    var terminal: TerminalEmulator
    let theme: Theme

    init(
      _ type: String, _ size: GridSize, theme: Theme = .dark, wrapping: TerminalEmulator.Wrapping = .later,
      countsOtherwise: Bool = false, dropsPictures: Bool = false
    ) throws {
      screen = try CursesScreen(TerminalType { ["TERM": type][$0] }, size: size, noColor: nil)
      screen.adopt(theme)
      terminal = TerminalEmulator(
        size: size, wrapping: wrapping, countsOtherwise: countsOtherwise, dropsPictures: dropsPictures)
      self.theme = theme
    }

    /// - Returns: How many bytes it took.
    @discardableResult
    mutating func show(_ grid: Grid) -> Int {
      let bytes = screen.frame(showing: grid)
      terminal.take(bytes)
      return bytes.count
    }

    /// What a row of the terminal should hold.
    func row(_ row: Int, of grid: Grid) -> [TerminalEmulator.Cell] {
      (0..<grid.columns).map { column in
        let cell = grid[row, column]
        return TerminalEmulator.Cell(
          text: cell.character.map(String.init) ?? "",
          look: theme.look(of: cell.style, colors: screen.capabilities.colors))
      }
    }
  }

  private static let size = GridSize(columns: 31, rows: 6)

  /// Changes a grid a little, or much.
  private func scribble(on grid: inout Grid, _ random: inout SeededRandom) {
    if Int.random(in: 0..<6, using: &random) == 0 { grid = Grid(size: grid.size) }
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      let style = Style(
        Style.Role.allCases.randomElement(using: &random) ?? .plain, bold: Bool.random(using: &random),
        underlined: Bool.random(using: &random), reversed: Bool.random(using: &random))
      let (row, column) = (
        Int.random(in: 0..<grid.rows, using: &random), Int.random(in: 0..<grid.columns, using: &random)
      )
      switch Int.random(in: 0..<4, using: &random) {
      case 0: grid.fill(row: row, column: column, width: 7, rows: 2, with: "漢", style: style)
      case 1: grid.restyle(row: row, columns: column..<column + 4) { $0 = style }
      case 2: grid.draw("the ferry sails at noon", row: row, column: column, width: 23, style: style)
      default:
        grid.draw(random.hostileText(pieces: 8), row: row, column: column, width: 40, style: style)
      }
    }
    grid.cursor =
      Bool.random(using: &random)
      ? nil
      : GridPosition(
        column: Int.random(in: 0..<grid.columns, using: &random),
        row: Int.random(in: 0..<grid.rows, using: &random))
  }

  @Test(
    "After every frame the terminal shows the grid, its looks and its cursor, and was sent nothing it does not know",
    arguments: [
      "xterm-256color", "screen-256color", "tmux-256color", "linux", "rxvt", "vt220", "vt100", "vt52",
    ])
  func anyFrames(type: String) throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      var pair = try Pair(type, Self.size, theme: seed % 3 == 0 ? .light : .dark)
      var grid = Grid(size: Self.size)
      for _ in 0..<20 {
        scribble(on: &grid, &random)
        if Int.random(in: 0..<8, using: &random) == 0 { pair.screen.forgetWhatIsShown() }
        pair.show(grid)
        for row in 0..<grid.rows {
          let wanted = looks(pair.row(row, of: grid), on: type)
          #expect(differences(of: pair.terminal.rows[row], from: wanted) == [], "row \(row), seed \(seed)")
        }
        if let cursor = grid.cursor { #expect(pair.terminal.cursor == cursor) }
        #expect(pair.show(grid) == 0)
      }
      #expect(pair.terminal.unknown == [])
    }
  }

  /// The cells that are not as they should be, their text in numbers: it may steer the terminal that shows this.
  private func differences(of shown: [TerminalEmulator.Cell], from wanted: [TerminalEmulator.Cell])
    -> [String]
  {
    func text(_ cell: TerminalEmulator.Cell) -> String {
      let look = cell.look
      let colors = "\(look.foreground.map(String.init) ?? "-")/\(look.background.map(String.init) ?? "-")"
      let signs = [(look.isBold, "b"), (look.isDim, "d"), (look.isUnderlined, "u"), (look.isReversed, "r")]
      return cell.text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "+")
        + " \(colors)" + signs.filter(\.0).map(\.1).joined()
    }
    return shown.indices.filter { shown[$0] != wanted[$0] }.map {
      "\($0): \(text(shown[$0])), not \(text(wanted[$0]))"
    }
  }

  /// The VT52 has no looks at all, some others no dim ones, and the console of Linux only some together with colours.
  private func looks(_ cells: [TerminalEmulator.Cell], on type: String) -> [TerminalEmulator.Cell] {
    cells.map { cell in
      var cell = cell
      if type == "vt52" { cell.look = Theme.Look() }
      if ["vt100", "vt220", "rxvt"].contains(type) { cell.look.isDim = false }
      if type == "linux", cell.look.foreground != nil || cell.look.background != nil {
        (cell.look.isDim, cell.look.isUnderlined) = (false, false)
      }
      return cell
    }
  }

  @Test("The cursor is hidden where a grid has none, and shown again")
  func visibility() throws {
    var pair = try Pair("xterm-256color", Self.size)
    var grid = Grid(size: Self.size)
    pair.show(grid)
    #expect(!pair.terminal.isCursorVisible)
    grid.cursor = GridPosition(column: 3, row: 2)
    pair.show(grid)
    #expect(pair.terminal.isCursorVisible)
    #expect(pair.terminal.cursor == grid.cursor)
  }

  @Test("On a terminal that scrolls behind its last cell that cell stays empty")
  func lastCell() throws {
    var pair = try Pair("ansi", Self.size, wrapping: .atOnce)
    var grid = Grid(size: Self.size)
    for row in 0..<grid.rows { grid.fill(row: row, column: 0, width: grid.columns, with: "x") }
    pair.show(grid)
    #expect(!pair.terminal.hasScrolled)
    #expect(pair.terminal.rows.joined().map(\.text) == Array(repeating: "x", count: 31 * 6 - 1) + [" "])
  }

  @Test("Where the terminal counts a picture otherwise, the rest of the row is right all the same")
  func doubtfulWidth() throws {
    var pair = try Pair("xterm-256color", Self.size, countsOtherwise: true)
    var grid = Grid(size: Self.size)
    for text in ["a ☔ b 👍 c", "an ☔ and 👍 of", "plain words here"] {
      grid.fill(row: 1, column: 0, width: grid.columns)
      grid.draw(text, row: 1, column: 0, width: grid.columns)
      pair.show(grid)
      let (shown, wanted) = (pair.terminal.rows[1], pair.row(1, of: grid))
      for column in 0..<grid.columns
      where wanted[column].text.allSatisfy(\.isASCII) && !wanted[column].text.isEmpty {
        #expect(shown[column] == wanted[column], "column \(column) of \(text)")
      }
    }
  }

  @Test(
    "Where the terminal shows nothing for a picture, no letters of the frame before are left in its place")
  func unknownPicture() throws {
    var pair = try Pair("tmux-256color", Self.size, dropsPictures: true)
    var grid = Grid(size: Self.size)
    grid.draw("the bridge was closed", row: 2, column: 0, width: 31)
    pair.show(grid)
    grid.draw("the 🫨 and 👍 as 🩷 said", row: 2, column: 0, width: 31)
    pair.show(grid)
    #expect(pair.terminal.rows[2].map(\.text).joined().hasPrefix("the    and    as    said"))
  }

  @Test("A cursor that somebody else has hidden is shown by the first frame, and by one that draws anew")
  func hiddenByOthers() throws {
    var pair = try Pair("xterm-256color", Self.size)
    var grid = Grid(size: Self.size)
    grid.cursor = GridPosition(column: 3, row: 2)
    for _ in 0..<2 {
      pair.terminal.take(Array("\u{1B}[?25l".utf8))
      pair.screen.forgetWhatIsShown()
      pair.show(grid)
      #expect(pair.terminal.isCursorVisible)
    }
    grid.cursor = nil
    pair.show(grid)
    pair.terminal.take(pair.screen.leave())
    #expect(pair.terminal.isCursorVisible)
  }

  @Test("Where the locale has ASCII alone, signs of as many columns stand for other characters")
  func ascii() throws {
    let pair = try Pair("vt100", Self.size)
    var writer = FrameWriter(
      try TerminalType { ["TERM": "vt100"][$0] }, looks: LookTable(.monochrome, .none), isUTF8: false)
    var grid = Grid(size: Self.size)
    grid.draw("“Fünf…” – 漢字 │", row: 0, column: 0, width: 31)
    let bytes = writer.changes(from: Grid(size: Self.size), to: grid, within: Self.size)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[1;1H\"F?nf.\" - ???? |")
    withExtendedLifetime(pair) {}
  }

  @Test("A change of one word sends the word and its address")
  func economy() throws {
    var pair = try Pair("xterm-256color", Self.size)
    var grid = Grid(size: Self.size)
    grid.draw("Eleven people were hurt", row: 3, column: 2, width: 25)
    grid.cursor = GridPosition(column: 0, row: 0)
    pair.show(grid)
    grid.draw("Twelve", row: 3, column: 2, width: 25)
    let bytes = pair.screen.frame(showing: grid)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[4;3HTwelve\u{1B}[1;1H")
  }
}
