internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Who printed what")
struct StoryMatrixTests {
  private func matrix(_ story: Story) -> [String] {
    let matrix = StoryMatrix(story, StoryIndex(story))
    return matrix.rows.map { row in
      let cells = matrix.columns.indices.map { column -> String in
        guard let cell = row.cells[column] else { return "-" }
        let count = cell.passages.count
        return count > 1 ? "\(cell.printing.sign)\(count)" : cell.printing.sign
      }
      switch row.content {
      case .speaker(let name, let role): return [name, role].compactMap(\.self).joined(separator: ", ")
      case .quotation(let number, let fullest):
        return "\(number) from \(fullest.article + 1): \(cells.joined(separator: " "))"
      case .alone: return "alone: \(cells.joined(separator: " "))"
      }
    }
  }

  @Test("Quotations by speaker; copies of one text are one outlet, which has the fullest of their printings")
  func rows() {
    #expect(
      matrix(Quay.story) == [
        "Ines Okafor, harbour master", "1 from 1: = - - -", "2 from 3: ! ! - -",
        "Tomas Reyes", "3 from 3: - = = -", "alone: - = - -",
      ])
  }

  @Test("Who has less than another has it cut; who says otherwise than most is in conflict")
  func cutAndConflict() {
    #expect(
      matrix(Quay.story(origins: [0, 1, 2, 3, 4])) == [
        "Ines Okafor, harbour master", "1 from 1: = < - - -", "2 from 3: = = ! - -",
        "Tomas Reyes", "3 from 3: - - = = -", "alone: - - = - -",
      ])
  }

  @Test("Words that the reporter tells are indirect; quotations that one outlet has are counted")
  func indirect() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil,
        text: "“{1:X|The lock is shut},” X said. “{:X|One}.” “{:X|Two}.” “{:|Three}.”"),
      StoryFactory.Text(outlet: "B", published: nil, text: "{1!|The lock was shut}, X said."),
    ]
    #expect(
      matrix(StoryFactory.story(texts)) == [
        "X", "1 from 1: = :", "alone: =2 -", "(unattributed)", "alone: = -",
      ])
  }

  @Test("Words that are printed in pieces are one cell: whole if nothing is missing, else cut")
  func pieces() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil, text: "“{1:X|The lock is shut and the ships wait for the tide},” X said."
      ),
      StoryFactory.Text(
        outlet: "B", published: nil,
        text: "“{1:X|The lock is shut},” X said, “{1:X|and the ships wait for the tide}.”"),
      StoryFactory.Text(outlet: "C", published: nil, text: "“{1:X|The lock is shut},” X said."),
    ]
    #expect(
      matrix(StoryFactory.story(texts, variants: ["1": .truncated])) == ["X", "1 from 1: = =2 <"])
  }

  @Test("What a reporter tells around a piece of it does not make it whole")
  func told() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil, text: "“{1:X|The lock is shut and the ships wait for the tide},” X said."
      ),
      StoryFactory.Text(
        outlet: "B", published: nil,
        text: "{1!|X told them that “{1:X|the lock is shut}” and that all the ships would wait}."),
    ]
    #expect(
      matrix(StoryFactory.story(texts, variants: ["1": .truncated])) == ["X", "1 from 1: = <2"])
  }
}

@Suite("The matrix on the screen")
struct MatrixViewTests {
  @Test("gm shows it at the current words, with the words of the cell below")
  func narrow() {
    var state = Quay.reader()
    type("}gm", into: &state)
    #expect(
      whole(state) == """
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












        ─ 1 Agency · Ines Okafor · conflict · and 1 copy of the text ───────────────────
        ................................................................................
          “Eleven people were treated for smoke”
        ...UUUUUU...............................








         2 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not
        .................................................................
         j k:row  h l:outlet  Enter:go there  d:compare  t:all outlets  z?:why  q:close
        ...............................................................................
        """)
  }

  @Test("A wide screen names the outlets and says how they print")
  func wide() {
    var state = Quay.reader(columns: 160, rows: 50)
    type("gmjll", into: &state)
    #expect(
      whole(state) == """
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
































































        ─ 4 Evening Sun · not printed ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................












        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         2 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not                                                j k:row  h l:outlet  Enter:go there  d:compare
        ...............................................................................................................................................................
        """)
  }

  @Test("Outlets that do not fit scroll by")
  func scrolling() {
    var state = Quay.reader(columns: 22, rows: 10, unicode: false)
    type("gmjlll", into: &state)
    #expect(
      whole(state) == """
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
    var state = Quay.reader()
    type("gmll", into: &state)
    #expect(
      whole(state) == """
        cursor 56,5
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ Who printed what ─────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBB..............................................................
                                        1 Agency +1 3 Post      4 Evening … 5 Quay Not…
        ........................................................uuuuuuuuuuu............
         Ines Okafor · harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
        >  1 “We have accounted for ev… = whole     ·           ·           ·
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.........................RRRRRRRRRRR..
           2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
        ................................BBBBBBBBBB..BBBBBBBBBB...............
         Tomas Reyes
        .BBBBBBBBBBB
           3 “It was one bang, then th… ·           = whole     = whole     ·
        .....................................................................
             only in one outlet         ·           1           ·           ·
        .....................................................................












        ─ 4 Evening Sun · not printed ──────────────────────────────────────────────────
        ................................................................................










         1 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  · not
        .................................................................
         j k:row  h l:outlet  Enter:go there  d:compare  t:all outlets  z?:why  q:close
        ...............................................................................
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
