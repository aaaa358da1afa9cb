internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Dismissing a disagreement")
struct DismissingTests {
  @Test("X hides a row and counts it; nothing leads to it any more")
  func hide() throws {
    var state = Warehouse.reader(columns: 100)
    type("}", into: &state)
    let row = RowKey(Warehouse.story.disagreements[0], in: Warehouse.story)
    #expect(type("X", into: &state) == [.remember(DismissalChange(row: row, isDismissed: true))])
    #expect(whereabouts(state) == "Herald: Eleven people were treated for smoke, none of them seriously")
    #expect(title(state).contains("1 disagreement   1 dismissed"))
    type("}", into: &state)
    #expect(whereabouts(state).hasSuffix("since 2019 (disagreement 1)"))
    type("}", into: &state)
    #expect(state.messages.shown?.text == "round again from the first")
  }

  @Test("gX shows what was dismissed, X there takes it back")
  func back() throws {
    var state = Warehouse.reader(columns: 100)
    type("}XgX}", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: Eleven people (disagreement 1)"))
    #expect(title(state).contains("1 disagreement   1 dismissed"))
    #expect(state.view().text(row: state.screen.rows - 2).contains("disagreement 1/2 ! quantity, dismissed"))
    let row = RowKey(Warehouse.story.disagreements[0], in: Warehouse.story)
    #expect(type("X", into: &state) == [.remember(DismissalChange(row: row, isDismissed: false))])
    #expect(title(state).contains("2 disagreements"))
    #expect(!title(state).contains("dismissed"))
    #expect(whereabouts(state).hasPrefix("Herald: Eleven people (disagreement 1)"))
    type("gX", into: &state)
    #expect(state.messages.shown?.text == "nothing is dismissed in these articles")
  }

  @Test("What was dismissed shown and hidden again leaves the screen as it was")
  func toggle() {
    var state = Warehouse.reader(columns: 160, rows: 50)
    type("}X", into: &state)
    _ = state.handle(.tick(5000))
    let before = screen(state)
    type("gXgX", into: &state)
    _ = state.handle(.tick(10_000))
    #expect(screen(state) == before)
  }

  @Test("The words of a dismissed row that are linked stay side by side; those that are not, part")
  func comparing() {
    var linked = Warehouse.reader(columns: 160, rows: 50)
    type("}dX", into: &linked)
    #expect(linked.comparison != nil)
    #expect(linked.comparison?.disagreement == nil)
    var apart = Warehouse.reader(columns: 160, rows: 50)
    type("}}dX", into: &apart)
    #expect(apart.comparison == nil)
    #expect(apart.story?.disagreements.count == 1)
  }

  @Test("Where nothing is in dispute there is nothing to dismiss")
  func nothing() {
    var state = Warehouse.reader(columns: 100)
    #expect(type("X", into: &state) == [])
    #expect(state.messages.shown?.text == "no disagreement here; } goes to the next")
    #expect(state.story?.disagreements.count == 2)
  }

  @Test("The commands can be typed")
  func typed() {
    var state = Warehouse.reader(columns: 100)
    type("}:dismiss<Enter>", into: &state)
    #expect(state.dismissedCount == 1)
    type(":show-dismissed<Enter>", into: &state)
    #expect(state.story?.disagreements.count == 2)
  }

  private func title(_ state: ReaderState) -> String { state.view().text(row: 0) }
}
