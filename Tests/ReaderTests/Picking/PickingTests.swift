internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Letters to pick by")
struct PickingTests {
  @Test("f puts letters on the quotations in view and beside the disagreements; a letter goes there")
  func letters() throws {
    let output = try ScriptRunner.run(
      script: "f\n:dump-screen letters styles\nc\n:dump-screen picked styles", from: Warehouse.reader())
    #expect(
      output == """
        == letters cursor 3,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
        ................................................................................
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃·
        ................................................................................
           noon.                                                                      ┃=
        ................................................................................
                                                                                      ┃!
        ...............................................................................B
         = “ae have accounted for everyone on the night shift,”[1] harbour master     ┃·
        ....rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
         b Ines Okafor told reporters. “cleven people were treated for smoke, none of ┃=
        .r..............................ruuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...
           them seriously.”[2]                                                        ┃·
        ...UUUUUUUUUUUUUU...............................................................
                                                                                      ┃!
        ...............................................................................B
           Residents of Quay Street described a blast shortly before four in the      ┃·
        ................................................................................
         = morning. “dt was one bang, then the windows went,”[3] said Tomas Reyes, a  ┃·
        .............rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.............................
           baker.                                                                     │·
        ................................................................................
                                                                                      │·
        ................................................................................
         e The company that leases the building, Northline, has worked there since    │·
        .r...................................................................BBBBB......
           2019. City records list it as dry storage; the newspaper could not reach   │·
        ...BBBB.........................................................................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        ................................................................................
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        ................................................................................
        !  2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
        B...............................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        ................................................................................
        !    the reporter   The company that leases the … since 2019 ≠ since 2021  2 src
        B...............................................................................
        ·    Ana Brandt     “The roof will have to come off”             no match  1 src
        ................................................................................
         type a letter to go there:
        ...........................
         Esc:leave
        ..........
        == picked cursor 32,7
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
        ................................................................................
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃·
        ................................................................................
           noon.                                                                      ┃=
        ................................................................................
                                                                                      ┃!
        ...............................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour master     ┃·
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
         ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of ┃=
        .B..............................xxxxxxxxxxxxxXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...
           them seriously.”[2]                                                        ┃·
        ...XXXXXXXXXXXXXX...............................................................
                                                                                      ┃!
        ...............................................................................B
           Residents of Quay Street described a blast shortly before four in the      ┃·
        ................................................................................
         = morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a  ┃·
        .............UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.............................
           baker.                                                                     │·
        ................................................................................
                                                                                      │·
        ................................................................................
         ! The company that leases the building, Northline, has worked there since    │·
        .B...................................................................BBBBB......
           2019. City records list it as dry storage; the newspaper could not reach   │·
        ...BBBB.........................................................................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        ................................................................................
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        ................................................................................
        !> 2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
        BBBBB...........................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        ................................................................................
        !    the reporter   The company that leases the … since 2019 ≠ since 2021  2 src
        B...............................................................................
        ·    Ana Brandt     “The roof will have to come off”             no match  1 src
        ................................................................................
         1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%
        ...................................................
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................

        """)
  }

  @Test("On wide screens, in ASCII")
  func wide() throws {
    let output = try ScriptRunner.run(
      script: "f\n:dump-screen letters styles", from: Warehouse.reader(columns: 150, rows: 20, unicode: false)
    )
    #expect(
      output == """
        == letters cursor 32,2
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 - 4 Mar 2031                                       ?:help  q:quit
        BBBBBBBBBBBB.........................................................................................................................................
        - 1 Sources ----------------+- 1 Herald - 3 Mar 2031 06:02 - 136 words --------------------------------------+- 3 Quotes (3 linked, 2 !) -------------
        ...............................BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB................................................................................
        > 1 Herald      3 Mar 06:02 |   Port officials said on Monday that the fire in warehouse 9 was out by      .#|=  1 Ines Okafor - harbour master
        BBBBBBBBBB.....................................................................................................B...............................
            136w 4 q       !=!.  2! |   noon.                                                                      .#|     “We have accounted for everyone on
        .....................................................................................................................................................
                                    |                                                                              =#|     the night shift”
        ...................................................................................................................................
          2 Harbour Gazette   3 Mar | = “ae have accounted for everyone on the night shift,”[1] harbour master     !#|     1 3  verbatim
        .................................rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.........................B....................
            66w 2 q        .!=!  2! | b Ines Okafor told reporters. “cleven people were treated for smoke, none of .#|
        ..............................r..............................ruuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU....
                                    |   them seriously.”[2]                                                        .#|!  2 Ines Okafor - harbour master
        ................................UUUUUUUUUUUUUU................................................................BB...............................
          3 Wire              4 Mar |                                                                              =#|     “Eleven people were treated for
        ..................................................................................................................................................
            27w 2 q        .=!.  1! |   Residents of Quay Street described a blast shortly before four in the      .#|     smoke, none of them seriously”
        .................................................................................................................................................
                                    | = morning. “dt was one bang, then the windows went,”[3] said Tomas Reyes, a  !#|     1 3!2  11 ! 14
        ..........................................rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................B.....................
        - Speakers -----------------|   baker.                                                                     .#|
        ..............................................................................................................
           Ines Okafor          5 ! |                                                                              .#|=  3 Tomas Reyes
        ..........................B....................................................................................B..............
           Tomas Reyes          2 = | e The company that leases the building, Northline, has worked there since    .#|     “It was one bang, then the windows
        ..............................r...................................................................BBBBB..............................................
                                    |   2019. City records list it as dry storage; the newspaper could not reach   .#|     went”
        ................................BBBB....................................................................................
                                    |   the inspector who signed the last certificate.                             . |     1 2  verbatim
        ................................................................................................................................
                                    |                                                                              . |
        ..............................................................................................................
                                    |   What comes next                                                            . |!    the reporter
        ................................BBBBBBBBBBBBBBB...............................................................BB...............
        ----------------------------+--------------------------------------------------------------------------------+----------------------------------------
        ......................................................................................................................................................
         type a letter to go there:                                                                                                                 Esc:leave
        .....................................................................................................................................................

        """)
  }

  @Test("A letter in the margin goes to the disagreement, one in the text to the quotation")
  func targets() {
    var state = Warehouse.reader()
    type("f", into: &state)
    let targets = state.picking?.targets ?? []
    #expect(
      targets.map { $0.isInMargin ? "margin" : "text" } == ["text", "margin", "text", "text", "margin"])
    var margin = state
    type("b", into: &margin)
    #expect(whereabouts(margin) == "Herald: Eleven people (disagreement 1)")
    type("c", into: &state)
    #expect(whereabouts(state) == "Herald: Eleven people were treated for smoke, none of them seriously")
    type("''", into: &state)
    #expect(whereabouts(state) == "Herald")
  }

  @Test(
    "Esc leaves, and so does a letter that nothing has", arguments: ["<Esc>", "z", "<Enter>", "<Backspace>"])
  func leaving(key: String) {
    var state = Warehouse.reader()
    let before = screen(state)
    type("f\(key)", into: &state)
    #expect(state.picking == nil)
    #expect(state.messages.shown?.text == (key == "z" ? "nothing here has the letter z" : nil))
    _ = state.handle(.tick(9000))
    #expect(screen(state) == before)
  }

  @Test("Where nothing is in view a message says so")
  func nothing() {
    var state = Warehouse.reader(columns: 40, rows: 6)
    type("f", into: &state)
    #expect(state.messages.shown?.text == "no quotation in view; ] goes to the next")
    #expect(state.picking == nil)
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type("f", into: &empty)
    #expect(empty.messages.shown?.text == "no article here")
  }

  @Test("With more than 26 each has two letters, and the first can be taken back")
  func two() throws {
    let quotations = (1...30).map { "{:Ada|Bell \($0)}." }.joined(separator: " ")
    let story = StoryFactory.story([
      StoryFactory.Text(outlet: "Bell", published: nil, text: quotations),
      StoryFactory.Text(outlet: "Tower", published: nil, text: "Nothing."),
    ])
    let output = try ScriptRunner.run(
      script: "f\n:dump-screen two styles\nb\n:dump-screen left\n<Backspace>ab\n:dump-screen picked",
      from: Warehouse.reader(of: story, columns: 60, rows: 15))
    #expect(
      output == """
        == two cursor 3,3
         WAREHOUSE 9  2 sources  30 quotes           ?:help  q:quit
        BBBBBBBBBBBB...............................................
         1*Bell  2 Tower
        .rrrrrr.........
        ─ Bell · 60 words ──────────────────────────────────────────
        ............................................................
           aell 1. bell 2. cell 3. dell 4. eell 5. fell 6. gell   ┃·
        ...r.......r.......r.......r.......r.......r.......r........
           7. hell 8. iell 9. jell 10. kell 11. lell 12. mell 13. ┃·
        ......r.......r.......r........r........r........r..........
           nell 14. oell 15. pell 16. qell 17. rell 18. sell 19.  ┃·
        ...r........r........r........r........r........r...........
           tell 20. uell 21. vell 22. well 23. xell 24. yell 25.  ┃·
        ...r........r........r........r........r........r...........
        ─ Quotes (0 linked) ────────────────────────────────────────
        ............................................................
        ·    Ada            “Bell 1”                 no match  1 src
        ............................................................
        ·    Ada            “Bell 2”                 no match  1 src
        ............................................................
        ·    Ada            “Bell 3”                 no match  1 src
        ............................................................
        ·    Ada            “Bell 4”                 no match  1 src
        ............................................................
        ·    Ada            “Bell 5”                 no match  1 src
        ............................................................
         type a letter to go there:
        ...........................
         Esc:leave
        ..........
        == left
         WAREHOUSE 9  2 sources  30 quotes           ?:help  q:quit
         1*Bell  2 Tower
        ─ Bell · 60 words ──────────────────────────────────────────
           Bell 1. Bell 2. Bell 3. Bell 4. Bell 5. Bell 6. Bell   ┃·
           7. Bell 8. Bell 9. Bell 10. Bell 11. Bell 12. Bell 13. ┃·
           Bell 14. Bell 15. Bell 16. Bell 17. Bell 18. Bell 19.  ┃·
           Bell 20. Bell 21. Bell 22. Bell 23. Bell 24. Bell 25.  ┃·
        ─ Quotes (0 linked) ────────────────────────────────────────
        ·    Ada            “Bell 1”                 no match  1 src
        ·>   Ada            “Bell 2”                 no match  1 src
        ·    Ada            “Bell 3”                 no match  1 src
        ·    Ada            “Bell 4”                 no match  1 src
        ·    Ada            “Bell 5”                 no match  1 src
         1:Bell  no match  ¶1/1  ln 1/5  0%
         ]:next quote  }:next disagreement  Enter:follow  d:compare
        == picked
         WAREHOUSE 9  2 sources  30 quotes           ?:help  q:quit
         1*Bell  2 Tower
        ─ Bell · 60 words ──────────────────────────────────────────
           Bell 1. Bell 2. Bell 3. Bell 4. Bell 5. Bell 6. Bell   ┃·
           7. Bell 8. Bell 9. Bell 10. Bell 11. Bell 12. Bell 13. ┃·
           Bell 14. Bell 15. Bell 16. Bell 17. Bell 18. Bell 19.  ┃·
           Bell 20. Bell 21. Bell 22. Bell 23. Bell 24. Bell 25.  ┃·
        ─ Quotes (0 linked) ────────────────────────────────────────
        ·    Ada            “Bell 1”                 no match  1 src
        ·>   Ada            “Bell 2”                 no match  1 src
        ·    Ada            “Bell 3”                 no match  1 src
        ·    Ada            “Bell 4”                 no match  1 src
        ·    Ada            “Bell 5”                 no match  1 src
         1:Bell  no match  ¶1/1  ln 1/5  0%
         ]:next quote  }:next disagreement  Enter:follow  d:compare

        """)
  }

  @Test("Quotations that begin at one place have letters on words of their own")
  func nested() throws {
    let story = StoryFactory.story([
      StoryFactory.Text(
        outlet: "Bell", published: nil, text: "{:Ada|{:Ben|Ring the bell} twice}, they heard."),
      StoryFactory.Text(outlet: "Tower", published: nil, text: "Nothing."),
    ])
    let output = try ScriptRunner.run(
      script: "f\n:dump-screen letters styles", from: Warehouse.reader(of: story, columns: 40, rows: 6))
    #expect(
      output == """
        == letters cursor 2,1
        ─ 1 Bell · 6 words ─────────────────────
        ........................................
          aing bhe bell twice, they heard.    │·
        ..r....r................................
                                              │
        .......................................
                                              │
        .......................................
                                              │
        .......................................
         type a letter to go there:
        ...........................

        """)
  }

  @Test("A smaller screen, other marks and ^C leave no letters behind")
  func changes() {
    var state = Warehouse.reader()
    type("f", into: &state)
    _ = state.handle(.resized(GridSize(columns: 30, rows: 6)))
    _ = state.view()
    _ = state.handle(.interrupt)
    #expect(state.picking == nil)
    type("f", into: &state)
    _ = state.handle(.collated(Warehouse.story, slots: [0, 1, 2]))
    #expect(state.picking == nil)
  }
}
