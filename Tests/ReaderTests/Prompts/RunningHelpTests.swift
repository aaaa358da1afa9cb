internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Help that runs")
struct RunningHelpTests {
  @Test("j and k go over what can be run; / searches, n goes on; Enter runs it")
  func screens() {
    let help = Warehouse.reader().after("?jj")
    #expect(
      whole(help) == """
        cursor 0,6
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Help ─────────────────────────────────────────────────────────────────────────
        ..BBBB..........................................................................
         Moving
        .BBBBBB
           j ↓                    line down; in a list the next row
        ...BBBBBBBBBBBBBBBBBBBBBB..................................
           k ↑                    line up; in a list the row before
        ...BBBBBBBBBBBBBBBBBBBBBB..................................
        >  Space PgDn ^F          page down
        rRRrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
           b PgUp ^B              page up
        ...BBBBBBBBBBBBBBBBBBBBBB........
           ^D                     half a page down
        ...BBBBBBBBBBBBBBBBBBBBBB.................
           ^U                     half a page up
        ...BBBBBBBBBBBBBBBBBBBBBB...............
           gg Home                to the top
        ...BBBBBBBBBBBBBBBBBBBBBB...........
           G End                  to the end
        ...BBBBBBBBBBBBBBBBBBBBBB...........
           zt                     bring the current line to the top
        ...BBBBBBBBBBBBBBBBBBBBBB..................................
           zz                     bring the current line to the middle
        ...BBBBBBBBBBBBBBBBBBBBBB.....................................
           zb                     bring the current line to the bottom
        ...BBBBBBBBBBBBBBBBBBBBBB.....................................
           )                      next paragraph
        ...BBBBBBBBBBBBBBBBBBBBBB...............
           (                      this paragraph's beginning, then the paragraph before
        ...BBBBBBBBBBBBBBBBBBBBBB......................................................
           %                      with a number before it, to that part of the whole:
        ...BBBBBBBBBBBBBBBBBBBBBB....................................................
                                  40%
        .............................


         Quotations and disagreements
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           ]                      next quotation that another article has
        ...BBBBBBBBBBBBBBBBBBBBBB........................................
         1-19 of 140
        ............
         j k:line  Enter:run  Space:page  /:search  q:close
        ...................................................
        """)
    let found = help.after("/disagree<Enter>n")
    #expect(
      changes(from: help, to: found) == """
        cursor 0,21
         3│   Space PgDn ^F          page down
          │...BBBBBBBBBBBBBBBBBBBBBB..........
         4│   b PgUp ^B              page up
          │...BBBBBBBBBBBBBBBBBBBBBB........
         5│   ^D                     half a page down
          │...BBBBBBBBBBBBBBBBBBBBBB.................
         6│   ^U                     half a page up
          │...BBBBBBBBBBBBBBBBBBBBBB...............
         7│   gg Home                to the top
          │...BBBBBBBBBBBBBBBBBBBBBB...........
         8│   G End                  to the end
          │...BBBBBBBBBBBBBBBBBBBBBB...........
         9│   zt                     bring the current line to the top
          │...BBBBBBBBBBBBBBBBBBBBBB..................................
        10│   zz                     bring the current line to the middle
          │...BBBBBBBBBBBBBBBBBBBBBB.....................................
        11│   zb                     bring the current line to the bottom
          │...BBBBBBBBBBBBBBBBBBBBBB.....................................
        12│   )                      next paragraph
          │...BBBBBBBBBBBBBBBBBBBBBB...............
        13│   (                      this paragraph's beginning, then the paragraph before
          │...BBBBBBBBBBBBBBBBBBBBBB......................................................
        14│   %                      with a number before it, to that part of the whole:
          │...BBBBBBBBBBBBBBBBBBBBBB....................................................
        15│                          40%
          │.............................
        16│
          │
        17│ Quotations and disagreements
          │.BBBBBBBBBBBBBBBuuuuuuuuBBBBB
        18│   ]                      next quotation that another article has
          │...BBBBBBBBBBBBBBBBBBBBBB........................................
        19│   [                      previous quotation that another article has
          │...BBBBBBBBBBBBBBBBBBBBBB............................................
        20│   }                      next disagreement, through all articles
          │...BBBBBBBBBBBBBBBBBBBBBB......UUUUUUUU..........................
        21│>  {                      previous disagreement, through all articles
          │rRRrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRxxxxxxxxRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        22│ match 2 of 5
          │.BBBBBBBBBBBB
        """)
    let ran = found.after("<Enter>")
    #expect(ran.messages.shown?.text == "round again from the last")
    #expect(whole(ran) == whole(Warehouse.reader().after("{")))
  }

  @Test("In ASCII on a small screen")
  func small() throws {
    let output = try ScriptRunner.run(
      script: "?G\n:dump-screen end styles\ngg\n:dump-screen top",
      from: Warehouse.reader(columns: 50, rows: 8, unicode: false))
    #expect(
      output == """
        == end cursor 0,1
        - Help -------------------------------------------
        ..BBBB............................................
        >  :NAME                  any action by its name,
        rRRrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRRRRRRRRRRRRRRRR
                                  such as :next-quote;
        ..............................................
                                  Tab completes
        .......................................


         Signs
        .BBBBB
         198-202 of 210
        ...............
         j k:line  Enter:run  Space:page  /:search
        ..........................................
        == top
        - Help -------------------------------------------
         Moving
        >  j Down                 line down; in a list
                                  the next row
           k Up                   line up; in a list the
                                  row before
         1-5 of 210
         j k:line  Enter:run  Space:page  /:search

        """)
  }

  private func select(_ pattern: String, in state: inout ReaderState) {
    type("?/\(pattern)<Enter>", into: &state)
  }

  @Test("What asks for a letter or for more is left waiting for it")
  func more() {
    var state = Warehouse.reader()
    select("a mark here; its", in: &state)
    type("<Enter>k", into: &state)
    #expect(state.bookmarks["k"] != nil)
    select(":set width", in: &state)
    type("<Enter>", into: &state)
    #expect(state.prompt?.line.text == "set ")
    type("<Esc>", into: &state)
    select("searches in", in: &state)
    #expect(state.messages.shown?.text == "“searches in” is not in here")
    type("q", into: &state)
    select("conflict: number", in: &state)
    type("<Enter>", into: &state)
    #expect(state.messages.shown?.text == "nothing to run in this row")
    #expect(state.pager != nil)
  }

  @Test("n without a search, N round the beginning, and Enter in the messages say what is")
  func guards() {
    var state = Warehouse.reader()
    type("?n", into: &state)
    #expect(state.messages.shown?.text == "nothing was searched for yet; / searches")
    type("/half a page<Enter>N", into: &state)
    #expect(state.messages.shown?.text == "match 2 of 2")
    type("qE<Enter>", into: &state)
    #expect(state.messages.shown?.text == "nothing to run in this row")
    type("/this row<Enter>", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 1")
  }

  @Test("Every row that shows keys runs their command, whatever the context", arguments: ["", "]d", "u"])
  func rows(keys: String) {
    var state = Warehouse.reader(columns: 200, rows: 60)
    type("\(keys)?", into: &state)
    for row in state.helpRows {
      guard case .run(let command) = row.action, !row.isContinued else { continue }
      #expect(row.runs.last?.text == " \(command.summary)")
    }
    #expect(state.helpRows.contains { $0.action != nil })
  }

  @Test(
    "Pages and ends keep the selection on the screen",
    arguments: ["<Space>", "<Space><Space>b", "G", "Ggg", "<C-d><C-d>", "40%", "100%"])
  func pages(keys: String) {
    var state = Warehouse.reader()
    type("?\(keys)", into: &state)
    let pager = state.pager
    let shown = (pager?.top ?? 0)..<((pager?.top ?? 0) + state.pagerHeight)
    #expect(shown.contains(pager?.selected ?? -1))
    #expect(state.helpRows[pager?.selected ?? 0].action != nil)
  }
}
