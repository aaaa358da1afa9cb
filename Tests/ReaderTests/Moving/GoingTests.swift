internal import Articles
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("By paragraphs and by parts of the whole")
struct GoingTests {
  @Test("A paragraph comes to the top; ( goes back to where it begins, then to the one before")
  func paragraphs() throws {
    let output = try ScriptRunner.run(
      script: "))\n:dump-screen two styles\njj(\n:dump-screen begin\n((\n:dump-screen top",
      from: Warehouse.reader(columns: 40, rows: 8))
    #expect(
      output == """
        == two cursor 12,3
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
        ........................................
          Residents of Quay Street described a│!
        .......................................B
          blast shortly before four in the    ┃=
        ........................................
        = morning. “It was one bang, then the ┃!
        ............XXXXXXXXXXXXXXXXXXXXXXXXX..B
          windows went,”[3] said Tomas Reyes, │·
        ..XXXXXXXXXXXX..........................
          a baker.                            │·
        ........................................
         1:Herald  quote 3/3 = verbatim  38%
        ....................................
         ]:next quote  }:next disagreement
        ..................................
        == begin
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
          Residents of Quay Street described a│!
          blast shortly before four in the    ┃=
        = morning. “It was one bang, then the ┃!
          windows went,”[3] said Tomas Reyes, │·
          a baker.                            │·
         1:Herald  quote 3/3 = verbatim  38%
         ]:next quote  }:next disagreement
        == top
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
          Port officials said on Monday that  ┃!
          the fire in warehouse 9 was out by  │=
          noon.                               │!
                                              │·
        = “We have accounted for everyone on  │·
         1:Herald  quote 1/3 = verbatim  12%
         ]:next quote  }:next disagreement

        """)
  }

  @Test("At the ends a message says so, in any view and where there is no article")
  func ends() {
    var state = Warehouse.reader(columns: 40, rows: 8)
    type("(", into: &state)
    #expect(state.messages.shown?.text == "the article begins here")
    type("99)", into: &state)
    let end = state.slots[0].top
    type(")", into: &state)
    #expect(state.messages.shown?.text == "the article ends here")
    #expect(state.slots[0].top == end)
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type(")", into: &empty)
    #expect(empty.messages.shown?.text == "no article here")
    type("40%", into: &empty)
    #expect(empty.messages.shown?.text == "no article here")
  }

  @Test("40% is that part of the text, of a list, of the sources, of help")
  func percent() throws {
    let output = try ScriptRunner.run(
      script: "50%\n:dump-screen half styles\n:100%\n:dump-screen end",
      from: Warehouse.reader(columns: 40, rows: 8))
    #expect(
      output == """
        == half cursor 2,1
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
        ........................................
                                              │!
        .......................................B
          The company that leases the         │=
        ........................................
          building, Northline, has worked     ┃!
        .......................................B
        ! there since 2019. City records list ┃·
        B.......BBBBBBBBBB......................
          it as dry storage; the newspaper    │·
        ........................................
         1:Herald  ¶3/7  ln 16/32  48%
        ..............................
         ]:next quote  }:next disagreement
        ..................................
        == end
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 w… ─
          building in the afternoon. “The roof│!
          will have to come off,” she said.   │=
                                              │!
          Trains on the harbour line were     │·
          running again by three o’clock.     ┃·
         1:Herald  ¶6/7  ln 28/32  100%
         ]:next quote  }:next disagreement

        """)
    var state = Warehouse.reader(columns: 160, rows: 50)
    type("gs100%", into: &state)
    #expect(state.slot == 2)
    type("gs50%", into: &state)
    #expect(state.slot == 1)
    type("1gsg3100%", into: &state)
    #expect(whereabouts(state) == "Herald: The roof will have to come off")
    type("1%", into: &state)
    #expect(whereabouts(state) == "Herald: We have accounted for everyone on the night shift")
    state = Warehouse.reader(columns: 80, rows: 24)
    type("]]z?50%", into: &state)
    #expect(state.pager?.top == (state.pagerLines.count - state.pagerHeight) / 2)
  }

  @Test("A percentage needs its number, and no more than there is")
  func percentGuards() {
    var state = Warehouse.reader()
    type("%", into: &state)
    #expect(state.messages.shown?.text == "how far? a number goes before it, such as 40%")
    type("101%", into: &state)
    #expect(state.messages.shown?.text == "101% is more than there is")
    #expect(state.slots[0].top == 0)
  }

  @Test("A text too long for its lines to be counted is measured in bytes")
  func long() {
    let paragraph = String(repeating: "Nobody on the pier had seen it come. ", count: 40)
    let text = StoryFactory.Text(
      outlet: "Pier Post", published: nil,
      text: Array(repeating: paragraph, count: 60).joined(separator: "\n\n"))
    var state = Warehouse.reader(of: StoryFactory.story([text]), columns: 80, rows: 24)
    type("50%", into: &state)
    let count = state.slots[0].loaded?.text.count ?? 0
    #expect(abs(state.slots[0].top - count / 2) < 100)
  }

  @Test("Esc takes back a number or the beginning of a sequence, and nothing else")
  func escape() {
    var state = Warehouse.reader()
    type("/night<Enter>5<Esc>", into: &state)
    #expect(!state.keys.isPending)
    #expect(state.search != nil)
    type("g<Esc>", into: &state)
    #expect(!state.keys.isPending)
    #expect(state.messages.shown == nil)
    #expect(state.search != nil)
  }
}
