internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Help and hints")
struct HelpTests {
  private func help(_ state: ReaderState) -> [String] {
    state.pagerLines.map { $0.map(\.text).joined() }
  }

  @Test("Help names every key that works here, and no other")
  func complete() {
    let ways: [(Keymap.Context, keys: String)] = [
      (.reading, "?"), (.comparison, "]d?"), (.views, "]t?"), (.matrix, "gm?"),
    ]
    for (context, keys) in ways {
      var state = Warehouse.reader(columns: 200, rows: 60)
      type(keys, into: &state)
      let lines = help(state)
      for command in Command.allCases {
        let keys = Keymap.standard.keys(for: command, in: context).map { KeyNotation.shown($0) }
        let row = "  " + Fitting.padded(keys.joined(separator: " "), 22, .unicode) + " " + command.summary
        #expect(lines.contains(row) == !keys.isEmpty, "\(command)")
      }
    }
  }

  @Test("The same key closes help; q and Esc do too; it scrolls like text")
  func closing() {
    for key in ["?", "q", "<Esc>"] {
      var state = Warehouse.reader()
      type("?\(key)", into: &state)
      #expect(state.pager == nil)
    }
    var state = Warehouse.reader()
    type("?", into: &state)
    let count = state.pagerLines.count
    type("G", into: &state)
    #expect(state.pager?.top == count - state.pagerHeight)
    type("gg3j", into: &state)
    #expect(state.pager?.top == 0)
    #expect(state.pager?.selected == 4)
  }

  @Test("Hints are the keys as bound, as many as fit whole", arguments: [20, 30, 60, 80, 120])
  func hints(columns: Int) {
    for keys in ["", "g3", "gs", "]d", "?", "/the<Enter>"] {
      var state = Warehouse.reader(columns: columns, rows: 20)
      type(keys, into: &state)
      let painter = Painter(state: state, grid: Grid(size: state.screen))
      let runs = painter.hintRuns(limit: 9)
      #expect(Fitting.columns(of: runs) <= columns - 2)
      for run in runs {
        let words = run.text.split(separator: " ").map(String.init)
        #expect(!words.isEmpty, "\(keys)")
      }
    }
  }

  @Test("Hints can be turned off, and give their row to the text")
  func hintsOff() {
    var state = Warehouse.reader()
    let rows = state.textArea.rows
    type(":set hints=off<Enter>", into: &state)
    #expect(state.textArea.rows == rows + 1)
  }

  @Test("No hint offers what is not there: a next match, a next article, a filter of one article")
  func hintsOnlyOfWhatIsThere() {
    func hints(_ state: ReaderState) -> String {
      Painter(state: state, grid: Grid(size: state.screen)).hintRuns(limit: 9).map(\.text).joined()
    }
    var state = Warehouse.reader(columns: 120, rows: 20)
    type("/zeppelin<Enter>", into: &state)
    #expect(!hints(state).contains("match"))
    type("gs", into: &state)
    #expect(hints(state) == "j k:row  Enter:open  Tab:pane  ?:help")
    state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 120, rows: 20)
    #expect(!hints(state).contains("article"))
    type("D", into: &state)
    #expect(!state.showsOnlyDisagreements)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
  }

  @Test("An empty list of messages counts none")
  func noMessages() {
    var state = Warehouse.reader(columns: 80, rows: 20)
    type("E", into: &state)
    #expect(Painter(state: state, grid: Grid(size: state.screen)).pagerStatus() == "no messages")
  }
}
