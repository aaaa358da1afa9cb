internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Marks")
struct BookmarksTests {
  @Test("m and a letter sets a mark, ' and the letter comes back; the box lists them")
  func marks() throws {
    let output = try ScriptRunner.run(
      script: """
        ]]maJ]mb'
        :wait 300
        :dump-screen box styles
        a
        :dump-screen back styles
        m
        :wait 300
        :dump-screen set
        """, from: Warehouse.reader())
    #expect(
      output == """
        == box cursor 55,6
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1 Herald!  2*Harbour Gazette!  3 Wire!
        ............rrrrrrrrrrrrrrrrrr.........
        ─ Harbour Gazette · 3 Mar 2031 06:40 · 66 words ────────────────────────────────
        ................................................................................
           The blaze at warehouse 9 was put out by midday, the port authority said in │·
        ................................................................................
           a statement.                                                               │·
        ................................................................................
                                                                                      │·
        ................................................................................
         ! Ms Okafor told the Gazette that everyone was safe. “Fourteen people were   │!
        .B.....................................................xxxxxxxxxxxxxxxXXXXX....B
           treated for smoke,”[2] she said on Monday evening.                         │·
        ...XXXXXXXXXXXXXXXXX............................................................
                                                                                      │·
        ................................................................................
         = “It was one bang, then the windows went,”[3] said Mr Reyes, who bakes.     │=
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU......................................
                                                                                      │·
        ................................................................................
         ! Northline has held the lease since 2021. A spokeswoman declined to say     │!
        .B..............................BBBBBBBBBB.....................................B
           what was stored there.                                                     │·
        ................................................................................
                                                                                      │
        ...............................................................................
                                                                                      │
        ...............................................................................
                                                                                      │
        ...............................................................................
        ─ Quotes (2 linked, 2 !) ───────────────────────────────────────────────────────
        ................................................................................
        !> 2 Ines Okafor    “Fourteen people were treated for smoke”      11 ≠ 14  3 src
        BBBBB...........................................................................
        =  3 Tomas Reyes    “It was one b '…
        .................................rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
        !    the reporter   Northline has a  1 Herald ¶2
        B................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
                                          b  2 Harbour Gazette ¶2
        .................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
                                          '  2 Harbour Gazette ¶1, before the last jump
        .................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         2:Harbour Gazette  quote 2/3 ! quantity  ¶2/4  ln 4/10  33%                  '
        .............................................................................BBB
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................
        == back cursor 32,7
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
         1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%  trail 2/2
        ..............................................................
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................
        == set
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃·
           noon.                                                                      ┃=
                                                                                      ┃!
         = “We have accounted for everyone on the night shift,”[1] harbour master     ┃·
         ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of ┃=
           them seriously.”[2]                                                        ┃·
                                                                                      ┃!
           Residents of Quay Street described a blast shortly before four in the      ┃·
         = morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a  ┃·
           baker.                                                                     │·
                                                                                      │·
         ! The company that leases the building, Northline, has worked there since    │·
           2019. City records list it as dry storage; the newspaper could not reach   │·
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        !> 2 Ines Okafor    “Eleven people were treated for s m…
        =  3 Tomas Reyes    “It was one bang, then the window a    1 Herald ¶2
        !    the reporter   The company that leases the … sin b    2 Harbour Gazette ¶2
        ·    Ana Brandt     “The roof will have to come off”  a-z  a mark here
         1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%  trail 2/2                m
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search

        """)
  }

  @Test("On a wide screen they stand below the trail")
  func wide() throws {
    let output = try ScriptRunner.run(
      script: "]]ma<Enter>mb:set hints=off<Enter>\n:wait 4000\n:dump-screen marks styles",
      from: Warehouse.reader(columns: 150, rows: 36))
    #expect(
      output == """
        == marks cursor 84,5
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 – 4 Mar 2031                                       ?:help  q:quit
        BBBBBBBBBBBB.........................................................................................................................................
        ─ 1 Sources ────────────────┬─ 2 Harbour Gazette · 3 Mar 2031 06:40 · 66 words ──────────────────────────────┬─ 3 Quotes (2 linked, 2 !) ─────────────
        ...............................BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB........................................................................
          1 Herald      3 Mar 06:02 │   The blaze at warehouse 9 was put out by midday, the port authority said in · │!> 2 Ines Okafor · harbour master
        ..............................................................................................................BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
            136w 4 q       !=!·  2! │   a statement.                                                               · │     “Fourteen people were treated for
        ....................................................................................................................................................
                                    │                                                                              · │     smoke”
        .........................................................................................................................
        > 2 Harbour Gazette   3 Mar │ ! Ms Okafor told the Gazette that everyone was safe. “Fourteen people were   ! │     1 3≠2  11 ≠ 14
        BBBBBBBBBBBBBBBBBBB...........B.....................................................xxxxxxxxxxxxxxxXXXXX...B.....................
            66w 2 q        ·!=!  2! │   treated for smoke,”[2] she said on Monday evening.                         · │
        ................................XXXXXXXXXXXXXXXXX.............................................................
                                    │                                                                              · │=  3 Tomas Reyes
        ...............................................................................................................B..............
          3 Wire              4 Mar │ = “It was one bang, then the windows went,”[3] said Mr Reyes, who bakes.     = │     “It was one bang, then the windows
        .................................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU..............................................................................
            27w 2 q        ·=!·  1! │                                                                              · │     went”
        ........................................................................................................................
                                    │ ! Northline has held the lease since 2021. A spokeswoman declined to say     ! │     1 2  verbatim
        ..............................B..............................BBBBBBBBBB....................................B....................
        ─ Speakers ─────────────────│   what was stored there.                                                     · │
        ..............................................................................................................
           Ines Okafor          5 ! │                                                                                │!    the reporter
        ..........................B...................................................................................BB...............
           Tomas Reyes          2 = │                                                                                │     Northline has held the lease since
        .....................................................................................................................................................
           Ana Brandt           1   │                                                                                │     2021.
        ........................................................................................................................
                                    │                                                                                │     1≠2  since 2019 ≠ since 2021
        ...............................................................................................................................................
        ─ Trail ────────────────────│                                                                                │
        ..............................................................................................................
          1 Herald           q2   ! │                                                                                │
        ..........................B...................................................................................
        > 2 Harbour Gazette  q2   ! │                                                                                │
        BBBBBBBBBBBBBBBBBBBBBBB...B...................................................................................
                                    │                                                                                │
        ..............................................................................................................
                                    │                                                                                │
        ..............................................................................................................
                                    │                                                                                │
        ..............................................................................................................
                                    │                                                                                │─ Quote 2 elsewhere ────────────────────
        ......................................................................................................................................................
                                    │                                                                                │ ! 1 Herald  Ines Okafor
        ..............................................................................................................BBBBBBBBBBB.............
                                    │                                                                                │   “Eleven people were treated for
        ................................................................................................................................................
                                    │                                                                                │   smoke, none of them seriously”
        ...............................................................................................................................................
                                    │                                                                                │ ! 3 Wire  Ines Okafor
        ..............................................................................................................BBBBBBBBB.............
                                    │                                                                                │   “Eleven people were treated for
        ................................................................................................................................................
                                    │                                                                                │   smoke”
        .......................................................................................................................
                                    │                                                                                │
        ..............................................................................................................
                                    │                                                                                │
        ..............................................................................................................
        ─ Marks ────────────────────│                                                                                │
        ..............................................................................................................
          a 1 Herald ¶2             │                                                                                │
        ..............................................................................................................
          b 2 Harbour Gazette ¶2    │                                                                                │
        ..............................................................................................................
        ────────────────────────────┴────────────────────────────────────────────────────────────────────────────────┴────────────────────────────────────────
        ......................................................................................................................................................
         2:Harbour Gazette  quote 2/3 ! quantity  ¶2/4  ln 4/10  33%  trail 2/2
        .......................................................................

        """)
  }

  @Test("'' goes to where the last jump began, and from there back again")
  func lastJump() {
    var state = Warehouse.reader()
    type("''", into: &state)
    #expect(state.messages.shown?.text == "no jump yet to come back from")
    type("]]<Enter>", into: &state)
    let there = whereabouts(state)
    type("''", into: &state)
    #expect(whereabouts(state) == "Herald: Eleven people were treated for smoke, none of them seriously")
    type("''", into: &state)
    #expect(whereabouts(state) == there)
  }

  @Test(
    "Scrolling is no jump; the end, a search, a percentage and an article are",
    arguments: [
      ("jjj", false), (")", false), ("<C-d>", false), ("zt", false), ("G", true), ("/bakes<Enter>", false),
      ("/again<Enter>", true), ("60%", true), ("J", true), (":next-quote<Enter>", true),
    ])
  func jumps(keys: String, isJump: Bool) {
    var state = Warehouse.reader(columns: 40, rows: 10)
    type(keys, into: &state)
    #expect((state.bookmarks["'"] != nil) == isJump)
  }

  @Test("A mark is a letter; one that is not set says how")
  func guards() {
    var state = Warehouse.reader()
    type("'q", into: &state)
    #expect(state.messages.shown?.text == "no mark q; mq sets it")
    type("m1", into: &state)
    #expect(state.messages.shown?.text == "a mark is a letter from a to z")
    type("mA", into: &state)
    #expect(state.bookmarks.isEmpty)
    type("m<Esc>j", into: &state)
    #expect(state.bookmarks.isEmpty)
    #expect(state.slots[0].top > 0)
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type("ma", into: &empty)
    #expect(empty.messages.shown?.text == "no article here")
  }

  @Test("The commands can be typed, with their letter")
  func typed() {
    var state = Warehouse.reader()
    type("]:mark x<Enter>G:go-to-mark x<Enter>", into: &state)
    #expect(whereabouts(state) == "Herald: We have accounted for everyone on the night shift")
    type(":mark<Enter>", into: &state)
    #expect(state.messages.shown?.text == ":mark takes a letter from a to z")
    type(":mark ab<Enter>", into: &state)
    #expect(state.messages.shown?.text == ":mark takes a letter from a to z")
  }

  @Test("A session keeps marks, and a session of an older version has none")
  func session() throws {
    var state = Warehouse.reader()
    type("]]maJ]mbG", into: &state)
    let session = try #require(state.session(paths: [1, 2, 3]))
    #expect(session.bookmarks.map(\.letter) == ["'", "a", "b"])
    #expect(Session(session.text) == session)
    var resumed = ReaderState(
      name: "x", files: ["Herald.txt", "Harbour Gazette.txt", "Wire.txt"],
      screen: GridSize(columns: 80, rows: 24))
    resumed.resume(session, paths: [1, 2, 3])
    for (slot, article) in Warehouse.story.articles.enumerated() {
      _ = resumed.handle(.articleLoaded(slot: slot, article.article))
    }
    _ = resumed.handle(.collated(Warehouse.story, slots: [0, 1, 2]))
    type("'a", into: &resumed)
    #expect(whereabouts(resumed) == "Herald: Eleven people were treated for smoke, none of them seriously")
    let old = session.text.split(separator: "\n").filter { !$0.hasPrefix("bookmark") }.joined(separator: "\n")
    #expect(Session(old + "\n")?.bookmarks == [])
    for line in [
      "bookmark A 0 0 -", "bookmark a 9 0 -", "bookmark a 0 x -", "bookmark ab 0 0 -", "bookmark a 0 0",
    ] {
      #expect(Session(old.replacing("\nend", with: "\n\(line)\nend")) == nil, "\(line)")
    }
  }
}
