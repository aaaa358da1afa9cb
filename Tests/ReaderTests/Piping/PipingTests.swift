internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Piping")
struct PipingTests {
  private func run(_ script: String, columns: Int = 80, rows: Int = 24) throws -> String {
    try ScriptRunner.run(script: script, from: Warehouse.reader(columns: columns, rows: rows))
  }

  @Test("| asks for a command and gives it the words of the view", arguments: [(80, 24), (160, 50)])
  func view(columns: Int, rows: Int) throws {
    let output = try run("2gs|wc -w<Enter>", columns: columns, rows: rows)
    #expect(
      output == """
        == piped to wc -w
        Harbour Gazette, 2031-03-03T06:40
        The blaze at warehouse 9 was put out by midday, the port authority said in a statement.
        Ms Okafor told the Gazette that everyone was safe. “Fourteen people were treated for smoke,” she said on Monday evening.
        “It was one bang, then the windows went,” said Mr Reyes, who bakes.
        Northline has held the lease since 2021. A spokeswoman declined to say what was stored there.

        Quotations:
        ! Ines Okafor · harbour master: Harbour Gazette: “Fourteen people were treated for smoke”; Herald: “Eleven people were treated for smoke, none of them seriously”; Wire: “Eleven people were treated for smoke”; quantity: How many people were treated for smoke? 11 people against 14
        = Tomas Reyes: Harbour Gazette: “It was one bang, then the windows went”; Herald: “It was one bang, then the windows went”
        ! the reporter: Harbour Gazette: Northline has held the lease since 2021.; date: Since when has Northline been there? 2019 against 2021

        """)
  }

  @Test("The question stands in the status row")
  func asking() throws {
    let output = try run("]\n:set hints=off\n|sort -u\n:dump-screen asked styles", columns: 72, rows: 15)
    #expect(
      output == """
        == asked cursor 26,14
         WAREHOUSE 9  3 sources  8 quotes  7 linked              ?:help  q:quit
        BBBBBBBBBBBB...........................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────
        ........................................................................
           Port officials said on Monday that the fire in warehouse 9 was out ┃!
        .......................................................................B
           by noon.                                                           ┃=
        ........................................................................
                                                                              │!
        .......................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour    │·
        ....XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...................
         ! master Ines Okafor told reporters. “Eleven people were treated for │·
        .B.....................................uuuuuuuuuuuuuUUUUUUUUUUUUUUUUU...
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────
        ........................................................................
        => 1 Ines Okafor    “We have accounted for everyone on … verbatim  2 src
        .BBBB...................................................................
        !  2 Ines Okafor    “Eleven people were treated for smok… 11 ≠ 14  3 src
        B.......................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows … verbatim  2 src
        ........................................................................
        !    the reporter   The company that lea… since 2019 ≠ since 2021  2 src
        B.......................................................................
        ·    Ana Brandt     “The roof will have to come off”     no match  1 src
        ........................................................................
        Pipe this view to: sort -u
        BBBBBBBBBBBBBBBBBBB.......

        """)
  }

  @Test("In a comparison the view is both sides and what differs")
  func comparison() throws {
    let output = try run("]]d|cat<Enter>")
    #expect(
      output == """
        == piped to cat
        Herald, 2031-03-03T06:02
        Port officials said on Monday that the fire in warehouse 9 was out by noon.
        “We have accounted for everyone on the night shift,” harbour master Ines Okafor told reporters. “Eleven people were treated for smoke, none of them seriously.”
        Residents of Quay Street described a blast shortly before four in the morning. “It was one bang, then the windows went,” said Tomas Reyes, a baker.
        The company that leases the building, Northline, has worked there since 2019. City records list it as dry storage; the newspaper could not reach the inspector who signed the last certificate.
        What comes next
        Ana Brandt, a structural engineer hired by the port, walked around the building in the afternoon. “The roof will have to come off,” she said.
        Trains on the harbour line were running again by three o’clock.

        Harbour Gazette, 2031-03-03T06:40
        The blaze at warehouse 9 was put out by midday, the port authority said in a statement.
        Ms Okafor told the Gazette that everyone was safe. “Fourteen people were treated for smoke,” she said on Monday evening.
        “It was one bang, then the windows went,” said Mr Reyes, who bakes.
        Northline has held the lease since 2021. A spokeswoman declined to say what was stored there.

        What differs:
        ! quantity: Herald: Eleven people (11); Harbour Gazette: Fourteen people (14); 11 people against 14
        ~ dropped: Herald: “none of them seriously”; Harbour Gazette leaves it out
        = speaker: Herald: Ines Okafor, harbour master; Harbour Gazette: Ines Okafor, harbour master; the same
        ~ link: truncated: the same words (95% sure)

        """)
  }

  @Test("g| gives the quotation as y copies it")
  func quotation() throws {
    let output = try run("]]g|fold<Enter>")
    #expect(
      output == """
        == piped to fold
        “Eleven people were treated for smoke, none of them seriously” — Ines Okafor, Herald, 3 Mar 2031 06:02, Herald.txt

        """)
  }

  @Test("Without a quotation, an article or a command nothing is piped")
  func nothing() {
    var state = Warehouse.reader()
    type("g|", into: &state)
    #expect(state.prompt == nil)
    #expect(state.messages.shown?.text == "no quotation is current; ] goes to the next")
    #expect(type("| <Enter>", into: &state).isEmpty)
    #expect(type("|<Esc>", into: &state).isEmpty)
    #expect(type(":pipe<Enter>", into: &state).isEmpty)
    #expect(state.messages.shown?.text == ":pipe takes a command, such as :pipe wc -w")
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type("|", into: &empty)
    #expect(empty.messages.shown?.text == "no article is shown")
  }

  @Test("The arrows bring back the commands of before, and :pipe does the same")
  func history() {
    var state = Warehouse.reader()
    type("|wc -w<Enter>|<Up>", into: &state)
    #expect(state.prompt?.line.text == "wc -w")
    guard case .pipe("wc -w", let bytes)? = type("<Enter>", into: &state).first,
      type(":pipe wc -w<Enter>", into: &state) == [.pipe(command: "wc -w", bytes)]
    else {
      Issue.record("nothing piped")
      return
    }
  }

  @Test("A comparison is saved as a difference, one article is not")
  func difference() throws {
    var state = Warehouse.reader()
    type(":save x.diff<Enter>", into: &state)
    #expect(state.messages.shown?.text == "a .diff has two sides; d compares")
    guard
      case .save("x.diff", let bytes, replaces: false)? = type("]]d:save x.diff<Enter>", into: &state).first
    else {
      Issue.record("not saved")
      return
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        --- Herald
        +++ Harbour Gazette
        @@ -1,11 +1,6 @@
        -Port officials said on Monday that the fire in warehouse 9 was out by noon.
        -“We have accounted for everyone on the night shift,” harbour master Ines Okafor told reporters.
        -“Eleven people were treated for smoke, none of them seriously.”
        -Residents of Quay Street described a blast shortly before four in the morning.
        -“It was one bang, then the windows went,” said Tomas Reyes, a baker.
        -The company that leases the building, Northline, has worked there since 2019.
        -City records list it as dry storage; the newspaper could not reach the inspector who signed the last certificate.
        -What comes next
        -Ana Brandt, a structural engineer hired by the port, walked around the building in the afternoon.
        -“The roof will have to come off,” she said.
        -Trains on the harbour line were running again by three o’clock.
        +The blaze at warehouse 9 was put out by midday, the port authority said in a statement.
        +Ms Okafor told the Gazette that everyone was safe.
        +“Fourteen people were treated for smoke,” she said on Monday evening.
        +“It was one bang, then the windows went,” said Mr Reyes, who bakes.
        +Northline has held the lease since 2021.
        +A spokeswoman declined to say what was stored there.

        """)
  }
}
