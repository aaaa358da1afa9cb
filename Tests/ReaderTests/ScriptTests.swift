internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Scripts")
struct ScriptTests {
  @Test("A script presses keys, resizes the screen and prints it by name")
  func run() throws {
    let output = try ScriptRunner.run(
      script: """
        # a comment, and a blank line

        :resize 40x6
        :dump-screen small
        ]]
        :set hints=off
        :dump-screen quote styles
        Q
        :dump-screen never
        """, from: Warehouse.reader())
    #expect(
      output == """
        == small
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
          Port officials said on Monday that  ┃!
          the fire in warehouse 9 was out by  │=
          noon.                               │!
                                              │·
         1:Herald  ¶1/7  ln 1/32  0%
        == quote cursor 31,2
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
        ........................................
          the night shift,”[1] harbour master ┃!
        ..UUUUUUUUUUUUUUU......................B
        ! Ines Okafor told reporters. “Eleven ┃=
        B..............................xxxxxx...
          people were treated for smoke, none │!
        ..xxxxxxXXXXXXXXXXXXXXXXXXXXXXXXXXXXX..B
          of them seriously.”[2]              │·
        ..XXXXXXXXXXXXXXXXX.....................
         1:Herald  quote 2/3 ! quantity  19%
        ....................................

        """)
  }

  @Test(
    "A mistake in a script is said with its line, before anything runs",
    arguments: [
      ("j\n<Entre>", ScriptError.unknownKey(line: 2, name: "Entre"), "line 2: <Entre> is not a key"),
      (":resize 80", .badSize(line: 1, text: "80"), "line 1: “80” is not a size such as 80x24"),
      (":resize 0x4", .badSize(line: 1, text: "0x4"), "line 1: “0x4” is not a size such as 80x24"),
      (
        ":wait soon", .badWait(line: 1, text: "soon"),
        "line 1: “soon” is no number of milliseconds up to 3600000"
      ),
      (
        "\n\n:dump-screen", .badDump(line: 3, text: ":dump-screen"),
        "line 3: “:dump-screen” is not :dump-screen NAME [styles]"
      ),
    ])
  func mistakes(script: String, error: ScriptError, words: String) {
    #expect(throws: error) { try ScriptRunner.run(script: script, from: Warehouse.reader()) }
    #expect(error.description == words)
  }

  @Test("What a command would read from the keyboard is read from the line")
  func commandLine() throws {
    let output = try ScriptRunner.run(
      script: "/night\n<Enter>\n:messages\n:dump-screen m", from: Warehouse.reader())
    #expect(output.contains("match 1 of 1"))
  }

  @Test(
    "A size is columns by rows",
    arguments: [("80x24", GridSize(columns: 80, rows: 24)), ("1x1", GridSize(columns: 1, rows: 1))])
  func sizes(text: String, size: GridSize) {
    #expect(GridSize(parsing: text) == size)
  }

  @Test("Anything else is no size", arguments: ["", "80", "x", "80x", "80x24x3", "-1x4", "1001x4", "80×24"])
  func noSizes(text: String) {
    #expect(GridSize(parsing: text) == nil)
  }
}
