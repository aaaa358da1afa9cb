internal import Articles
@testable internal import Collation
internal import Prose
internal import Testing

@testable internal import Reader

@Suite("What a list says about a quotation")
struct QuoteWordsTests {
  private static let story = StoryFactory.story(
    [
      StoryFactory.Text(
        outlet: "Herald", published: nil,
        text:
          "{2!|The quay was closed}. “{1:Ann Lee|<<d1=ten|Ten>> of us left <<d2=Monday|on Monday>>},” she said."
      ),
      StoryFactory.Text(
        outlet: "Gazette", published: nil,
        text: "“{1:Ann Lee|<<d1=nine|Nine>> of us left on Monday},” she said."),
      StoryFactory.Text(
        outlet: "Wire", published: nil,
        text: "{2!|The quay was closed}. “{1:Ann Lee|Ten of us left <<d2=Friday|on Friday>>},” she said."),
    ],
    questions: [
      StoryFactory.Question(name: "d1", reason: "ten against nine"),
      StoryFactory.Question(name: "d2", kind: .date, reason: "Monday against Friday"),
    ])

  private static var reader: ReaderState { Warehouse.reader(of: story, columns: 80, rows: 24) }

  @Test("Words that somebody denied are listed as denied, and copied so")
  func denied() throws {
    let grammar = try Grammar()
    let articles = try [
      "The operator, Azure Ferries, denied that", "Azure Ferries, the operator, denied that",
    ]
    .enumerated().map { index, beginning in
      let text = "\(beginning) the boat was overloaded when it left the harbour on Monday."
      return AnnotatedArticle(
        try ArticleLoader.article(Array(text.utf8), file: "\(index).txt"), grammar: grammar)
    }
    let state = Warehouse.reader(of: Story(collating: articles), columns: 80, rows: 24)
    let mark = try #require(state.slots[0].marks.first { !$0.isClaim })
    let words = QuoteWords(mark, in: state, slot: 0)
    #expect(words.quoted.hasPrefix("denied: the boat was overloaded"))
    #expect(state.story?.printed(mark.passage) == words.quoted)
  }

  @Test("Where the articles disagree on two things, the sources of both are named, and that there is more")
  func twoDisagreements() throws {
    let state = Self.reader
    let mark = try #require(state.slots[0].marks.first { !$0.isClaim })
    let words = QuoteWords(mark, in: state, slot: 0)
    #expect(words.places(state.glyphs) == "1≠2, 1≠3")
    #expect(words.summary(state.glyphs) == "ten ≠ nine")
    #expect(words.more == " +1 more")
    #expect(words.sources == 3)
  }

  @Test(
    "A role is cut, or left out where little of it would be left",
    arguments: [
      (40, "Ines Okafor · harbour master"), (21, "Ines Okafor · harbou…"), (20, "Ines Okafor · harbo…"),
      (19, "Ines Okafor"), (8, "Ines Ok…"),
    ])
  func roles(columns: Int, heading: String) throws {
    let state = Warehouse.reader()
    let mark = try #require(state.slots[0].marks.first { $0.number == 1 })
    #expect(QuoteWords(mark, in: state, slot: 0).heading(state.glyphs, columns: columns) == heading)
  }

  @Test("d goes to the quotation in view before words of the reporter that stand above it")
  func compareInView() throws {
    var state = Self.reader
    type("d", into: &state)
    let pair = try #require(state.comparison?.pair)
    #expect(pair.left == .quotation(article: 0, index: 0))
  }
}
