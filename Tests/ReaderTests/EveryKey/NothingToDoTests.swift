internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Nothing to do")
struct NothingToDoTests {
  /// A place where there is little to do, and the keys that lead there.
  private struct Place {
    let reader: ReaderState
    var keys = ""
    var context = Keymap.Context.reading
  }

  @Test(
    "Where a key has nothing to do a message says so, or the screen stays as it is",
    arguments: ["one-article", "no-article", "comparison", "all-outlets", "matrix", "timeline", "only-in"])
  func screens(name: String) throws {
    let place = Self.place(name)
    var start = place.reader
    type(place.keys, into: &start)
    #expect(start.context == place.context)
    let before = start.view()
    var lines: [String] = []
    for command in Command.allCases {
      guard let keys = Keymap.standard.keys(for: command, in: place.context).first else { continue }
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

  private static func place(_ name: String) -> Place {
    switch name {
    case "no-article":
      Place(reader: ReaderState(name: "nothing", files: [], screen: GridSize(columns: 80, rows: 20)))
    case "one-article": Place(reader: reader("The bell rang at noon."))
    // One pair, at its only place.
    case "comparison": Place(reader: bells(), keys: "]d", context: .comparison)
    // The only words that both have.
    case "all-outlets": Place(reader: bells(), keys: "]t", context: .views)
    // A cell that is empty: the second outlet does not print the words of the last row.
    case "matrix": Place(reader: bells(), keys: "gmGl", context: .matrix)
    // An article, which is no words.
    case "timeline": Place(reader: bells(), keys: "gT", context: .views)
    // Words that nobody else has.
    case "only-in": Place(reader: bells(), keys: "go", context: .views)
    default: Place(reader: reader())
    }
  }

  /// Two articles that share one quotation; the first has another one alone.
  private static func bells() -> ReaderState {
    reader(
      "“{1:Ana Brandt|The bell rang at noon,}” said Ana Brandt. “{:Ana Brandt|Nobody was up there,}” she said.",
      "“{1:Ana Brandt|The bell rang at noon,}” said Ana Brandt.")
  }

  private static func reader(_ texts: String...) -> ReaderState {
    let story = StoryFactory.story(
      texts.enumerated().map { number, text in
        StoryFactory.Text(outlet: "Bell \(number + 1)", published: "2031-03-0\(number + 1)", text: text)
      })
    return Warehouse.reader(of: story, columns: 80, rows: 20)
  }
}
