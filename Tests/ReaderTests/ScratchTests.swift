import Collation
import Testing
@testable import Reader
import TerminalUI
import Articles
@Test func scratch() throws {
  print(try ScriptRunner.run(script: """
    :dump-screen quote
    ?<C-d>
    :dump-screen help
    q}
    d
    :dump-screen cmp
    """, from: Warehouse.reader(unicode: false)))
  var state = ReaderState(name: "parallax", files: [], screen: GridSize(columns: 80, rows: 12))
  print(try ScriptRunner.run(script: ":dump-screen welcome", from: state))
  state = ReaderState(name: "parallax", files: ["a/b.txt", "c.txt"], screen: GridSize(columns: 80, rows: 17))
  print(try ScriptRunner.run(script: ":dump-screen loading", from: state))
  _ = state.handle(.articleFailed(slot: 1, .missing(file: "c.txt")))
  print(try ScriptRunner.run(script: ":dump-screen failed", from: state))
  let one = StoryFactory.story([Warehouse.texts[0]])
  _ = state.handle(.articleLoaded(slot: 0, one.articles[0].article))
  print(try ScriptRunner.run(script: ":dump-screen one\n]\n:dump-screen one", from: state))
  _ = state.handle(.annotated(slot: 0, one.articles[0]))
  print(try ScriptRunner.run(script: ":dump-screen two", from: state))
  _ = state.handle(.collated(one, slots: [0]))
  print(try ScriptRunner.run(script: ":dump-screen three\n}\n:dump-screen dis\nd\n:dump-screen d\nJ\n:dump-screen failed", from: state))
}
