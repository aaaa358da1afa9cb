internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The matrix on the screen")
struct MatrixViewTests {
  @Test("gm shows it at the current words, with the words of the cell below")
  func narrow() {
    #expect(
      whole(Quay.reader().after("}gm")) == """
        cursor 32,6
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ Who printed what ─────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBB..............................................................
                                        1 Agency +1 3 Post      4 Evening … 5 Quay Not…
        ................................uuuuuuuuuuu....................................
         Ines Okafor · harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           1 “We have accounted for ev… = whole     ·           ·           ·
        .....................................................................
        >  2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.rrrrrrrrrrr.BBBBBBBBBB...............
         Tomas Reyes
        .BBBBBBBBBBB
           3 “It was one bang, then th… ·           = whole     = whole     ·
        .....................................................................
             only in one outlet         ·           1           ·           ·
        .....................................................................


        … and 5 rows more of this kind
        ─ 1 Agency · Ines Okafor · conflict · and 1 copy of the text ───────────────────
        ................................................................................
          “Eleven people were treated for smoke”
        ...UUUUUU...............................


        … and 3 rows more of this kind
         2 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not
        .................................................................
         j k:row  h l:outlet  Enter:go there  d:compare  t:all outlets  z?:why  q:close
        ...............................................................................
        """)
  }

  @Test("A wide screen names the outlets and says how they print")
  func wide() {
    #expect(
      whole(Quay.reader(columns: 160, rows: 50).after("gmjll")) == """
        cursor 120,5
         WAREHOUSE 9   5 sources   8 quotes   7 linked   1 disagreement   3 Mar 2031 – 4 Mar 2031 07:00                                                 ?:help  q:close
        BBBBBBBBBBBB...................................................................................................................................................
        ─ Who printed what ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBB..............................................................................................................................................
                                                                                        1 Agency +1         3 Post              4 Evening Sun       5 Quay Notes
        ........................................................................................................................uuuuuuuuuuuuu...................
         Ines Okafor · harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           1 “We have accounted for everyone on the night shift, and nobody is missing” = whole             ·                   ·                   ·
        .............................................................................................................................................
        >  2 “Fourteen people were treated for smoke”                                   ! conflict          ! conflict          ·                   ·
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...................................BBBBBBBBBB..........BBBBBBBBBB..........RRRRRRRRRRRRRRRRRRR..
         Tomas Reyes
        .BBBBBBBBBBB
           3 “It was one bang, then the windows went”                                   ·                   = whole             = whole             ·
        .............................................................................................................................................
             only in one outlet                                                         ·                   1                   ·                   ·
        .............................................................................................................................................


        … and 31 rows more of this kind
        ─ 4 Evening Sun · not printed ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................


        … and 5 rows more of this kind
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         2 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not                                                j k:row  h l:outlet  Enter:go there  d:compare
        ...............................................................................................................................................................
        """)
  }

  @Test("Outlets that do not fit scroll by")
  func scrolling() {
    #expect(
      whole(Quay.reader(columns: 22, rows: 10, unicode: false).after("gmjlll")) == """
        cursor 16,4
        - Who printed what ---
        ..BBBBBBBBBBBBBBBB....
              < 3   4   5
        ................u
         Ines Okafor - harbo..
        .BBBBBBBBBBBBBBBBBBBBB
           1 .. .   .   .
        .................
        >  2 .. !   .   .
        BBBBBBB.B.......RRR
         Tomas Reyes
        .BBBBBBBBBBB
           3 .. =   =   .
        .................
             .. 1   .   .
        .................
         2 of 4  = whole
        ................
         j k:row  h l:outlet
        ....................
        """)
  }

  @Test("A cell without words says that the outlet does not print them")
  func empty() {
    var state = Quay.reader().after("gmll")
    #expect(
      changes(from: Quay.reader().after("}gm"), to: state) == """
        cursor 56,5
         3│                                1 Agency +1 3 Post      4 Evening … 5 Quay Not…
          │........................................................uuuuuuuuuuu............
         5│>  1 “We have accounted for ev… = whole     ·           ·           ·
          │BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.........................RRRRRRRRRRR..
         6│   2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
          │................................BBBBBBBBBB..BBBBBBBBBB...............
        16│─ 4 Evening Sun · not printed ──────────────────────────────────────────────────
          │................................................................................
        17│
          │
        22│ 1 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not
          │.................................................................
        """)
    type("<Enter>", into: &state)
    #expect(state.messages.shown?.text == "Evening Sun does not print it")
    type("d", into: &state)
    #expect(state.messages.shown?.text == "Evening Sun does not print it")
    #expect(state.matrix != nil)
  }

  @Test("Enter goes to the words of the cell; gm comes back to it")
  func going() {
    var state = Quay.reader()
    type("gmjl<Enter>", into: &state)
    #expect(whereabouts(state) == "Post: Fourteen people were treated for smoke")
    #expect(state.matrix == nil)
    type("gm", into: &state)
    #expect(state.matrix.map { [$0.row, $0.column] } == [2, 1])
    type("gm", into: &state)
    #expect(state.matrix == nil)
  }

  @Test("The row of what one outlet alone has leads to the first of it")
  func alone() {
    var state = Quay.reader()
    type("gmGl<Enter>", into: &state)
    #expect(whereabouts(state) == "Post: I thought of my oven")
  }

  @Test("d compares the cell with the fullest printing, t shows all outlets, q comes back")
  func others() {
    var state = Quay.reader()
    type("gmjt", into: &state)
    #expect(state.board?.kind == .outlets)
    type("q", into: &state)
    #expect(state.matrix?.row == 2)
    type("d", into: &state)
    #expect(state.comparison.map { [$0.pair.left.article, $0.pair.right.article] } == [2, 0])
    #expect(state.matrix == nil)
    type("gmq", into: &state)
    #expect(state.comparison != nil)
  }

  @Test("Its cursor stays in the matrix")
  func ends() {
    var state = Quay.reader()
    type("gm9l9h5jG9kgg2l", into: &state)
    #expect(state.matrix.map { [$0.row, $0.column] } == [1, 2])
    type("<Esc>", into: &state)
    #expect(state.matrix == nil)
  }

  @Test("With one article, or before the links are there, a message says why there is none")
  func nothing() {
    var state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type(":matrix<Enter>", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
    let texts = ["A", "B"].map { StoryFactory.Text(outlet: $0, published: nil, text: "Nobody spoke.") }
    state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    type("gm", into: &state)
    #expect(state.messages.shown?.text == "no article quotes anybody")
  }
}
