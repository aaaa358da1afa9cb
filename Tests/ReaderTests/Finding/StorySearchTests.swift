internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Searching in all articles")
struct StorySearchTests {
  @Test("g/ lists the matches of all articles; Enter goes to one, n and N on through all")
  func list() {
    var state = Warehouse.reader()
    found("g/treated<Enter>", in: &state)
    #expect(
      whole(state) == """
        cursor 0,4
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ “treated” in 3 articles, 4 matches ───────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB............................................
          1 Herald  1 match
        .BBBBBBBBBBBBBBBBBB
        >   ¶2   …ers. “Eleven people were treated for smoke, none of them seriously.”
        rRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRxxxxxxxRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
          2 Harbour Gazette  1 match
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
            ¶2   …Fourteen people were treated for smoke,” she said on Monday evening.
        ...............................uuuuuuu........................................
          3 Wire  2 matches
        .BBBBBBBBBBBBBBBBBB
            ¶1   Eleven people were treated after a fire in the port.
        ............................uuuuuuu..........................
            ¶2   …e night shift,” Okafor said. “Eleven people were treated for smoke.”
        ...........................................................uuuuuuu............


        … and 11 rows more of this kind
         2 of 7
        .......
         j k:row  Enter:go there  q:close
        .................................
        """)
    type("jj<Enter>", into: &state)
    #expect(
      changes(from: Warehouse.reader().after("J]"), to: state) == """
        cursor 3,7
         6│ ! Ms Okafor told the Gazette that everyone was safe. “Fourteen people were   │!
          │.B.....................................................uuuuuuuuuuuuuuuUUUUU....B
         7│   treated for smoke,”[2] she said on Monday evening.                         │·
          │...xxxxxxxUUUUUUUUUU............................................................
        17│!  2 Ines Okafor    “Fourteen people were treated for smoke”      11 ≠ 14  3 src
          │B...............................................................................
        22│ 2:Harbour Gazette  ¶2/4  ln 5/10  44%  g/treated 2 of 4  trail 2/2
          │...................................................................
        23│ n N:match  Esc:clear  ]:next quote  Tab:pane
          │.............................................
        """)
    let next = state.after("n")
    #expect(
      whole(next) == """
        cursor 22,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1 Herald!  2 Harbour Gazette!  3*Wire!
        ................................rrrrrrr
        ─ Wire · 4 Mar 2031 · 27 words ─────────────────────────────────────────────────
        ................................................................................
           Eleven people were treated after a fire in the port.                       │·
        ......................rrrrrrr...................................................
                                                                                      │·
        ................................................................................
         = “We have accounted for everyone on the night shift,”[1] Okafor said.       │=
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
         ! “Eleven people were treated for smoke.”[2]                                 │!
        .B..uuuuuuuuuuuuuUUUUUUXXXXXXXUUUUUUUUUU.......................................B
                                                                                      │
        ...............................................................................
        … and 8 rows more of this kind
        ─ Quotes (2 linked, 1 !) ───────────────────────────────────────────────────────
        ................................................................................
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        ................................................................................
        !  2 Ines Okafor    “Eleven people were treated for smoke”        11 ≠ 14  3 src
        B...............................................................................






         3:Wire  ¶1/2  ln 1/4  0%  g/treated 3 of 4  trail 3/3
        ......................................................
         n N:match  Esc:clear  ]:next quote  Tab:pane
        .............................................
        """)
    #expect(
      changes(from: next, to: next.after("n")) == """
        cursor 23,6
         3│   Eleven people were treated after a fire in the port.                       │·
          │......................RRRRRRR...................................................
         6│ ! “Eleven people were treated for smoke.”[2]                                 │!
          │.B..uuuuuuuuuuuuuUUUUUUxxxxxxxUUUUUUUUUU.......................................B
        22│ match 4 of 4
          │.BBBBBBBBBBBB
        """)
  }

  @Test("On a wide screen, with the trail; in ASCII on a small one")
  func sizes() {
    var state = Warehouse.reader(columns: 150, rows: 16, unicode: false)
    found(":search-all monday<Enter>", in: &state)
    #expect(
      whole(state) == """
        cursor 0,3
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 - 4 Mar 2031                                      ?:help  q:close
        BBBBBBBBBBBB.........................................................................................................................................
        - "monday" in 2 articles, 2 matches ------------------------------------------------------------------------------------------------------------------
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...................................................................................................................
          1 Herald  1 match
        .BBBBBBBBBBBBBBBBBB
        >   para 1   Port officials said on Monday that the fire in warehouse 9 was out by noon.
        rRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRxxxxxxRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
          2 Harbour Gazette  1 match
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
            para 2   Ms Okafor told the Gazette that everyone was safe. “Fourteen people were treated for smoke,” she said on Monday evening.
        ......................................................................................................................uuuuuu.........


        … and 7 rows more of this kind
        ------------------------------------------------------------------------------------------------------------------------------------------------------
        ......................................................................................................................................................
         2 of 4                                                                                                              j k:row  Enter:go there  q:close
        .....................................................................................................................................................
        """)
    _ = state.handle(.resized(GridSize(columns: 40, rows: 8)))
    #expect(
      whole(state) == """
        cursor 0,2
        - "monday" in 2 articles, 2 matches ----
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.....
          1 Herald  1 match
        .BBBBBBBBBBBBBBBBBB
        >   para 1   .. on Monday that the f..
        rRRRRRRRRRRRRRRRRRRxxxxxxRRRRRRRRRRRRRRR
          2 Harbour Gazette  1 match
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
            para 2   ..said on Monday evening.
        .......................uuuuuu.........


         2 of 4
        .......
         j k:row  Enter:go there  q:close
        .................................
        """)
  }

  private func found(_ keys: String, in state: inout ReaderState) {
    for effect in type(keys, into: &state) {
      if case .searchAll(let search) = effect { _ = state.handle(.found(search.run())) }
    }
  }

  @Test("N goes back over the end of an article, and round from the first to the last")
  func backwards() {
    var state = Warehouse.reader()
    found("g/treated<Enter>", in: &state)
    type("<Enter>N", into: &state)
    #expect(state.messages.shown?.text == "match 4 of 4, from the last again")
    #expect(state.slot == 2)
    type("2N", into: &state)
    #expect(state.messages.shown?.text == "match 2 of 4")
    #expect(state.slot == 1)
    #expect(state.trail.places.count == 2)
  }

  @Test("The list opens at the first match from here on")
  func ahead() {
    var state = Warehouse.reader()
    type("J", into: &state)
    found("g/treated<Enter>", in: &state)
    #expect(state.chooser?.rows[state.chooser?.selected ?? 0] == .match(found: 1, 0))
    type("<Esc>3gsG", into: &state)
    found("g/blaze<Enter>", in: &state)
    #expect(state.chooser?.selected == 1)
  }

  @Test("What is in no article is said, and leaves the last search as it was")
  func nothing() {
    var state = Warehouse.reader()
    type("/night<Enter>", into: &state)
    found("g/zeppelin<Enter>", in: &state)
    #expect(state.messages.shown?.text == "“zeppelin” is in no article")
    #expect(state.chooser == nil)
    #expect(state.search?.pattern == "night")
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type("g/x<Enter>", into: &empty)
    #expect(empty.messages.shown?.text == "no article here")
    var fresh = Warehouse.reader()
    type("g/<Enter>", into: &fresh)
    #expect(fresh.messages.shown?.text == "nothing was searched for yet; g/ searches in all articles")
  }

  @Test("An answer that is not awaited any more changes nothing; one that comes late opens no list")
  func late() throws {
    var state = Warehouse.reader()
    let effects = type("g/treated<Enter>g/night<Enter>", into: &state)
    let outcomes = effects.compactMap { if case .searchAll(let search) = $0 { search.run() } else { nil } }
    try #require(outcomes.count == 2)
    _ = state.handle(.found(outcomes[0]))
    #expect(state.search == nil)
    type("?", into: &state)
    _ = state.handle(.found(outcomes[1]))
    #expect(state.chooser == nil)
    #expect(state.messages.shown?.text == "“night” is found; n goes to the next")
    type("qn", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 2")
  }

  @Test("/ says which match of how many it is")
  func inOne() {
    #expect(
      whole(Warehouse.reader(columns: 80, rows: 15).after("/port<Enter>")) == """
        cursor 3,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
        ................................................................................
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
        ...rrrr........................................................................B
           noon.                                                                      │=
        ................................................................................
                                                                                      │!
        ...............................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour master     │·
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
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
         1:Herald  ¶1/7  ln 1/21  0%  /port 1 of 3
        ..........................................
         n N:match  Esc:clear  ]:next quote  Tab:pane
        .............................................
        """)
  }

  @Test("What was searched for is marked in every article, gone to or not")
  func marked() {
    var state = Warehouse.reader(columns: 80, rows: 15)
    found("g/treated<Enter>", in: &state)
    type("<Enter>J", into: &state)
    #expect(
      whole(state) == """
        cursor 3,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1 Herald!  2*Harbour Gazette!  3 Wire!
        ............rrrrrrrrrrrrrrrrrr.........
        ─ Harbour Gazette · 3 Mar 2031 06:40 · 66 words ────────────────────────────────
        ................................................................................
           The blaze at warehouse 9 was put out by midday, the port authority said in ┃·
        ................................................................................
           a statement.                                                               ┃!
        ...............................................................................B
                                                                                      │=
        ................................................................................
         ! Ms Okafor told the Gazette that everyone was safe. “Fourteen people were   │!
        .B.....................................................uuuuuuuuuuuuuuuUUUUU....B
        ─ Quotes (2 linked, 2 !) ───────────────────────────────────────────────────────
        ................................................................................
        !  2 Ines Okafor    “Fourteen people were treated for smoke”      11 ≠ 14  3 src
        B...............................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        ................................................................................
        !    the reporter   Northline has held the lease… since 2019 ≠ since 2021  2 src
        B...............................................................................




         2:Harbour Gazette  ¶1/4  ln 1/10  0%  g/treated 4 in all
        .........................................................
         n N:match  Esc:clear  ]:next quote  Tab:pane
        .............................................
        """)
  }

  @Test("An article that is read anew has no matches until it is searched again")
  func reloaded() {
    var state = Warehouse.reader()
    found("g/treated<Enter>", in: &state)
    type("<Enter>", into: &state)
    _ = state.handle(.articleLoaded(slot: 0, Warehouse.story.articles[0].article))
    #expect(state.search?.found?.map(\.slot) == [1, 2])
    type("n", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 3")
  }
}
