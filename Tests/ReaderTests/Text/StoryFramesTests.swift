internal import Collation
internal import Testing

@testable internal import Reader

@Suite("Clauses around quoted words")
struct StoryFramesTests {
  private static let story = StoryFactory.story(
    [
      ("A", "{1!|X would {1:X|never pay} the toll}, X said."),
      ("B", "{1!|X would never pay}, X said. “{1:X|I never pay},” X said."),
      ("C", "“{1:X|I shall never pay},” X said."),
    ].map { StoryFactory.Text(outlet: $0.0, published: nil, text: $0.1) }, variants: ["1": .truncated])

  @Test("A clause goes where its quoted words are there too; one that stands elsewhere stays")
  func unframed() throws {
    let group = try #require(StoryIndex(Self.story).groups.first)
    #expect(
      Self.story.unframed(group).map { "\($0.article): \(Self.story.words(of: $0))" } == [
        "0: never pay", "1: X would never pay", "1: I never pay", "2: I shall never pay",
      ])
    #expect(Self.story.unframed([group[0]]) == [group[0]])
  }

  @Test("Versions of the words are counted without them")
  func versions() {
    let state = Warehouse.reader(of: Self.story, columns: 80, rows: 24)
    #expect(state.after("2gs]t").board?.rows.first?.text.text == "the words: 4 versions in 3 outlets")
  }
}
