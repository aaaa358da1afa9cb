internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("All outlets beside each other")
struct OutletsBoardTests {
  @Test("t sets the answers of all outlets to one question beside each other, each with its sentence")
  func narrow() {
    #expect(
      whole(Quay.reader().after("}t")) == """
        cursor 0,5
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ All outlets · quote 2 · Ines Okafor ──────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...........................................
          ! quantity: How many people were treated for smoke?
        ..B.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
            Eleven people (11): Agency, Ledger
        ....BBBBBBBBBBBBBBBBBB................
        >     1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
        B.....BBBBBBBB.................rrrrrrrrrrrrr...................................
              2 Ledger · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
          ≠ Fourteen people (14): Post
        ..B.BBBBBBBBBBBBBBBBBBBB......
              3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor
        ......BBBBBB.................rrrrrrrrrrrrrrr...................................
              told the Post.
        ....................
          ≠ about twenty (20): Evening Sun
        ..B.BBBBBBBBBBBBBBBBB.............
              4 Evening Sun: The fire brigade put the number of people treated at about
        ......BBBBBBBBBBBBB.......................................................rrrrr
              twenty.
        ......rrrrrr.
            not in: 5 Quay Notes
        ........................


            the words: 2 versions in 2 outlets
        ....BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
          =   1 Agency · Ines Okafor: “Eleven people were treated for smoke”
        ......BBBBBBBB......................................................
          =   2 Ledger · Ines Okafor: the same words
        ......BBBBBBBB..............................
          ~   3 Post · Ines Okafor: “Fourteen people were treated for smoke” · altered
        ......BBBBBB.................UUUUUUUU.........................................
            not in: 4 Evening Sun, 5 Quay Notes
        .......................................




         1 of 7
        .......
         j k:row  Enter:go there  d:compare  z?:why  q:close  ?:help
        ............................................................
        """)
  }

  @Test("On a wide screen they have the whole of it")
  func wide() {
    #expect(
      whole(Quay.reader(columns: 160, rows: 50).after("}dtj")) == """
        cursor 0,5
         WAREHOUSE 9   5 sources   8 quotes   7 linked   1 disagreement   3 Mar 2031 – 4 Mar 2031 07:00                                                 ?:help  q:close
        BBBBBBBBBBBB...................................................................................................................................................
        ─ All outlets · quote 2 · Ines Okafor ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...........................................................................................................................
          ! quantity: How many people were treated for smoke?
        ..B.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
            Eleven people (11): Agency, Ledger
        ....BBBBBBBBBBBBBBBBBB................
              1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
        >     2 Ledger · Ines Okafor: “Eleven people were treated for smoke,” she said.
        B.....BBBBBBBB.................rrrrrrrrrrrrr...................................
          ≠ Fourteen people (14): Post
        ..B.BBBBBBBBBBBBBBBBBBBB......
              3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor told the Post.
        ......BBBBBB.................rrrrrrrrrrrrrrr..................................................
          ≠ about twenty (20): Evening Sun
        ..B.BBBBBBBBBBBBBBBBB.............
              4 Evening Sun: The fire brigade put the number of people treated at about twenty.
        ......BBBBBBBBBBBBB.......................................................rrrrrrrrrrrr.
            not in: 5 Quay Notes
        ........................


            the words: 2 versions in 2 outlets
        ....BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
          =   1 Agency · Ines Okafor: “Eleven people were treated for smoke”
        ......BBBBBBBB......................................................
          =   2 Ledger · Ines Okafor: the same words
        ......BBBBBBBB..............................
          ~   3 Post · Ines Okafor: “Fourteen people were treated for smoke” · altered
        ......BBBBBB.................UUUUUUUU.........................................
            not in: 4 Evening Sun, 5 Quay Notes
        .......................................


        … and 30 rows more of this kind
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         2 of 7                                                                                                              j k:row  Enter:go there  d:compare  z?:why
        ...............................................................................................................................................................
        """)
  }

  @Test("Where there is only ASCII, its signs are used")
  func ascii() {
    #expect(
      whole(Quay.reader(columns: 50, rows: 12, unicode: false).after("}tG")) == """
        cursor 0,7
        - All outlets - quote 2 - Ines Okafor ------------
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.............
            not in: 5 Quay Notes
        ........................


            the words: 2 versions in 2 outlets
        ....BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
          =   1 Agency - Ines Okafor: "Eleven people were
        ......BBBBBBBB...................................
              treated for smoke"
        ........................
          =   2 Ledger - Ines Okafor: the same words
        ......BBBBBBBB..............................
        > ~   3 Post - Ines Okafor: "Fourteen people were
        B.....BBBBBB.................UUUUUUUU............
              treated for smoke" - altered
        ..................................
            not in: 4 Evening Sun, 5 Quay Notes
        .......................................
         7 of 7
        .......
         j k:row  Enter:go there  d:compare  z?:why
        ...........................................
        """)
  }

  @Test("A comparison says how many outlets have something on it, where there are more than the two")
  func comparison() {
    #expect(
      whole(Quay.reader().after("}d")) == """
        cursor 3,8
         COMPARE quote 2 · ! quantity · Ines Okafor    3 outlets   pair 3 of 4   q:back
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB....................................
        > 1 Agency · 3 Mar 2031 06:00              3 Post · 3 Mar 2031
        B.BBBBBBBBBBBBBBBBBBBBBBBBBBB.................................
        ────────────────────────────────────────────────────────────────────────────────
        ................................................................................
          everyone on the night shift, and     │
        ........................................
          nobody is missing,”[1] harbour       │
        ........................................
          master Ines Okafor said.             │
        ........................................
                                               │
        ........................................
        ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤2├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        ................................................................................
        ! “Eleven people were treated for      ≠ ! “Fourteen people were treated for
        B..rrrrrr..............................B.B..rrrrrrrr........................
        ! smoke,”[2] she said. The roof fell   ≠ ! smoke,”[2] Ms Okafor told the Post.
        B......................................B.B....................................
          in over 40 metres.                   │
        ........................................
                                               │ = “It was one bang, then the windows
        .............................................................................
                                               │   went,”[3] said Tomas Reyes, a baker.
        ...............................................................................
                                               │   “I thought of my oven,” he said.
        ...........................................................................
                                               │
        ........................................
        … and 3 rows more of this kind
        ─ What differs at quote 2 ──────────────────────────────────────────────────────
        ................................................................................
         ! quantity    Eleven people (11) ≠ Fourteen people (14)  11 people against 14…
        .B.............................................................................
         = speaker     Ines Okafor, harbour master                             the same
        ...............................................................................
         ~ link        altered                                the same words (95% sure)
        ...............................................................................
         words marked   reverse: conflict   underline: only or otherwise here
        .....................................................................
         ] [:pair  }:next disagreement  t:all outlets  Tab:side  z?:why  x:swap
        .......................................................................
        """)
  }

  @Test("Enter goes to the words in that article, and the trail leads back")
  func going() {
    var state = Quay.reader()
    type("}dtjj<Enter>", into: &state)
    #expect(whereabouts(state) == "Post: Fourteen people (disagreement 1)")
    #expect(state.board == nil && state.comparison == nil)
    type("<lt>", into: &state)
    #expect(whereabouts(state) == "Agency: Eleven people (disagreement 1)")
  }

  @Test("d holds the selected words against those that the view began with")
  func comparing() {
    var state = Quay.reader()
    type("}tjjjd", into: &state)
    #expect(state.comparison?.pair.left.article == 0)
    #expect(state.comparison?.pair.right.article == 3)
    #expect(state.board == nil)
  }

  @Test("t again, q and Esc go back to what was open before", arguments: ["t", "q", "<Esc>"])
  func closing(key: String) {
    var state = Quay.reader()
    type("}dt\(key)", into: &state)
    #expect(state.board == nil)
    #expect(state.comparison != nil)
  }

  @Test("Rows are walked one by one, by pages, and to the ends")
  func moving() {
    var state = Quay.reader(columns: 80, rows: 12)
    type("}t", into: &state)
    guard let stops = state.board?.stops else {
      Issue.record("no board")
      return
    }
    var places: [Int?] = []
    for key in ["j", "2j", "k", "G", "gg", "<Space>", "b", "<C-d>", "<C-u>", "k"] {
      type(key, into: &state)
      places.append(state.board.flatMap { stops.firstIndex(of: $0.selected) })
    }
    #expect(places == [1, 3, 2, 6, 0, 3, 0, 2, 0, 0])
  }

  @Test(
    "Where nobody else has anything of it, a message says so",
    arguments: [
      ("t", "no quotation here; ] goes to the next"), ("JJg3Gt", "no other article has these words"),
    ])
  func nothing(keys: String, message: String) {
    var state = Quay.reader()
    type(keys, into: &state)
    #expect(state.board == nil)
    #expect(state.messages.shown?.text == message)
  }

  @Test(
    "From a row or a cell to two sides and back to it; d leads on to the words, a dismissed row to one column"
  )
  func back() {
    for keys in ["}tjj", "gmjl"] {
      let view = Quay.reader().after(keys)
      let compared = view.after("d")
      #expect(compared.context == .comparison)
      #expect(compared.after("q").view() == view.view(), "\(keys)")
      #expect(compared.after("]<Esc>").view() == view.view(), "\(keys)")
      #expect(compared.after("d").context == .reading)
      #expect(!compared.after("Xq").hasStoryView)
    }
    #expect(Quay.reader().after("}dt").after("q").context == .comparison)
  }

  @Test("One article alone has nothing to set beside it")
  func alone() {
    var state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type("t", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
  }
}
