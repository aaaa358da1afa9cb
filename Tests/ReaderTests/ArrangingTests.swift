internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Arranging the panes")
struct ArrangingTests {
  /// Where the panes stand, in short.
  private func panes(_ state: ReaderState) -> String {
    let layout = state.layout
    return [("sources", layout.sources), ("text", layout.text), ("quotes", layout.quotes)].compactMap {
      name, area in
      area.map { "\(name) \($0.columns)x\($0.rows) at \($0.column),\($0.row)" }
    }.joined(separator: "; ")
  }

  @Test("+ gives the quotes more room, then hides them; _ goes back")
  func narrow() {
    var state = Warehouse.reader().after("]]+")
    #expect(
      changes(from: Warehouse.reader().after("]]"), to: state.after(milliseconds: 5000)) == """
        cursor 32,7
         4│   noon.                                                                      ┃!
          │...............................................................................B
         5│                                                                              ┃·
          │................................................................................
         6│ = “We have accounted for everyone on the night shift,”[1] harbour master     ┃=
          │....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
         7│ ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of │!
          │.B..............................xxxxxxxxxxxxxXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX..B
         8│   them seriously.”[2]                                                        │·
          │...XXXXXXXXXXXXXX...............................................................
         9│                                                                              │·
          │................................................................................
        10│   Residents of Quay Street described a blast shortly before four in the      │·
          │................................................................................
        11│ = morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a  │·
          │.............UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.............................
        12│─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
          │................................................................................
        13│!> 2 Ines Okafor · harbour master
          │BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        14│     “Eleven people were treated for smoke, none of them seriously”
          │...................................................................
        15│     1 3≠2  11 ≠ 14
          │...................
        16│
          │
        17│=  3 Tomas Reyes
          │.B..............
        18│     “It was one bang, then the windows went”
          │.............................................
        19│     1 2  verbatim
          │..................
        20│
          │
        21│!    the reporter
          │BB...............
        """)
    type("+", into: &state)
    #expect(panes(state) == "text 80x20 at 0,2")
    type("__", into: &state)
    #expect(panes(state) == "text 80x14 at 0,2; quotes 80x6 at 0,16")
    #expect(state.messages.shown?.text == "layout: the quotes below the text")
  }

  @Test("Side by side, below each other, or the text alone")
  func medium() {
    var state = Warehouse.reader(columns: 100, rows: 24)
    var seen: [String] = []
    for _ in 0..<3 {
      seen.append(panes(state))
      type("+", into: &state)
    }
    #expect(
      seen + [panes(state)] == [
        "text 72x20 at 0,2; quotes 27x20 at 73,2", "text 100x14 at 0,2; quotes 100x6 at 0,16",
        "text 100x20 at 0,2", "text 72x20 at 0,2; quotes 27x20 at 73,2",
      ])
    type("+", into: &state)
    #expect(
      whole(state) == """
        cursor 12,3
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements                     ?:help  q:quit
        BBBBBBBBBBBB.......................................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 words ──────────────────────────────────────────────────────────
        ....................................................................................................
                    Port officials said on Monday that the fire in warehouse 9 was out by noon.           ┃·
        ....................................................................................................
                                                                                                          ┃!
        ...................................................................................................B
                  = “We have accounted for everyone on the night shift,”[1] harbour master Ines           ┃·
        .............UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU......................................
                  ! Okafor told reporters. “Eleven people were treated for smoke, none of them            ┃·
        ..........B.........................uuuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU..............
                    seriously.”[2]                                                                        ┃=
        ............UUUUUUUUU...............................................................................
                                                                                                          ┃·
        ....................................................................................................
                    Residents of Quay Street described a blast shortly before four in the                 ┃!
        ...................................................................................................B
                  = morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a             ┃·
        ......................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU........................................
                    baker.                                                                                ┃·
        ....................................................................................................
                                                                                                          │·
        ....................................................................................................
                  ! The company that leases the building, Northline, has worked there since               │·
        ..........B...................................................................BBBBB.................
                    2019. City records list it as dry storage; the newspaper could not reach the          │·
        ............BBBB....................................................................................
                    inspector who signed the last certificate.                                            │·
        ....................................................................................................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────────────────────────
        ....................................................................................................
        =  1 Ines Okafor    “We have accounted for everyone on the night shift”              verbatim  2 src
        ....................................................................................................
        !  2 Ines Okafor    “Eleven people were treated for smoke, none of them seriously”    11 ≠ 14  3 src
        B...................................................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows went”                         verbatim  2 src
        ....................................................................................................
        !    the reporter   The company that leases the building, Northline,… since 2019 ≠ since 2021  2 src
        B...................................................................................................
        ·    Ana Brandt     “The roof will have to come off”                                 no match  1 src
        ....................................................................................................
         1:Herald  ¶1/7  ln 1/20  0%
        ............................
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search  D:disagreements
        ................................................................................................
        """)
  }

  @Test("A wide screen goes without the sources, without the quotes, or without both")
  func wide() {
    var state = Warehouse.reader(columns: 160, rows: 20)
    var seen: [String] = []
    for _ in 0..<4 {
      type("+", into: &state)
      seen.append(panes(state))
    }
    #expect(
      seen == [
        "text 80x17 at 0,1; quotes 79x17 at 81,1", "sources 28x17 at 0,1; text 131x17 at 29,1",
        "text 160x17 at 0,1",
        "sources 28x17 at 0,1; text 80x17 at 29,1; quotes 50x17 at 110,1",
      ])
  }

  @Test("Sources and text without the quotes, on a wide screen")
  func sourcesAndText() {
    #expect(
      whole(Warehouse.reader(columns: 160, rows: 50).after("++")) == """
        cursor 56,2
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 – 4 Mar 2031                                                 ?:help  q:quit
        BBBBBBBBBBBB...................................................................................................................................................
        ─ 1 Sources ────────────────┬─ 1 Herald · 3 Mar 2031 06:02 · 136 words ─────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
        > 1 Herald      3 Mar 06:02 │                           Port officials said on Monday that the fire in warehouse 9 was out by noon.                           │·
        BBBBBBBBBB......................................................................................................................................................
            136w 4 q       !=!·  2! │                                                                                                                                 │·
        ................................................................................................................................................................
                                    │                         = “We have accounted for everyone on the night shift,”[1] harbour master Ines                           │=
        .........................................................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU......................................................
          2 Harbour Gazette   3 Mar │                         ! Okafor told reporters. “Eleven people were treated for smoke, none of them                            │!
        ......................................................B.........................uuuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.............................B
            66w 2 q        ·!=!  2! │                           seriously.”[2]                                                                                        │·
        ........................................................UUUUUUUUU...............................................................................................
                                    │                                                                                                                                 │·
        ................................................................................................................................................................
          3 Wire              4 Mar │                           Residents of Quay Street described a blast shortly before four in the                                 │·
        ................................................................................................................................................................
            27w 2 q        ·=!·  1! │                         = morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a                             │=
        ..................................................................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU........................................................
                                    │                           baker.                                                                                                │·
        ................................................................................................................................................................
        ─ Speakers ─────────────────│                                                                                                                                 │·
        ................................................................................................................................................................
           Ines Okafor          5 ! │                         ! The company that leases the building, Northline, has worked there since                               │!
        ..........................B...........................B...................................................................BBBBB................................B
           Tomas Reyes          2 = │                           2019. City records list it as dry storage; the newspaper could not reach the                          │·
        ........................................................BBBB....................................................................................................
           Ana Brandt           1   │                           inspector who signed the last certificate.                                                            │·
        ................................................................................................................................................................
                                    │                                                                                                                                 │·
        ................................................................................................................................................................
                                    │                           What comes next                                                                                       │·
        ........................................................BBBBBBBBBBBBBBB.........................................................................................
                                    │                                                                                                                                 │·
        ................................................................................................................................................................
                                    │                           Ana Brandt, a structural engineer hired by the port, walked around the                                │·
        ................................................................................................................................................................
                                    │                           building in the afternoon. “The roof will have to come off,” she said.                                │·
        ................................................................................................................................................................
                                    │                                                                                                                                 │·
        ................................................................................................................................................................
                                    │                           Trains on the harbour line were running again by three o’clock.                                       │·
        ................................................................................................................................................................
                                    │                                                                                                                                 │
        ...............................................................................................................................................................
        … and 25 rows more of this kind
        ────────────────────────────┴───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         1:Herald  ¶1/7  ln 1/20  0%                                                                         ]:next quote  }:next disagreement  Enter:follow  d:compare
        ...............................................................................................................................................................
        """)
  }

  @Test("On a tall screen the quotes below the text have a third of it")
  func tall() {
    let state = Warehouse.reader(columns: 80, rows: 60)
    #expect(panes(state) == "text 80x38 at 0,2; quotes 80x18 at 0,40")
  }

  @Test("z+ and z- make the pane that has the keys larger and smaller, as far as there is room")
  func sizes() {
    var state = Warehouse.reader(columns: 160, rows: 20)
    type("3z+", into: &state)
    #expect(panes(state) == "sources 28x17 at 0,1; text 86x17 at 29,1; quotes 44x17 at 116,1")
    type("g12z-", into: &state)
    #expect(panes(state) == "sources 24x17 at 0,1; text 86x17 at 25,1; quotes 48x17 at 112,1")
    type("g399z+", into: &state)
    #expect(panes(state) == "sources 24x17 at 0,1; text 30x17 at 25,1; quotes 104x17 at 56,1")
    type("z+", into: &state)
    #expect(state.messages.shown?.text == "as large as it can be")
    type("z-", into: &state)
    #expect(panes(state) == "sources 24x17 at 0,1; text 32x17 at 25,1; quotes 102x17 at 58,1")
    type("z=", into: &state)
    #expect(panes(state) == "sources 28x17 at 0,1; text 80x17 at 29,1; quotes 50x17 at 110,1")
    state = Warehouse.reader()
    type("g34z+", into: &state)
    #expect(panes(state) == "text 80x10 at 0,2; quotes 80x10 at 0,12")
    type("99z-z-", into: &state)
    #expect(panes(state) == "text 80x17 at 0,2; quotes 80x3 at 0,19")
    #expect(state.messages.shown?.text == "as small as it can be")
  }

  @Test("zh hides the pane that has the keys; it can still be shown in place of the text")
  func hiding() {
    var state = Warehouse.reader()
    type("g3zh", into: &state)
    #expect(panes(state) == "text 80x20 at 0,2")
    #expect(state.focus == .text)
    #expect(state.messages.shown?.text == "hidden; g3 shows it in place of the text, z= as before")
    type("<Tab>", into: &state)
    #expect(state.focus == .text)
    type("g3", into: &state)
    #expect(panes(state) == "quotes 80x20 at 0,2")
    type("zh", into: &state)
    #expect(state.messages.shown?.text == "this pane is only here while it has the keys; q closes it")
    type("q", into: &state)
    #expect(panes(state) == "text 80x20 at 0,2")
    type("z=", into: &state)
    #expect(panes(state) == "text 80x14 at 0,2; quotes 80x6 at 0,16")
  }

  @Test("What was chosen stays until the screen is of another class")
  func resizing() {
    var state = Warehouse.reader(columns: 160, rows: 20)
    type("+", into: &state)
    _ = state.handle(.resized(GridSize(columns: 170, rows: 30)))
    #expect(panes(state) == "text 80x27 at 0,1; quotes 89x27 at 81,1")
    _ = state.handle(.resized(GridSize(columns: 120, rows: 30)))
    _ = state.handle(.resized(GridSize(columns: 160, rows: 20)))
    #expect(panes(state) == "sources 28x17 at 0,1; text 80x17 at 29,1; quotes 50x17 at 110,1")
  }

  @Test(
    "Where there is nothing to arrange, a message says so",
    arguments: [
      ("zh", 80, "the text is always shown; Tab goes to another pane"),
      ("Oz+", 80, "this pane is alone here"), ("++z+", 80, "this pane is alone here"),
      ("+", 50, "there is room for one pane only; Tab goes to the next"),
      ("z-", 50, "this pane is alone here"),
    ])
  func nothing(keys: String, columns: Int, message: String) {
    var state = Warehouse.reader(columns: columns, rows: 24)
    type(keys, into: &state)
    #expect(state.messages.shown?.text == message)
  }
}
