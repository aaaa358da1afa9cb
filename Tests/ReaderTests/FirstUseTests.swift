internal import Articles
internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("What a new user stumbles over")
struct FirstUseTests {
  private func rows(_ state: ReaderState) -> [String] {
    let grid = state.view()
    return (0..<grid.rows).map { grid.text(row: $0) }
  }

  @Test("Where two articles are needed, the message says how many there are")
  func nothingToCompare() {
    var state = ReaderState(name: "", files: [], screen: GridSize(columns: 80, rows: 24))
    type("}", into: &state)
    #expect(state.messages.shown?.text == "no articles are open")
    state = ReaderState(name: "", files: ["a.txt"], screen: GridSize(columns: 80, rows: 24))
    _ = state.handle(.articleFailed(slot: 0, .missing(file: "a.txt")))
    for keys in ["}", "]", "d", "t", "gm", "go", "gT", "S", "u"] {
      state.messages.hide()
      type(keys, into: &state)
      #expect(["no article could be read", "no article here"].contains(state.messages.shown?.text))
    }
    state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type("}", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
  }

  @Test("Beside an article that cannot be read the hints name what helps, and no search in it")
  func hintsOfFailures() {
    var state = ReaderState(name: "", files: ["a.txt"], screen: GridSize(columns: 80, rows: 24))
    _ = state.handle(.articleFailed(slot: 0, .missing(file: "a.txt")))
    #expect(rows(state).last == " R:reload  ?:help  q:quit")
  }

  @Test("Words of the reporter that another article contradicts are not called without a match")
  func statements() {
    var state = Warehouse.reader()
    // The list leads to the statement as words, } to it as a disagreement.
    type("g3jjj", into: &state)
    #expect(rows(state)[22].contains("statement ! date"))
    type("jj", into: &state)
    #expect(!rows(state)[22].contains("statement"))
  }

  @Test("The words of both sides are whole where they fit; the note has what they leave")
  func differences() {
    let texts = [
      StoryFactory.Text(
        outlet: "Herald", published: nil,
        text: "“{1:Ines Okafor|<<d1=Abdullah Karim Rasheed|Abdullah Karim Rasheed>> was there},” she said."),
      StoryFactory.Text(
        outlet: "Wire", published: nil,
        text: "“{1:Ines Okafor|<<d1=Abdullah Karim Rashid|Abdullah Karim Rashid>> was there},” she said."),
    ]
    let story = StoryFactory.story(
      texts,
      questions: [
        .init(
          name: "d1", kind: .name, severity: .minor, reason: "one name, spelt in two ways by the two outlets")
      ])
    var state = Warehouse.reader(of: story, columns: 80, rows: 24)
    type("}d", into: &state)
    #expect(rows(state).contains { $0.contains("Abdullah Karim Rasheed ~ Abdullah Karim Rashid  one name") })
  }

  @Test("Where a disagreement shows the words of a side, it does not quote them once more")
  func wordsOnce() {
    let texts = [("Herald", "12 inches", "0.3"), ("Wire", "12 feet", "3.66")].map { outlet, words, value in
      StoryFactory.Text(
        outlet: outlet, published: nil,
        text: "“{1:Ines Okafor|The crack is <<d1=\(value)|\(words)>> long},” she said.")
    }
    var state = Warehouse.reader(
      of: StoryFactory.story(texts, questions: [.init(name: "d1", reason: "12 inches against 12 feet")]),
      columns: 80, rows: 24)
    type("}", into: &state)
    #expect(rows(state).contains("   12 inches  1 Herald"))
    #expect(rows(state).contains(" ≠ 12 feet  2 Wire"))
  }

  @Test("Words in quote marks at the end of what is told without them do not repeat its number")
  func numbers() {
    let text = StoryFactory.Text(
      outlet: "Herald", published: nil,
      text: "She said {1:Ines Okafor|it was {1:Ines Okafor|a draft}}.")
    let other = StoryFactory.Text(
      outlet: "Wire", published: nil, text: "“{1:Ines Okafor|It was a draft},” she said.")
    let state = Warehouse.reader(of: StoryFactory.story([text, other]), columns: 80, rows: 24)
    #expect(!rows(state).contains { $0.contains("[1][1]") })
  }
}
