internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Why")
struct ReasonsTests {
  @Test("z? says the rule, the shared words, the spans, the speaker and the score of the current quotation")
  func quotation() throws {
    let output = try ScriptRunner.run(
      script:
        "]]z?\n:dump-screen top styles\nG\n:dump-screen end styles\n/score\n<Enter>\n:dump-screen found styles",
      from: Warehouse.reader())
    #expect(
      output == """
        == top cursor 1,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Why ──────────────────────────────────────────────────────────────────────────
        ..BBB...........................................................................
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


         ~ Link to 2 Harbour Gazette
        ...BBBBBBBBBBBBBBBBBBBBBBBBB
           words      Fourteen people were treated for smoke
        ....................................................
           speaker    Ines Okafor
        .........................
           rule       truncated: the same words, fewer of them on one side
        ..................................................................
           reason     the same words
        ............................
           shared     5 of 10 and 6 words: people were treated for smoke
        ................................................................
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
         1-19 of 45
        ...........
         j k:line  Space:page  /:search  q:close
        ........................................
        == end cursor 1,3
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Why ──────────────────────────────────────────────────────────────────────────
        ..BBB...........................................................................
           span       3 Wire, ¶2, characters 121 to 157
        ...............................................
           score      very sure (0.95)
        ..............................


         ! Disagreement on quantity
        .BBBBBBBBBBBBBBBBBBBBBBBBBB
           question   How many people were treated for smoke?
        .....................................................
           says       1 Herald: 11, in the words “Eleven people”
        ........................................................
           span       ¶2, characters 174 to 187
        .......................................
           says       2 Harbour Gazette: 14, in the words “Fourteen people”
        ...................................................................
           span       ¶2, characters 141 to 156
        .......................................
           says       3 Wire: 11, in the words “Eleven people”
        ......................................................
           span       ¶2, characters 121 to 134
        .......................................
           rule       the same thing counted or measured, with numbers that exclude
        ...........................................................................
                      each other
        ........................
           reason     11 people against 14
        ..................................
           weight     major
        ...................
           score      very sure (0.90)
        ..............................


         Hidden characters of Herald
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
           found      none
        ..................
         27-45 of 45
        ............
         j k:line  Space:page  /:search  q:close
        ........................................
        == found cursor 0,4
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Why ──────────────────────────────────────────────────────────────────────────
        ..BBB...........................................................................
           span       3 Wire, ¶2, characters 121 to 157
        ...............................................
           score      very sure (0.95)
        ...uuuuu......................


         ! Disagreement on quantity
        .BBBBBBBBBBBBBBBBBBBBBBBBBB
           question   How many people were treated for smoke?
        .....................................................
           says       1 Herald: 11, in the words “Eleven people”
        ........................................................
           span       ¶2, characters 174 to 187
        .......................................
           says       2 Harbour Gazette: 14, in the words “Fourteen people”
        ...................................................................
           span       ¶2, characters 141 to 156
        .......................................
           says       3 Wire: 11, in the words “Eleven people”
        ......................................................
           span       ¶2, characters 121 to 134
        .......................................
           rule       the same thing counted or measured, with numbers that exclude
        ...........................................................................
                      each other
        ........................
           reason     11 people against 14
        ..................................
           weight     major
        ...................
           score      very sure (0.90)
        ...UUUUU......................


         Hidden characters of Herald
        .BBBBBBBBBBBBBBBBBBBBBBBBBBB
           found      none
        ..................
         match 3 of 4
        .BBBBBBBBBBBB
         j k:line  Space:page  /:search  q:close
        ........................................

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


         ! Disagreement on quantity
        .BBBBBBBBBBBBBBBBBBBBBBBBBB
           question   How many people were treated for smoke?
        .....................................................
           says       1 Herald: 11, in the words "Eleven people"
        ........................................................
           span       para 2, characters 174 to 187
        ...........................................
           says       2 Harbour Gazette: 14, in the words "Fourteen people"
        ...................................................................
           span       para 2, characters 141 to 156
        ...........................................
           says       3 Wire: 11, in the words "Eleven people"
        ......................................................
           span       para 2, characters 121 to 134
        ...........................................
           rule       the same thing counted or measured, with numbers that exclude each other
        ......................................................................................
           reason     11 people against 14
        ..................................
           weight     major
        ...................
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
  func comparison() throws {
    let output = try ScriptRunner.run(
      script: "]]dz?\n:dump-screen why\nq\n:dump-screen back", from: Warehouse.reader(columns: 100, rows: 24))
    #expect(
      output == """
        == why
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements                    ?:help  q:close
        > 1 Herald · 3 Mar 2031 06:02                        2 Harbour Gazette · 3 Mar 2031 06:40
        ─ Why ──────────────────────────────────────────────────────────────────────────────────────────────
         ! Words of Herald
           words      Eleven people were treated for smoke, none of them seriously
           rule       direct: a quoted sentence or clause that stands as speech
           speaker    Ines Okafor, harbour master
           score      very sure (0.90)

         ~ Link to 2 Harbour Gazette
           words      Fourteen people were treated for smoke
           speaker    Ines Okafor
           rule       truncated: the same words, fewer of them on one side
           reason     the same words
           shared     5 of 10 and 6 words: people were treated for smoke
           differs    Eleven ≠ Fourteen
           differs    only here: none of them seriously
           span       1 Herald, ¶2, characters 174 to 234
           span       2 Harbour Gazette, ¶2, characters 141 to 179
           score      very sure (0.95)

         ! Disagreement on quantity
         1-19 of 33
         j k:line  Space:page  /:search  q:close
        == back
         COMPARE quote 2 · Ines Okafor · ! quantity                        3 outlets   pair 2 of 5   q:back
        > 1 Herald · 3 Mar 2031 06:02                        2 Harbour Gazette · 3 Mar 2031 06:40
        ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                         │   statement.
        = “We have accounted for everyone on the night   │
          shift,”[1] harbour master Ines Okafor told     │   Ms Okafor told the Gazette that everyone was
        ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤2├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        ! reporters. “Eleven people were treated for     ≠ ! safe. “Fourteen people were treated for
        ! smoke, none of them seriously.”[2]             ≠ ! smoke,”[2] she said on Monday evening.
                                                         │
          Residents of Quay Street described a blast     │ = “It was one bang, then the windows went,”[3]
        = shortly before four in the morning. “It was    │   said Mr Reyes, who bakes.
          one bang, then the windows went,”[3] said      │
          Tomas Reyes, a baker.                          │ ! Northline has held the lease since 2021. A
                                                         │   spokeswoman declined to say what was stored
          The company that leases the building,          │   there.
        ! Northline, has worked there since 2019. City   │
        ─ What differs at quote 2 ──────────────────────────────────────────────────────────────────────────
         ! quantity    Eleven people (11) ≠ Fourteen people (14)                       11 people against 14
         ~ dropped     “none of them seriously”                               Harbour Gazette leaves it out
         = speaker     Ines Okafor, harbour master                                                 the same
         ~ link        truncated                                                  the same words (95% sure)
         words marked   reverse: conflict   underline: only or otherwise here
         ] [:pair  }:next disagreement  t:all outlets  Tab:side  z?:why  x:swap  w:words/chars

