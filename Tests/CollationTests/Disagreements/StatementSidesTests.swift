import Prose
import Testing

@testable import Collation

@Suite("Sides of a row about statements")
struct StatementSidesTests {
  private func told(_ texts: String..., days: [String?] = [nil, nil]) -> StoryEvidence {
    evidence(of: zip(texts, days).map { plainArticle($0, published: $1) })
  }

  @Test("A side is the predicate with the words of its stance, in the quotation that holds it")
  func member() throws {
    let evidence = told("The barge did not sink.", "“The barge did sink,” Ana Reyes said.")
    let sides = try [0, 1].map { article in
      let statement = try #require(
        evidence.statements.of(article).first { $0.senses.contains(Thesaurus.meaning("sink")) })
      return evidence.member(statement)
    }
    #expect(sides.map(\.value) == ["did not sink", "did sink"])
    #expect(!sides[0].site.isQuotation && sides[1].site.isQuotation)
  }

  @Test("Two who are quoted are two speakers; a reporter is none")
  func speakers() throws {
    let evidence = told("“The barge sank,” Ana Reyes said.", "“The barge sank,” Tom Okafor said.")
    let sank = try [0, 1].map { try #require(evidence.statements.of($0).first) }
    #expect(evidence.areOfTwoSpeakers(sank[0], sank[1]))
    #expect(!evidence.areOfTwoSpeakers(sank[0], sank[0]))
    let half = told("The barge sank.", "“The barge sank,” Tom Okafor said.")
    let sides = try [0, 1].map { try #require(half.statements.of($0).first) }
    #expect(!half.areOfTwoSpeakers(sides[0], sides[1]))
  }

  @Test("An article is later only if both days are known")
  func later() {
    let dated = told("The barge sank.", "The barge sank.", days: ["2024-05-01", "2024-05-02"])
    #expect(dated.isLater(1, than: 0))
    #expect(!dated.isLater(0, than: 1))
    #expect(!told("The barge sank.", "The barge sank.", days: ["2024-05-01", nil]).isLater(1, than: 0))
  }
}
