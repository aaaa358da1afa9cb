internal import Collation
@testable internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("What one outlet alone has")
struct OnlyBoardTests {
  /// Two reports, one of which calls a claim false.
  private static let denied = [
    StoryFactory.Text(
      outlet: "Gazette", published: nil,
      text: "The mayor falsely said {1!|the bridge had been closed since May}."),
    StoryFactory.Text(
      outlet: "Post", published: nil, text: "{1!|The bridge had been closed since May}, he said."),
  ]

  @Test("go lists the quotations and figures of each outlet that no other has")
  func narrow() {
    #expect(
      whole(Quay.reader().after("JJgo")) == """
        cursor 0,8
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1 Agency!  2 Ledger!  3*Post!  4 Evening Sun!  5 Quay Notes
        .......................rrrrrrr..............................
        ─ Only in one outlet ───────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBB............................................................
          Only in 1 Agency
        ..BBBBBBBBBBBBBBBB
            Ines Okafor: “We have accounted for everyone on the night shift, and nobody
        ....BBBBBBBBBBBBB..............................................................
            is missing”
        ...............


          Only in 3 Post
        ..BBBBBBBBBBBBBB
        >   Tomas Reyes: “I thought of my oven”
        B...BBBBBBBBBBBBB......................


          Only in 4 Evening Sun
        ..BBBBBBBBBBBBBBBBBBBBB
          # 3 million dollars in: The lease brought in 3 million dollars a year.
        ....BBBBBBBBBBBBBBBBB..........................UUUUUUUUUUUUUUUUU........


        … and 9 rows more of this kind
         2 of 3
        .......
         j k:row  Enter:go there  d:compare  z?:why  q:close  ?:help
        ............................................................
        """)
  }

  @Test("On a wide screen it has the whole of it")
  func wide() {
    #expect(
      whole(Quay.reader(columns: 160, rows: 50).after("goG")) == """
        cursor 0,9
         WAREHOUSE 9   5 sources   8 quotes   7 linked   1 disagreement   3 Mar 2031 – 4 Mar 2031 07:00                                                 ?:help  q:close
        BBBBBBBBBBBB...................................................................................................................................................
        ─ Only in one outlet ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBB............................................................................................................................................
          Only in 1 Agency
        ..BBBBBBBBBBBBBBBB
            Ines Okafor: “We have accounted for everyone on the night shift, and nobody is missing”
        ....BBBBBBBBBBBBB..........................................................................


          Only in 3 Post
        ..BBBBBBBBBBBBBB
            Tomas Reyes: “I thought of my oven”
        ....BBBBBBBBBBBBB......................


          Only in 4 Evening Sun
        ..BBBBBBBBBBBBBBBBBBBBB
        > # 3 million dollars in: The lease brought in 3 million dollars a year.
        B...BBBBBBBBBBBBBBBBB..........................UUUUUUUUUUUUUUUUU........


        … and 37 rows more of this kind
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         3 of 3                                                                                                              j k:row  Enter:go there  d:compare  z?:why
        ...............................................................................................................................................................
        """)
  }

  @Test("What a reporter calls false stands first, with where it is told without that")
  func denials() {
    var state = Warehouse.reader(of: StoryFactory.story(Self.denied), columns: 60, rows: 15, unicode: false)
    type("go", into: &state)
    #expect(
      whole(state) == """
        cursor 0,4
         WAREHOUSE 9  2 sources  0 quotes           ?:help  q:close
        BBBBBBBBBBBB...............................................
         1*Gazette  2 Post
        .rrrrrrrrr........
        - Only in one outlet ---------------------------------------
        ..BBBBBBBBBBBBBBBBBB........................................
          Called false in one outlet
        ..BBBBBBBBBBBBBBBBBBBBBBBBBB
        > ! 1 Gazette: The mayor falsely said the bridge had been
        B.B.BBBBBBBBB............rrrrrrr.........................
            closed since May.
        .....................
              2 Post: The bridge had been closed since May
        ......BBBBBB......................................


        … and 5 rows more of this kind
         1 of 2
        .......
         j k:row  Enter:go there  d:compare  z?:why  q:close
        ....................................................
        """)
    type("<Enter>", into: &state)
    #expect(state.spot?.slot == 0)
    type("goj<Enter>", into: &state)
    #expect(whereabouts(state) == "Post")
    #expect(state.spot == Spot(slot: 1, range: TextRange(0, 36)))
  }

  @Test("Enter goes to the figure, which is shown until something else is gone to")
  func figure() {
    var state = Quay.reader()
    type("}goG<Enter>", into: &state)
    #expect(
      whole(state) == """
        cursor 20,7
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement      ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1 Agency!  2 Ledger!  3 Post!  4*Evening Sun!  5 Quay Notes
        ................................rrrrrrrrrrrrrr..............
        ─ Evening Sun · 4 Mar 2031 07:00 · 36 words ────────────────────────────────────
        ................................................................................
         = Tomas Reyes heard a bang. “It was one bang, then the windows went,”[3] he  │=
        ..............................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU............
           said.                                                                      │·
        ................................................................................
                                                                                      │·
        ................................................................................
         ! The fire brigade put the number of people treated at about twenty. The     │!
        .B......................................................BBBBBBBBBBBB...........B
           lease brought in 3 million dollars a year.                                 │·
        ....................RRRRRRRRRRRRRRRRR...........................................
                                                                                      │
        ...............................................................................
        … and 7 rows more of this kind
        ─ Quotes (1 linked, 1 !) ───────────────────────────────────────────────────────
        ................................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        ................................................................................
        !    the reporter   The fire brigade put the number of peop… 11 ≠ 14 ≠ 20  3 src
        B...............................................................................






         4:Evening Sun  ¶2/2  ln 5/5  100%  trail 2/2
        .............................................
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................
        """)
    type("<lt>", into: &state)
    #expect(whereabouts(state) == "Agency: Eleven people (disagreement 1)")
    #expect(state.spot == nil)
  }

  @Test("Where everything is shared, or there is one article only, a message says so")
  func nothing() {
    var state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type(":only<Enter>", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
    let texts = ["A", "B"].map { StoryFactory.Text(outlet: $0, published: nil, text: "Nobody spoke.") }
    state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    type("go", into: &state)
    #expect(state.messages.shown?.text == "no article has a quotation or a figure that no other has")
  }

  @Test("Until the texts were looked through, a message says that this goes on")
  func waiting() {
    var state = Quay.reader()
    state.survey = nil
    type("go", into: &state)
    #expect(state.messages.shown?.text == "links are still being looked for")
  }

  @Test("Where something is nowhere else, d says so and t too", arguments: ["d", "t"])
  func alone(key: String) {
    var state = Quay.reader()
    type("JJgo\(key)", into: &state)
    #expect(state.board?.kind == .only)
    #expect(state.messages.shown?.text == "no other article has these words")
  }
}