        """)
  }

  @Test("Hidden characters are listed with their code points, counts and places")
  func hidden() throws {
    let text = SourceText("The pilot said nothing.")
    let article = Article(
      file: "a.txt", text: text, title: nil, titleRange: nil, outlet: "Log", byline: nil, url: nil,
      published: nil,
      dateline: nil, language: "en", body: text.whole, paragraphs: [Paragraph(range: text.whole)],
      notices: [
        Article.Notice(
          kind: .hiddenCharacters, message: "3 hidden characters removed", range: TextRange(0, 0),
          details: ["U+200B ZERO WIDTH SPACE ×2, ¶1", "U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1"]),
        Article.Notice(kind: .limit, message: "not this one"),
      ])
    var state = ReaderState(name: "x", files: ["a.txt"], screen: GridSize(columns: 70, rows: 15))
    _ = state.handle(.articleLoaded(slot: 0, article))
    let output = try ScriptRunner.run(script: "z?\n:dump-screen hidden styles", from: state)
    #expect(
      output == """
        == hidden cursor 1,3
         x  1 source  1 loading                               ?:help  q:close
        BB...................................................................
         1*Log
        .rrrrr
        ─ Why ────────────────────────────────────────────────────────────────
        ..BBB.................................................................
         Nothing is current; ] goes to the next quotation
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB


         Hidden characters of Log
        .BBBBBBBBBBBBBBBBBBBBBBBB
           found      3 hidden characters removed
        .........................................
                      U+200B ZERO WIDTH SPACE ×2, ¶1
        ............................................
                      U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1
        ..................................................








         1-6 of 6
        .........
         j k:line  Space:page  /:search  q:close
        ........................................

        """)
  }

  @Test("In ASCII the places of hidden characters are spelled out")
  func hiddenInASCII() {
    let text = SourceText("The pilot said nothing.")
    let article = Article(
      file: "a.txt", text: text, title: nil, titleRange: nil, outlet: "Log", byline: nil, url: nil,
      published: nil, dateline: nil, language: "en", body: text.whole,
      paragraphs: [Paragraph(range: text.whole)],
      notices: [
        Article.Notice(
          kind: .hiddenCharacters, message: "2 hidden characters removed", range: TextRange(0, 0),
          details: ["U+200B ZERO WIDTH SPACE ×2, ¶1"])
      ])
    var state = ReaderState(
      name: "x", files: ["a.txt"], screen: GridSize(columns: 70, rows: 15), usesUnicode: false)
    _ = state.handle(.articleLoaded(slot: 0, article))
    type("z?", into: &state)
    #expect(state.pagerLines.last.map { $0.map(\.text).joined() }?.hasSuffix("SPACE x2, para 1") == true)
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

  @Test("Shared words are counted without regard to case and marks")
  func shared() {
    let shared = SharedWords(
      "“Eleven people were treated for smoke”", "Treated for smoke were fourteen People.")
    #expect(shared.words == ["people", "were", "treated", "for", "smoke"])
    #expect([shared.firstCount, shared.secondCount] == [6, 6])
    #expect(SharedWords("", "").words == [])
  }
}
