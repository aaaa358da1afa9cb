internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Screens under 60 columns or 15 rows")
struct SmallScreenTests {
  @Test("A small screen has the text alone")
  func screen1() {
    var state = Warehouse.reader(columns: 40, rows: 10)
    type("}", into: &state)
    _ = state.handle(.tick(5000))
    #expect(state.view().cursor.map { [$0.column, $0.row] } == [31, 3])
    #expect(
      screen(state) == """
        ─ ! How many people were treated for … ─
        ..BB....................................
        = “We have accounted for everyone on  ┃=
        ...UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU....
          the night shift,”[1] harbour master ┃!
        ..UUUUUUUUUUUUUUU......................B
        ! Ines Okafor told reporters. “Eleven ┃=
        B..............................xxxxxx...
          people were treated for smoke, none │!
        ..xxxxxxUUUUUUUUUUUUUUUUUUUUUUUUUUUUU..B
          of them seriously.”[2]              │·
        ..UUUUUUUUUUUUUUUUU.....................
                                              │·
        ........................................
          Residents of Quay Street described a│·
        ........................................
         1:Herald  1/2 11 ≠ 14  ln 7/32  19%
        ....................................
         ]:next quote  }:next disagreement
        ..................................
        """)
  }

  @Test("and the quotes in its place")
  func screen2() {
    var state = Warehouse.reader(columns: 40, rows: 10)
    type("g3", into: &state)
    _ = state.handle(.tick(5000))
    #expect(state.view().cursor.map { [$0.column, $0.row] } == [0, 1])
    #expect(
      screen(state) == """
        ─ Quotes (3 linked, 2 !) ───────────────
        ..BBBBBBBBBBBBBBBBBBBBBB................
        => 1 “We have accounted… verbatim  2 src
        .BBBBRRRRRRRRRRRRRRRRRRR................
        !  2 “Eleven people were… 11 ≠ 14  3 src
        B.......................................
        =  3 “It was one bang, … verbatim  2 src
        ........................................
        !    The… since 2019 ≠ since 2021  2 src
        B.......................................
        ·    “The roof will hav… no match  1 src
        ........................................




         1:Herald  quote 1/3 = verbatim  12%
        ....................................
         ]:next quote  }:next disagreement
        ..................................
        """)
  }

  @Test("A small screen compares too")
  func screen3() {
    var state = Warehouse.reader(columns: 59, rows: 14)
    type("]]d", into: &state)
    _ = state.handle(.tick(5000))
    #expect(state.view().cursor.map { [$0.column, $0.row] } == [14, 3])
    #expect(
      screen(state) == """
        ─>1 Herald · 3 Mar 2031 0… ───── 2 Harbour Gazette · 3 M… ─
        .BBBBBBBBBBBBBBBBBBBBBBBBBB................................
          Ines Okafor told           │   that everyone was safe.
        ........................................................
        ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤2├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        ...........................................................
        ! reporters. “Eleven people  ≠ ! “Fourteen people were
        B.............rrrrrr.........B.B..rrrrrrrr............
        ! were treated for smoke,    ≠ ! treated for smoke,”[2] she
        B............................B.B...........................
        ! none of them               ≠   said on Monday evening.
        B.UUUUUUUUUUUU...............B..........................
        ! seriously.”[2]             ≠
        B.UUUUUUUUU..................B
                                     │ = “It was one bang, then the
        ...........................................................
        ─ What differs at quote 2 ─────────────────────────────────
        ...........................................................
         ! quantity Eleven people (11) ≠ Fourteen people (14)
        .B...................................................
         ~ dropped  “none of them seriously”  Harbour Gazette lea…
        ..........................................................
         = speaker  Ines Okafor, harbour master           the same
        ..........................................................
         words marked
        .............
         ] [:pair  }:next disagreement  t:all outlets  Tab:side
        .......................................................
        """)
  }
}
