internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Marks")
struct BookmarksTests {
  @Test("m and a letter sets a mark, ' and the letter comes back; the box lists them")
  func marks() {
    let here = Warehouse.reader().after("]]maJ]mb")
    #expect(
      changes(from: Warehouse.reader().after("J]"), to: here.after("'").after(milliseconds: 300)) == """
        cursor 55,6
        18│=  3 Tomas Reyes    “It was one b '…
          │.................................rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
        19│!    the reporter   Northline has a  1 Herald ¶2
          │B................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        20│                                  b  2 Harbour Gazette ¶2
          │.................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        21│                                  '  2 Harbour Gazette ¶1, before the last jump
          │.................................RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        22│ 2:Harbour Gazette  quote 2/3 ! quantity  ¶2/4  ln 4/10  33%                  '
          │.............................................................................BBB
        """)
    let back = here.after("'a")
    #expect(
      changes(from: Warehouse.reader().after("]]"), to: back) == """
        cursor 32,7
        22│ 1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%  trail 2/2
          │..............................................................
        """)
    #expect(
      changes(from: back, to: back.after("m").after(milliseconds: 300)) == """
        cursor 32,7
        18│!> 2 Ines Okafor    “Eleven people were treated for s m…
          │BBBBB................................................rrrrrrrrrrrrrrrrrrrrrrrrrrr
        19│=  3 Tomas Reyes    “It was one bang, then the window a    1 Herald ¶2
          │.....................................................RRRRRRRRRRRRRRRRRRRRRRRRRRR
        20│!    the reporter   The company that leases the … sin b    2 Harbour Gazette ¶2
          │B....................................................RRRRRRRRRRRRRRRRRRRRRRRRRRR
        21│·    Ana Brandt     “The roof will have to come off”  a-z  a mark here
          │.....................................................RRRRRRRRRRRRRRRRRRRRRRRRRRR
        22│ 1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%  trail 2/2                m
          │.............................................................................BBB
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
