import Testing

@testable import Collation

@Suite("How alike two sentences are")
struct SentenceLikenessTests {
  private func likeness(_ a: String, _ b: String) -> Double {
    let statements = StoryStatements([plainArticle(a), plainArticle(b)])
    return SentenceLikeness(statements: statements).containment((0, 0), (1, 0))
  }

  @Test("The same words are all of it, other words nothing, other words for the same much")
  func alike() {
    #expect(likeness("The ferry sank.", "The ferry sank.") == 1)
    #expect(likeness("The ferry sank.", "Farmers planted barley.") == 0)
    #expect(likeness("The ferry sank in the strait.", "The ship went down.") >= 0.5)
  }
}
