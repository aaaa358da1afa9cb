internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The trail as a list")
struct TrailListTests {
  @Test("gt lists where the reader has been; Enter goes there, along the trail")
  func list() throws {
    let output = try ScriptRunner.run(
      script: """
        ]]<Enter><Enter>J3gs
        gt
        :dump-screen trail styles
        gg<Enter>
        :dump-screen gone
        gt
        :dump-screen again
        """, from: Warehouse.reader(columns: 80, rows: 15))
    #expect(
      output == """
        == trail cursor 0,5
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1 Herald!  2 Harbour Gazette!  3*Wire!
        ................................rrrrrrr
        ─ Trail ────────────────────────────────────────────────────────────────────────
        ..BBBBB.........................................................................
         ! 1 Herald ¶2                  [2] “Eleven people were treated for smoke, no…
        .B............................................................................
         ! 2 Harbour Gazette ¶2         [2] “Fourteen people were treated for smoke”
        .B..........................................................................
        >! 3 Wire ¶2                    [2] “Eleven people were treated for smoke”
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR














         3 of 3
        .......
         j k:row  Enter:go there  q:close
        .................................
        == gone
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
         = “We have accounted for everyone on the night shift,”[1] harbour master     ┃!
         ! Ines Okafor told reporters. “Eleven people were treated for smoke, none of ┃=
           them seriously.”[2]                                                        │!
                                                                                      │·
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        !> 2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
        =  3 Tomas Reyes    “It was one bang, then the windows went”     verbatim  2 src
        !    the reporter   The company that leases the … since 2019 ≠ since 2021  2 src
        ·    Ana Brandt     “The roof will have to come off”             no match  1 src
         1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/21  20%  trail 1/3
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        == again
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
         1*Herald!  2 Harbour Gazette!  3 Wire!
        ─ Trail ────────────────────────────────────────────────────────────────────────
        >! 1 Herald ¶2                  [2] “Eleven people were treated for smoke, no…
         ! 2 Harbour Gazette ¶2         [2] “Fourteen people were treated for smoke”
         ! 3 Wire ¶2                    [2] “Eleven people were treated for smoke”







         1 of 3
         j k:row  Enter:go there  q:close

        """)
  }

  @Test("Lists scroll, go to their ends, and close")
  func keys() {
    var state = Warehouse.reader(columns: 80, rows: 15)
    type("]]<Enter><Enter><Enter><Enter>gt", into: &state)
    let count = state.chooser?.rows.count ?? 0
    #expect(count == 5)
    #expect(state.chooser?.selected == count - 1)
    type("gg", into: &state)
    #expect(state.chooser?.selected == 0)
    type("2jk", into: &state)
    #expect(state.chooser?.selected == 1)
    type("<Space>", into: &state)
    #expect(state.chooser?.selected == count - 1)
    type("50%", into: &state)
    #expect(state.chooser?.selected == 2)
    type("Gk<C-u>b", into: &state)
    #expect(state.chooser?.selected == 0)
    for key in ["q", "<Esc>"] {
      var copy = state
      type(key, into: &copy)
      #expect(copy.chooser == nil)
    }
    type("?", into: &state)
    #expect(state.pagerLines.contains { $0.map(\.text).joined().contains("go where the row leads") })
    type("q", into: &state)
    #expect(state.chooser != nil)
  }

  @Test(
    "What a list has no use for closes it and is done; new rows, articles and stories close it too",
    arguments: [":dismiss", ":compare 2", ":mark b", ":go-to-mark a", ":next-quote", ":trail", ":line-down"])
  func typed(line: String) {
    var state = Warehouse.reader()
    type("}maJu\(line)<Enter>", into: &state)
    let stays = [":mark b", ":line-down"].contains(line)
    #expect((state.chooser?.kind == .links) == stays)
    type("<Esc><Esc>1gs}u", into: &state)
    _ = state.handle(.articleLoaded(slot: 1, Warehouse.story.articles[1].article))
    #expect(state.chooser == nil)
    type("u", into: &state)
    _ = state.handle(.collated(Warehouse.story, slots: [0, 1, 2]))
    #expect(state.chooser == nil)
  }

  @Test("Without a trail a message says so")
  func none() {
    var state = Warehouse.reader()
    type("gt", into: &state)
    #expect(state.chooser == nil)
    #expect(state.messages.shown?.text == "no trail yet; Enter and } lead to other articles")
  }

  @Test("In ASCII")
  func ascii() throws {
    let output = try ScriptRunner.run(
      script: "]]<Enter>gt\n:dump-screen trail", from: Warehouse.reader(columns: 60, rows: 7, unicode: false))
    #expect(
      output == """
        == trail
        - Trail ----------------------------------------------------
         ! 1 Herald para 2              [2] “Eleven people were ..
        >! 2 Harbour Gazette para 2     [2] “Fourteen people wer..



         2 of 2

        """)
  }

  @Test(
    "A place without a quotation is called by where the cursor was: a match, else the first paragraph in view"
  )
  func places() {
    let reader = Warehouse.reader(columns: 80, rows: 10)
    let walked = reader.after("/ry storage<Enter>2gs3gs1gsG2gsgt")
    #expect(
      whole(walked) == """
        cursor 0,5
        ─ Trail ────────────────────────────────────────────────────────────────────────
        ..BBBBB.........................................................................
           1 Herald ¶4                  dry storage; the newspaper could not reach th…
        ..............................................................................
           2 Harbour Gazette ¶1         The blaze at warehouse 9 was put out by midda…
        ..............................................................................
           3 Wire ¶1                    Eleven people were treated after a fire in th…
        ..............................................................................
           1 Herald ¶5                  What comes next
        ...............................................
        >  2 Harbour Gazette ¶1         The blaze at warehouse 9 was put out by midda…
        rRrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR




         5 of 5
        .......
         j k:row  Enter:go there  q:close
        .................................
        """)
    // Back at the match, the cursor stands on it again.
    let back = walked.after("gg<Enter>")
    #expect(
      back.spot
        == reader.after("/ry storage<Enter>2gs").trail.places[0].words.map { Spot(slot: 0, range: $0) })
    #expect(back.spot != nil)
  }

  @Test("On a wide screen the trail beside the text says which paragraph")
  func beside() {
    let reader = Warehouse.reader(columns: 160, rows: 40)
    #expect(
      changes(from: reader.after("2gs"), to: reader.after("/dry storage<Enter>2gs")) == """
        cursor 32,2
        17│  1 Herald           ¶4     │                                                                                │
          │..............................................................................................................
        39│ 2:Harbour Gazette  ¶1/4  ln 1/10  0%  trail 2/2                                                                   n N:match  Esc:clear  ]:next quote  Tab:pane
          │...............................................................................................................................................................
        """)
  }
}
