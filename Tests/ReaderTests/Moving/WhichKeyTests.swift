internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The box of possible keys")
struct WhichKeyTests {
  @Test("It stands above the status row, as long as the sequence waits")
  func box() throws {
    let output = try ScriptRunner.run(
      script: "z\n:wait 300\n:dump-screen box styles\nz\n:dump-screen gone",
      from: Warehouse.reader(columns: 70, rows: 15))
    #expect(
      output == """
        == box cursor 3,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked            ?:help  q:quit
        BBBBBBBBBBBB.........................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ──────────────────────────────
        ......................................................................
           Port officials said on Monday that the fire in warehouse 9 was   ┃!
        .....................................................................B
           z…
        ..rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
           t  bring the current line to the top
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         = z  bring the current line to the middle
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        ─  b  bring the current line to the bottom
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        =  h  hide this pane
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        !  +  make this pane larger
        B.RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        =  -  make this pane smaller
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        !  =  the panes as they were at first
        B.RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        ·  ?  why: the rules, words and scores behind this; hidden characters
        ..RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         1:Herald  ¶1/7  ln 1/23  0%                                        z
        ...................................................................BBB
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane
        .....................................................................
        == gone
         WAREHOUSE 9  3 sources  8 quotes  7 linked            ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ──────────────────────────────
           Port officials said on Monday that the fire in warehouse 9 was   ┃!
           out by noon.                                                     │=
                                                                            │!
         = “We have accounted for everyone on the night shift,”[1] harbour  │·
        ─ Quotes (3 linked, 2 !) ─────────────────────────────────────────────
        =  1 Ines Okafor    “We have accounted for everyone o… verbatim  2 src
        !  2 Ines Okafor    “Eleven people were treated for sm… 11 ≠ 14  3 src
        =  3 Tomas Reyes    “It was one bang, then the window… verbatim  2 src
        !    the reporter   The company that l… since 2019 ≠ since 2021  2 src
        ·    Ana Brandt     “The roof will have to come off”   no match  1 src
         nothing is current; ] goes to the next quotation
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane

        """)
  }

  @Test("In ASCII, and on a screen too low for all of it")
  func low() throws {
    let output = try ScriptRunner.run(
      script: "g\n:wait 300\n:dump-screen low styles",
      from: Warehouse.reader(columns: 60, rows: 7, unicode: false))
    #expect(
      output == """
        == low cursor 3,1
         g..
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
         g  to the top
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         1  go to the sources
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         2  go to the text
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         3  go to the quotes
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         .. and 8 more
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         1:Herald  para 1/7  ln 1/25  0%                          g
        .........................................................BBB

        """)
  }

  @Test("What does not fit in one column goes into more, and what does not fit at all is counted")
  func columns() {
    let entries = (1...9).map { WhichKey.Entry(key: "\($0)", summary: "does \($0)") }
    func rows(_ columns: Int, _ rows: Int) -> String {
      WhichKey.rows(of: entries, under: "g…", in: GridSize(columns: columns, rows: rows), .unicode)
        .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
    }
    #expect(
      rows(40, 4) == """
         g…
         1  does 1  4  does 4  7  does 7
         2  does 2  5  does 5  8  does 8
         3  does 3  6  does 6  9  does 9
        """)
    #expect(
      rows(20, 4) == """
         g…
         1  does 1
         2  does 2
         … and 7 m…
        """)
    #expect(rows(40, 1) == "")
    #expect(WhichKey.rows(of: [], under: "g…", in: GridSize(columns: 40, rows: 9), .unicode) == [])
  }
}
