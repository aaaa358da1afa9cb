internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Scrolling in a comparison")
struct FreeScrollingTests {
  @Test("zs lets each side scroll by itself; again they stand level where the side with the keys was")
  func narrow() {
    var state = Warehouse.reader()
    type("]]dzs3j", into: &state)
    #expect(state.comparison?.offsets.left == 3)
    #expect(state.comparison?.offsets.right == 0)
    #expect(
      whole(state) == """
        cursor 31,4
         COMPARE quote 2 · ! quantity · Ines Okafor    3 outlets   pair 2 of 5   q:back
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB....................................
        > 1 Herald · 3 Mar 2031 06:02              2 Harbour Gazette · 3 Mar 2031 06:40
        B.BBBBBBBBBBBBBBBBBBBBBBBBBBB..................................................
        ────────────────────────────────────────────────────────────────────────────────
        ................................................................................
        ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ │   in a statement.
        ..........................................................
        ! Ines Okafor told reporters. “Eleven  │
        B..............................rrrrrr...
        ! people were treated for smoke, none  │   Ms Okafor told the Gazette that
        B................................UUUU.....................................
        ! of them seriously.”[2]               │ ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        B.UUUUUUUUUUUUUUUUU.............................................................
                                               │ ! everyone was safe. “Fourteen people
        .........................................B.....................rrrrrrrr.......
          Residents of Quay Street described a │ ! were treated for smoke,”[2] she said
        .........................................B.....................................
          blast shortly before four in the     │   on Monday evening.
        .............................................................
        = morning. “It was one bang, then the  │
        ........................................
          windows went,”[3] said Tomas Reyes,  │ = “It was one bang, then the windows
        .............................................................................
          a baker.                             │   went,”[3] said Mr Reyes, who bakes.
        ..............................................................................
                                               │
        ........................................
          The company that leases the          │ ! Northline has held the lease since
        .........................................B...................................
          building, Northline, has worked      │   2021. A spokeswoman declined to say
        ..............................................................................
        ! there since 2019. City records list  │   what was stored there.
        B................................................................
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
         words marked   each side scrolls by itself
        ...........................................
         ] [:pair  }:next disagreement  t:all outlets  Tab:side  z?:why  x:swap
        .......................................................................
        """)
    type("zs", into: &state)
    #expect(state.comparison?.offsets.left == 0)
    #expect(state.comparison?.scroll == 3)
    #expect(state.messages.shown?.text == "both sides scroll together")
  }

  @Test("Each side stops at its own ends; swapped sides keep their places; another pair stands level")
  func ends() {
    var state = Warehouse.reader()
    type("]]dzsG", into: &state)
    let end = state.comparison?.offsets.left
    type("j", into: &state)
    #expect(state.comparison?.offsets.left == end)
    type("x", into: &state)
    #expect(state.comparison?.offsets.right == end)
    type("<Tab>gg", into: &state)
    #expect((state.comparison?.offsets.right ?? 1) <= 0)
    type("]", into: &state)
    #expect(state.comparison.map { [$0.offsets.left, $0.offsets.right, $0.scroll] } == [0, 0, 0])
    #expect(state.comparison?.isFree == true)
  }
}
