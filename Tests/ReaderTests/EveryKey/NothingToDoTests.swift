internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Nothing to do")
struct NothingToDoTests {
  @Test(
    "Where a key has nothing to do a message says so, or the screen stays as it is",
    arguments: ["one-article", "no-article"])
  func screens(name: String) throws {
    let start = Self.reader(name)
    let before = start.view()
    var lines: [String] = []
    for command in Command.allCases {
      guard let keys = Keymap.standard.keys(for: command, in: .reading).first else { continue }
      var state = start
      let written = keys.map(\.written).joined()
      // A letter for those that wait for one, which no other command sees.
      let effects = type(written + (command.takesLetter ? "a" : ""), into: &state)
      let outcome =
        if let message = state.messages.shown?.text {
          "“\(message)”"
        } else if !effects.isEmpty {
          "is done"
        } else {
          state.view() == before ? "the screen stays" : "another screen"
        }
      lines.append("\(written) \(command.rawValue): \(outcome)")
    }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(try GoldenScreens.screen("nothing/\(name)", now: text) == text)
  }

  private static func reader(_ name: String) -> ReaderState {
    guard name == "one-article" else {
      return ReaderState(name: "nothing", files: [], screen: GridSize(columns: 80, rows: 20))
    }
    let story = StoryFactory.story([
      StoryFactory.Text(outlet: "Bell", published: nil, text: "The bell rang at noon.")
    ])
    return Warehouse.reader(of: story, columns: 80, rows: 20)
  }
}
