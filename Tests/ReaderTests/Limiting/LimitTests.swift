internal import Articles
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The limit")
struct LimitTests {
  @Test(
    "What can be typed after &",
    arguments: [
      ("", []), ("speaker:Okafor", [.speaker("okafor")]),
      ("speaker:\"Ines Okafor\"", [.speaker("ines okafor")]),
      ("speaker:?", [.unattributed]), ("sev>=2", [.levels(2...3)]), ("sev=conflict", [.levels(3...3)]),
      ("sev<=same", [.levels(0...1)]), ("sev>1", [.levels(2...3)]), ("sev<3", [.levels(0...2)]),
      ("sev=unsure", [.unsure]), ("src:wire", [.source("wire")]), ("src:3", [.number(3)]),
      ("Smoke 9:30", [.words("smoke"), .words("9:30")]),
      ("\"night shift\" sev=1", [.words("night shift"), .levels(1...1)]),
    ] as [(String, [Limit.Term])])
  func parsing(text: String, terms: [Limit.Term]) throws {
    #expect(try Limit(parsing: text).terms == terms)
  }

  @Test(
    "A slip is answered by what would have been right",
    arguments: [
      ("speeker:okafor", "nothing is called “speeker”; there are speaker:, src: and sev>="),
      ("speaker:", "a name goes behind speaker:"), ("src:", "a name goes behind src:"),
      ("sev>=9", "sev is 0 (no match), 1 (same words), 2 (reworded) or 3 (conflict)"),
      ("sev>=big", "sev is 0 (no match), 1 (same words), 2 (reworded) or 3 (conflict)"),
      ("sev>3", "sev goes with >=, <= or =, such as sev>=2"),
      ("sev==2", "sev goes with >=, <= or =, such as sev>=2"),
    ])
  func mistakes(text: String, message: String) {
    #expect(throws: CommandLine.Mistake(message)) { try Limit(parsing: text) }
    var state = Warehouse.reader()
    type("&\(text.replacing("<", with: "<lt>"))<Enter>", into: &state)
    #expect(state.messages.shown?.text == message)
    #expect(state.limit == nil)
  }

