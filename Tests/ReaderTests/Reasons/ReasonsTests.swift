internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Why")
struct ReasonsTests {
  @Test("z? says the rule, the shared words, the spans, the speaker and the score of the current quotation")
  func quotation() {
    let why = Warehouse.reader().after("]]z?")
    #expect(
      whole(why) == """
        cursor 1,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Why ──────────────────────────────────────────────────────────────────────────
        ..BBB...........................................................................
         ! Disagreement on quantity
        .BBBBBBBBBBBBBBBBBBBBBBBBBB
           question   How many people were treated for smoke?
        .....................................................
           says       1 Herald: 11, in the words “Eleven people”
        ........................................................
           says       2 Harbour Gazette: 14, in the words “Fourteen people”
        ...................................................................
           also       11: 3 Wire, in the words “Eleven people”
        ......................................................
           reason     11 people against 14
        ..................................
           rule       the same thing counted or measured, with numbers that exclude
        ...........................................................................
                      each other
        ........................
           weight     major
        ...................
           score      very sure (0.90)
        ..............................
           span       1 Herald, ¶2, characters 174 to 187
        .................................................
           span       3 Wire, ¶2, characters 121 to 134
        ...............................................
           span       2 Harbour Gazette, ¶2, characters 141 to 156
        ..........................................................


         ! Words of Herald
        .BBBBBBBBBBBBBBBBB
           words      Eleven people were treated for smoke, none of them seriously
        ..........................................................................
           rule       direct: a quoted sentence or clause that stands as speech
        .......................................................................
           speaker    Ines Okafor, harbour master
        .........................................
           score      very sure (0.90)
        ..............................
         1-19 of 45
        ...........
         j k:line  Space:page  /:search  q:close
        ........................................
        """)
    let end = why.after("G")
    #expect(
      whole(end) == """
        cursor 1,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Why ──────────────────────────────────────────────────────────────────────────
        ..BBB...........................................................................
           differs    Eleven ≠ Fourteen
        ...............................
           differs    only here: none of them seriously
        ...............................................
           span       1 Herald, ¶2, characters 174 to 234
        .................................................
           span       2 Harbour Gazette, ¶2, characters 141 to 179
        ..........................................................
           score      very sure (0.95)
        ..............................


         ~ Link to 3 Wire
        ...BBBBBBBBBBBBBB
           words      Eleven people were treated for smoke
        ..................................................
           speaker    Ines Okafor
        .........................
           rule       truncated: the same words, fewer of them on one side
        ..................................................................
           reason     the same words
        ............................
           shared     6 of 10 and 6 words: Eleven people were treated for smoke
        .......................................................................
           differs    only here: none of them seriously
        ...............................................
           span       1 Herald, ¶2, characters 174 to 234
        .................................................
           span       3 Wire, ¶2, characters 121 to 157
        ...............................................
           score      very sure (0.95)
        ..............................


         Hidden characters of Herald
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
           found      none
        ..................
         27-45 of 45
        ............
         j k:line  Space:page  /:search  q:close
        ........................................
        """)
    #expect(
      changes(from: end, to: end.after("/score<Enter>")) == """
        cursor 0,7
         7│   score      very sure (0.95)
          │...uuuuu......................
        18│   score      very sure (0.95)
          │...UUUUU......................
        22│ match 3 of 4
          │.BBBBBBBBBBBB
        """)
  }

  @Test("Of a disagreement, what each side says and where; on a wide screen in ASCII")
  func disagreement() throws {
    let output = try ScriptRunner.run(
      script: "}z?\n:dump-screen why styles", from: Warehouse.reader(columns: 150, rows: 24, unicode: false))
    #expect(
      output == """
        == why cursor 1,2
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 - 4 Mar 2031                                      ?:help  q:close
        BBBBBBBBBBBB.........................................................................................................................................
        - Why ------------------------------------------------------------------------------------------------------------------------------------------------
        ..BBB.................................................................................................................................................
         ! Disagreement on quantity
        .BBBBBBBBBBBBBBBBBBBBBBBBBB
           question   How many people were treated for smoke?
        .....................................................
           says       1 Herald: 11, in the words "Eleven people"
        ........................................................
           says       2 Harbour Gazette: 14, in the words "Fourteen people"
        ...................................................................
           also       11: 3 Wire, in the words "Eleven people"
        ......................................................
           reason     11 people against 14
        ..................................
           rule       the same thing counted or measured, with numbers that exclude each other
        ......................................................................................
           weight     major
        ...................
           score      very sure (0.90)
        ..............................
           span       1 Herald, para 2, characters 174 to 187
        .....................................................
           span       3 Wire, para 2, characters 121 to 134
        ...................................................
           span       2 Harbour Gazette, para 2, characters 141 to 156
        ..............................................................


         ! Words of Herald
        .BBBBBBBBBBBBBBBBB
           words      Eleven people were treated for smoke, none of them seriously
        ..........................................................................
           rule       direct: a quoted sentence or clause that stands as speech
        .......................................................................
           speaker    Ines Okafor, harbour master
        .........................................
           score      very sure (0.90)
        ..............................


         Hidden characters of Herald
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
        ------------------------------------------------------------------------------------------------------------------------------------------------------
        ......................................................................................................................................................
         1-20 of 21                                                                                                   j k:line  Space:page  /:search  q:close
        .....................................................................................................................................................

        """)
  }

  @Test("In a comparison it is about the pair")
  func comparison() {
    let compared = Warehouse.reader().after("]]d")
    let why = compared.after("z?")
    #expect(
      changes(from: Warehouse.reader().after("]]z?"), to: why) == """
        cursor 1,3
         1│> 1 Herald · 3 Mar 2031 06:02              2 Harbour Gazette · 3 Mar 2031 06:40
          │B.BBBBBBBBBBBBBBBBBBBBBBBBBBB..................................................
        22│ 1-19 of 34
          │...........
        """)
    #expect(whole(why.after("q")) == whole(compared))
  }

  @Test("The same key, q and Esc close it", arguments: ["z?", "q", "<Esc>"])
  func closing(key: String) {
    var state = Warehouse.reader()
    type("]z?\(key)", into: &state)
    #expect(state.pager == nil)
    #expect(state.slots[0].current != nil)
  }

  @Test("A quotation that nobody else has is said to be one; without an article there is nothing to say")
  func alone() {
    var state = Warehouse.reader()
    type("&roof<Enter>]z?", into: &state)
    let lines = state.pagerLines.map { $0.map(\.text).joined() }
    #expect(lines.contains("  elsewhere  no other article has or contradicts these words"))
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type("z?", into: &empty)
    #expect(empty.pager == nil)
    #expect(empty.messages.shown?.text == "no article here")
  }

  @Test(
    "A score is said in words",
    arguments: [
      (1.0, "very sure (1.00)"), (0.9, "very sure (0.90)"), (0.8, "sure (0.80)"), (0.7, "fairly sure (0.70)"),
      (0.5, "perhaps (0.50)"), (0.049, "doubtful (0.05)"), (0, "doubtful (0.00)"),
    ])
  func scores(score: Double, words: String) {
    #expect(Reasons.words(score: score) == words)
  }
}
