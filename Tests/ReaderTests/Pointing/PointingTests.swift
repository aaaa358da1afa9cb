internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The mouse in the reader")
struct PointingTests {
  private func reader(columns: Int = 80, rows: Int = 24) -> ReaderState {
    var state = Warehouse.reader(columns: columns, rows: rows)
    type(":set mouse=on<Enter>", into: &state)
    return state
  }

  private func click(_ text: String, in state: inout ReaderState) {
    let grid = state.view()
    for row in 0..<grid.rows {
      guard let range = grid.text(row: row).firstRange(of: text) else { continue }
      let column = DisplayWidth.columns(of: String(grid.text(row: row)[..<range.lowerBound]))
      _ = state.handle(.mouse(MouseEvent(.press, at: GridPosition(column: column, row: row))))
      return
    }
    Issue.record("“\(text)” is not on the screen")
  }

  private func wheel(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int, in state: inout ReaderState) {
    _ = state.handle(.mouse(MouseEvent(kind, at: GridPosition(column: column, row: row))))
  }

  @Test("It is off until :set mouse=on, which asks the loop for it")
  func asking() {
    var state = Warehouse.reader()
    let before = state.view()
    wheel(.wheelDown, 10, 10, in: &state)
    click("Harbour Gazette", in: &state)
    #expect(state.view() == before)
    #expect(type(":set mouse=on<Enter>", into: &state) == [.mouse(true)])
    #expect(type(":set mouse=off<Enter>", into: &state) == [.mouse(false)])
    type(":set<Enter>", into: &state)
    #expect(state.messages.shown?.text == "width=auto  hints=on  theme=dark  mouse=off")
  }

  @Test("A click on words makes their quotation current; its screen is that of the key")
  func words() {
    for (columns, rows) in [(80, 24), (160, 50)] {
      var clicked = reader(columns: columns, rows: rows)
      click("people were treated", in: &clicked)
      #expect(whereabouts(clicked) == "Herald: Eleven people were treated for smoke, none of them seriously")
      var pressed = reader(columns: columns, rows: rows)
      type("]]", into: &pressed)
      #expect(clicked.view() == pressed.view())
    }
  }

  @Test("A click on a source shows it, a second one goes to its text")
  func sources() {
    var strip = reader()
    click("Harbour Gazette", in: &strip)
    #expect(whereabouts(strip) == "Harbour Gazette")
    #expect(strip.focus == .text)
    var wide = reader(columns: 160, rows: 50)
    click("3 Wire", in: &wide)
    #expect(whereabouts(wide) == "Wire")
    #expect(wide.focus == .sources)
    click("3 Wire", in: &wide)
    #expect(wide.focus == .text)
    var list = reader()
    type("gs", into: &list)
    click("Wire", in: &list)
    #expect(whereabouts(list) == "Wire")
  }

  @Test("A click on a row of the quotes selects it", arguments: [(80, 24), (160, 50)])
  func quotes(columns: Int, rows: Int) {
    var state = reader(columns: columns, rows: rows)
    type("]", into: &state)
    let row = rows == 24 ? "Tomas Reyes" : "3 Tomas Reyes"
    click(row, in: &state)
    if rows == 24 {
      // In the text above stand the same words; below them is the list.
      let last = (0..<24).last { state.view().text(row: $0).contains("Tomas Reyes") } ?? 0
      wheel(.press, 5, last, in: &state)
    }
    #expect(whereabouts(state) == "Herald: It was one bang, then the windows went")
    #expect(state.focus == .quotes)
  }

  @Test("The wheel scrolls what is under it, and the keys stay where they were")
  func wheels() {
    var state = reader(columns: 120, rows: 12)
    let top = state.slots[0].top
    wheel(.wheelDown, 10, 5, in: &state)
    #expect(state.slots[0].top > top)
    #expect(state.focus == .text)
    wheel(.wheelUp, 10, 5, in: &state)
    #expect(state.slots[0].top == top)
    var list = reader(columns: 160, rows: 50)
    wheel(.wheelDown, 5, 5, in: &list)
    #expect(whereabouts(list) == "Harbour Gazette")
    #expect(list.focus == .text)
    var pager = reader()
    type("?", into: &pager)
    wheel(.wheelDown, 10, 10, in: &pager)
    #expect(pager.pager?.top == 3)
    #expect(pager.pager?.selected == 3)
    type("<Enter>", into: &pager)
    #expect(pager.lastCommand == .pageDown)
  }

  @Test("In a comparison a click chooses the side, and the wheel scrolls both")
  func comparison() {
    var state = reader()
    type("]]d", into: &state)
    wheel(.press, 60, 8, in: &state)
    #expect(state.comparison?.side == .right)
    wheel(.press, 10, 8, in: &state)
    #expect(state.comparison?.side == .left)
    let before = state.comparison?.scroll
    wheel(.wheelDown, 10, 8, in: &state)
    #expect(state.comparison?.scroll != before)
  }

  @Test("A question on the screen is not answered by the mouse; a click beside everything does nothing")
  func nothing() {
    var state = reader()
    type("/", into: &state)
    wheel(.press, 10, 10, in: &state)
    #expect(state.prompt?.kind == .search)
    type("<Esc>", into: &state)
    let before = state.view()
    wheel(.press, 500, 500, in: &state)
    wheel(.press, 0, 23, in: &state)
    #expect(state.view() == before)
    var empty = ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))
    type(":set mouse=on<Enter>", into: &empty)
    wheel(.press, 10, 10, in: &empty)
    wheel(.wheelDown, 10, 10, in: &empty)
    #expect(empty.view().size == empty.screen)
  }
}