  @Test("The quotes pane lists what passes, ] and [ stop there, the status row says so; Esc clears it")
  func limited() {
    let limited = Warehouse.reader().after("&speaker:okafor sev>=2<Enter>")
    #expect(
      changes(from: Warehouse.reader(), to: limited) == """
        cursor 3,3
        16│─ Quotes (3 linked, 2 !)  &speaker:okafor sev>=2 ───────────────────────────────
          │................................................................................
        17│!  2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
          │B...............................................................................
        18│
          │
        19│
          │
        20│
          │
        21│
          │
        22│ 1:Herald  ¶1/7  ln 1/21  0%  &speaker:okafor sev>=2 1 of 5
          │...........................................................
        23│ ] [:quote  &:limit  Esc:clear  Enter:follow  Tab:pane  }:next disagreement
          │...........................................................................
        """)
    #expect(
      changes(from: limited, to: limited.after("]]")) == """
        cursor 32,7
         7│ ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of ┃=
          │.B..............................xxxxxxxxxxxxxXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...
         8│   them seriously.”[2]                                                        ┃·
          │...XXXXXXXXXXXXXX...............................................................
        17│!> 2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
          │BBBBB...........................................................................
        22│ the last one of this article
          │.BBBBBBBBBBBBBBBBBBBBBBBBBBBB
        """)
    #expect(whole(limited.after("]]<Esc>")) == whole(Warehouse.reader().after("]]")))
  }

  @Test("On wide and in ASCII")
  func wide() {
    let start = Warehouse.reader(columns: 150, rows: 20, unicode: false)
    #expect(
      changes(from: start, to: start.after("&src:wire<Enter>]")) == """
        cursor 33,5
         1│- 1 Sources ----------------+- 1 Herald - 3 Mar 2031 06:02 - 136 words --------------------------------------+- 3 Quotes (3 linked, 2 !)  &src:wire --
          │...............................BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB................................................................................
         2│> 1 Herald      3 Mar 06:02 |   Port officials said on Monday that the fire in warehouse 9 was out by      .#|=> 1 Ines Okafor - harbour master
          │BBBBBBBBBB.....................................................................................................BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
         5│  2 Harbour Gazette   3 Mar | = “We have accounted for everyone on the night shift,”[1] harbour master     !#|     1 3  verbatim
          │.................................XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.........................B....................
        12│   Ines Okafor          5 ! |                                                                              .#|- Quote 1 elsewhere --------------------
          │..........................B...........................................................................................................................
        13│   Tomas Reyes          2 = | ! The company that leases the building, Northline, has worked there since    .#| = 3 Wire  Ines Okafor
          │..............................B...................................................................BBBBB..........BBBBBB.............
        14│                            |   2019. City records list it as dry storage; the newspaper could not reach   .#|   “We have accounted for everyone on
          │................................BBBB...............................................................................................................
        15│                            |   the inspector who signed the last certificate.                             . |   the night shift”
          │.................................................................................................................................
        17│                            |   What comes next                                                            . |
          │................................BBBBBBBBBBBBBBB...............................................................
        19│ 1:Herald  quote 1/3 = verbatim  para 2/7  ln 4/21  15%  &src:wire 2 of 5                                 ] [:quote  &:limit  Esc:clear  Enter:follow
          │.....................................................................................................................................................
        """)
  }

  @Test(
    "Each kind of term narrows",
    arguments: [
      ("speaker:reyes", ["It was one bang, then the windows went"]),
      (
        "src:wire",
        [
          "We have accounted for everyone on the night shift",
          "Eleven people were treated for smoke, none of them seriously",
        ]
      ),
      ("src:2 sev=1", ["It was one bang, then the windows went"]),
      ("roof", ["The roof will have to come off"]),
      ("speaker:?", []), ("sev=0", ["The roof will have to come off"]),
      ("brandt", ["The roof will have to come off"]),
    ])
  func terms(text: String, words: [String]) {
    var state = Warehouse.reader()
    type("&\(text)<Enter>", into: &state)
    let marks = state.listedMarks(of: 0).map { state.slots[0].marks[$0] }
    #expect(marks.map { state.slots[0].loaded?.text.string(in: $0.range) } == words)
  }

  @Test("Where nothing passes, pane and arrows say so")
  func nothing() throws {
    let output = try ScriptRunner.run(
      script: "&speaker:nobody\n<Enter>]\n:dump-screen nothing", from: Warehouse.reader(columns: 80, rows: 15)
    )
    #expect(
      output == """
        == nothing
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
           noon.                                                                      │=
                                                                                      │!
         = “We have accounted for everyone on the night shift,”[1] harbour master     │·
        ─ Quotes (3 linked, 2 !)  &speaker:nobody ──────────────────────────────────────
         nothing here passes &speaker:nobody; Esc clears it




         nothing here passes &speaker:nobody; Esc clears it
         ] [:quote  &:limit  Esc:clear  Enter:follow  Tab:pane  }:next disagreement

        """)
  }

  @Test("The prompt begins with the limit that is on; an empty one clears it; :limit does the same")
  func prompt() {
    var state = Warehouse.reader()
    type("&roof<Enter>&", into: &state)
    #expect(state.prompt?.line.text == "roof")
    type("<C-u><Enter>", into: &state)
    #expect(state.limit == nil)
    type(":limit sev>=3<Enter>", into: &state)
    #expect(state.limit?.text == "sev>=3")
    type("&<C-u><Up>", into: &state)
    #expect(state.prompt?.line.text == "roof")
    type("<Esc>:limit<Enter>", into: &state)
    #expect(state.limit == nil)
  }

  @Test("A limit stays when the story comes anew, and holds in every article")
  func stays() {
    var state = Warehouse.reader()
    type("&okafor<Enter>", into: &state)
    _ = state.handle(.collated(Warehouse.story, slots: [0, 1, 2]))
    #expect(state.listedMarks(of: 0).count == 2)
    type("J", into: &state)
    #expect(state.listedMarks(of: 1).count == 1)
  }

  @Test("A session keeps the limit")
  func session() throws {
    var state = Warehouse.reader()
    type("&speaker:\"ines okafor\"  sev>=2<Enter>", into: &state)
    let session = try #require(state.session(paths: [1, 2, 3]))
    #expect(Session(session.text)?.limit == "speaker:\"ines okafor\" sev>=2")
    var resumed = ReaderState(name: "x", files: ["a", "b", "c"], screen: GridSize(columns: 80, rows: 24))
    resumed.resume(session, paths: [1, 2, 3])
    #expect(resumed.limit?.terms == state.limit?.terms)
    type("<Esc>", into: &state)
    #expect(state.session(paths: [1, 2, 3])?.text.contains("limit") == false)
  }

  @Test("S lists who speaks; Enter lists only their words, or everybody's again")
  func speakers() throws {
    let output = try ScriptRunner.run(
      script: "]S\n:dump-screen speakers styles\nj<Enter>\n:dump-screen reyes\nSgg<Enter>\n:dump-screen all",
      from: Warehouse.reader(columns: 80, rows: 15))
    #expect(
      output == """
        == speakers cursor 0,4
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Speakers ─────────────────────────────────────────────────────────────────────
        ..BBBBBBBB......................................................................
          * everybody                                     8
        ...................................................
        >   Ines Okafor                                   5 !
        rRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRrRRRRRRRRRRRRRRRRRRRRRRRRRRR
            Tomas Reyes                                   2 =
        .....................................................
            Ana Brandt                                    1
        ...................................................












         2 of 4
        .......
         j k:row  Enter:only these words  q:close
        .........................................
        == reyes
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
           noon.                                                                      │=
                                                                                      │!
         = “We have accounted for everyone on the night shift,”[1] harbour master     │·
        ─ Quotes (3 linked, 2 !)  &speaker:"tomas reyes" ───────────────────────────────
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src




         1:Herald  ¶1/7  ln 1/21  0%  &speaker:"tomas reyes" 1 of 5
         ] [:quote  &:limit  Esc:clear  Enter:follow  Tab:pane  }:next disagreement
        == all
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
           noon.                                                                      │=
                                                                                      │!
         = “We have accounted for everyone on the night shift,”[1] harbour master     │·
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        !  2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        !    the reporter   The company that leases the … since 2019 ≠ since 2021  2 src
        ·    Ana Brandt     “The roof will have to come off”             no match  1 src
         1:Herald  ¶1/7  ln 1/21  0%
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search

        """)
  }

  @Test("Before the story is compared, and where nobody speaks, S says so")
  func noSpeakers() {
    var state = ReaderState(name: "x", files: ["a", "b"], screen: GridSize(columns: 80, rows: 24))
    type("S", into: &state)
    #expect(state.messages.shown?.text == "links are still being looked for")
    let story = StoryFactory.story([
      StoryFactory.Text(outlet: "A", published: nil, text: "Nothing."),
      StoryFactory.Text(outlet: "B", published: nil, text: "Nothing at all."),
    ])
    state = Warehouse.reader(of: story, columns: 80, rows: 24)
    type("S", into: &state)
    #expect(state.messages.shown?.text == "nobody is quoted in these articles")
  }

  @Test(
    "Where nothing of the article passes, the next one is named of which something does",
    arguments: [
      ("2gs&brandt<Enter>", "nothing here passes &brandt; 1gs goes to Herald, which has some"),
      (
        "2gs&brandt<Enter><Esc>&brandt<Enter>]",
        "nothing here passes &brandt; 1gs goes to Herald, which has some"
      ),
      ("3gs&reyes<Enter>", "nothing here passes &reyes; 1gs goes to Herald, which has some"),
      ("3gsD&reyes<Enter>", "nothing here passes &reyes; Esc clears it"),
    ])
  func elsewhere(keys: String, message: String) {
    #expect(Warehouse.reader().after(keys).messages.shown?.text == message)
  }
}
