internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Letters to pick by")
struct PickingTests {
  @Test("f puts letters on the quotations in view and beside the disagreements; a letter goes there")
  func letters() {
    let letters = Warehouse.reader().after("f")
    #expect(
      changes(from: Warehouse.reader(), to: letters) == """
        cursor 3,3
         6│ = “ae have accounted for everyone on the night shift,”[1] harbour master     ┃·
          │....rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
         7│ b Ines Okafor told reporters. “cleven people were treated for smoke, none of ┃=
          │.r..............................ruuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...
        11│ = morning. “dt was one bang, then the windows went,”[3] said Tomas Reyes, a  ┃·
          │.............rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.............................
        14│ e The company that leases the building, Northline, has worked there since    │·
          │.r...................................................................BBBBB......
        22│ type a letter to go there:
          │...........................
        23│ Esc:leave
          │..........
        """)
    #expect(whole(letters.after("c")) == whole(Warehouse.reader().after("]]")))
  }

  @Test("On wide screens, in ASCII")
  func wide() {
    let start = Warehouse.reader(columns: 150, rows: 20, unicode: false)
    #expect(
      changes(from: start, to: start.after("f")) == """
        cursor 32,2
         5│  2 Harbour Gazette   3 Mar | = “ae have accounted for everyone on the night shift,”[1] harbour master     !#|     1 3  verbatim
          │.................................rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.........................B....................
         6│    66w 2 q        .!=!  2! | b Ines Okafor told reporters. “cleven people were treated for smoke, none of .#|
          │..............................r..............................ruuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU....
        10│                            | = morning. “dt was one bang, then the windows went,”[3] said Tomas Reyes, a  !#|     1 3!2  11 ! 14
          │..........................................rUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................B.....................
        13│   Tomas Reyes          2 = | e The company that leases the building, Northline, has worked there since    .#|     “It was one bang, then the windows
          │..............................r...................................................................BBBBB..............................................
        19│ type a letter to go there:                                                                                                                 Esc:leave
          │.....................................................................................................................................................
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
  func two() {
    let quotations = (1...30).map { "{:Ada|Bell \($0)}." }.joined(separator: " ")
    let story = StoryFactory.story([
      StoryFactory.Text(outlet: "Bell", published: nil, text: quotations),
      StoryFactory.Text(outlet: "Tower", published: nil, text: "Nothing."),
    ])
    let start = Warehouse.reader(of: story, columns: 60, rows: 24)
    let letters = start.after("f")
    #expect(
      whole(letters) == """
        cursor 3,3
         WAREHOUSE 9  2 sources  30 quotes           ?:help  q:quit
        BBBBBBBBBBBB...............................................
         1*Bell  2 Tower
        .rrrrrr.........
        ─ Bell · 60 words ──────────────────────────────────────────
        ............................................................
           aall 1. abll 2. acll 3. adll 4. aell 5. afll 6. agll   │·
        ...rr......rr......rr......rr......rr......rr......rr.......
           7. ahll 8. aill 9. ajll 10. akll 11. alll 12. amll 13. │·
        ......rr......rr......rr.......rr.......rr.......rr.........
           anll 14. aoll 15. apll 16. aqll 17. arll 18. asll 19.  │·
        ...rr.......rr.......rr.......rr.......rr.......rr..........
           atll 20. aull 21. avll 22. awll 23. axll 24. ayll 25.  │·
        ...rr.......rr.......rr.......rr.......rr.......rr..........
           azll 26. ball 27. bbll 28. bcll 29. bdll 30.           │·
        ...rr.......rr.......rr.......rr.......rr...................
                                                                  │
        ...........................................................
        … and 7 rows more of this kind
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
        """)
    let left = letters.after("b")
    #expect(
      changes(from: letters, to: left) == """
        cursor 3,3
         3│   Bell 1. Bell 2. Bell 3. Bell 4. Bell 5. Bell 6. Bell   │·
          │............................................................
         4│   7. Bell 8. Bell 9. Bell 10. Bell 11. Bell 12. Bell 13. │·
          │............................................................
         5│   Bell 14. Bell 15. Bell 16. Bell 17. Bell 18. Bell 19.  │·
          │............................................................
         6│   Bell 20. Bell 21. Bell 22. Bell 23. Bell 24. Bell 25.  │·
          │............................................................
         7│   Bell 26. ball 27. bbll 28. bcll 29. bdll 30.           │·
          │............Rr.......Rr.......Rr.......Rr...................
        22│ type a letter to go there: b
          │.............................
        """)
    #expect(whole(left.after("<Backspace>")) == whole(letters))
    #expect(whereabouts(left.after("<Backspace>ab")) == "Bell: Bell 2")
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
  func leavings() {
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
