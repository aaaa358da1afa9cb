internal import Articles
internal import Collation
@testable internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Folding in a comparison")
struct FoldingTests {
  @Test("zf folds the paragraphs on which the two do not differ, and opens them again")
  func narrow() {
    var state = Warehouse.reader()
    type("]]d", into: &state)
    let before = whole(state)
    type("zf", into: &state)
    #expect(
      whole(state) == """
        cursor 31,7
         COMPARE quote 2 · ! quantity · Ines Okafor    3 outlets   pair 2 of 5   q:back
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB....................................
        > 1 Herald · 3 Mar 2031 06:02              2 Harbour Gazette · 3 Mar 2031 06:40
        B.BBBBBBBBBBBBBBBBBBBBBBBBBBB..................................................
        ────────────────────────────────────────────────────────────────────────────────
        ................................................................................
                                               │   ╌╌╌ 1 paragraph
        ..........................................................
        = “We have accounted for everyone on   │
        ........................................
          the night shift,”[1] harbour master  │   Ms Okafor told the Gazette that
        ..........................................................................
        ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤2├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        ................................................................................
        ! Ines Okafor told reporters. “Eleven  ≠ ! everyone was safe. “Fourteen people
        B..............................rrrrrr..B.B.....................rrrrrrrr.......
        ! people were treated for smoke, none  ≠ ! were treated for smoke,”[2] she said
        B................................UUUU..B.B.....................................
        ! of them seriously.”[2]               ≠   on Monday evening.
        B.UUUUUUUUUUUUUUUUU....................B.....................
                                               │
        ........................................
        = ╌╌╌ 1 paragraph                      │ = ╌╌╌ 1 paragraph
        ..........................................................
                                               │
        ........................................
          The company that leases the          │ ! Northline has held the lease since
        .........................................B...................................
          building, Northline, has worked      │   2021. A spokeswoman declined to say
        ..............................................................................
        ! there since 2019. City records list  │   what was stored there.
        B................................................................
          it as dry storage; the newspaper     │
        ........................................
        ─ What differs at quote 2 ──────────────────────────────────────────────────────
        ................................................................................
         ! quantity    Eleven people (11) ≠ Fourteen people (14)   11 people against 14
        .B.............................................................................
         ~ dropped     “none of them seriously”           Harbour Gazette leaves it out
        ...............................................................................
         = speaker     Ines Okafor, harbour master                             the same
        ...............................................................................
         ~ link        truncated                              the same words (95% sure)
        ...............................................................................
         words marked   folded   reverse: conflict   underline: only or otherwise here
        ..............................................................................
         ] [:pair  }:next disagreement  t:all outlets  Tab:side  z?:why  x:swap
        .......................................................................
        """)
    type("zf", into: &state)
    #expect(whole(state) == before)
  }

  @Test("What lies in a fold shows its sign on the line of the fold")
  func ascii() {
    var state = Warehouse.reader(columns: 160, rows: 50, unicode: false)
    type("]dzf", into: &state)
    #expect(
      whole(state) == """
        cursor 3,5
         COMPARE   1 Herald  <>  3 Wire   quote 1 - = verbatim - Ines Okafor                                                                       pair 1 of 5   q:back
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...........................................................................................
        ->1 Herald - 3 Mar 2031 06:02 ------------------------------------------------------ 3 Wire - 4 Mar 2031 -------------------------------------------------------
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBB..................................................................................................................................
          --- 1 paragraph                                                              |     --- 1 paragraph
        ....................................................................................................
                                                                                       |
        ................................................................................
        ------------------------------------------------------------------------------+1+-------------------------------------------------------------------------------
        ................................................................................................................................................................
        = “We have accounted for everyone on the night shift,”[1] harbour master     --=-- = “We have accounted for everyone on the night shift,”[1] Okafor said.
        .........................................................................................................................................................
        ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of   |   ! “Eleven people were treated for smoke.”[2]
        B..................................................................................B...........................................
          them seriously.”[2]                                                          |
        ................................................................................
                                                                                       |
        ................................................................................
        ! --- 5 paragraphs                                                             |
        B...............................................................................
                                                                                       |
        ................................................................................
        … and 33 rows more of this kind
        - What differs at quote 1 --------------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
                       1 Herald                                          3 Wire
        .......................................................................
         = speaker     Ines Okafor, harbour master                     = Ines Okafor, harbour master                   the same
        .......................................................................................................................
         = link                                                                                                        verbatim: the same words (95% sure)
        ..................................................................................................................................................
        ----------------------------------------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
         words marked   folded   reverse: conflict   underline: only or otherwise here                                  ] [:pair  }:next disagreement  Tab:side  z?:why
        ...............................................................................................................................................................
        """)
  }

  @Test("It stays so from pair to pair, and goes with the comparison")
  func staying() {
    var state = Warehouse.reader()
    type("]]dzf]", into: &state)
    #expect(state.comparison?.folds?.pair == state.comparison?.pair)
    type("}", into: &state)
    #expect(state.comparison?.isFolded == true)
    type("qd", into: &state)
    #expect(state.comparison?.isFolded == false)
  }

  @Test("A folded text leads back to the places of the article")
  func places() {
    guard let article = Warehouse.reader().slots[0].loaded else { return }
    let second = article.paragraphs[1].range
    let text = DisplayText(article, marks: [], folds: { "\($0) more" }) { $0 == second }
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == "1 more\n\(article.text.string(in: second))\n5 more\n")
    #expect(text.source(of: text.display(of: second.start + 5)) == second.start + 5)
    #expect(text.display(of: article.paragraphs[0].range.start + 9) == 0)
    #expect(text.source(of: 3) == article.paragraphs[0].range.start)
    #expect(text.block(atSource: article.paragraphs[3].range.start) == 2)
  }
}
