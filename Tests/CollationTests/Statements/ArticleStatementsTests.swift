import Prose
import Testing

@testable import Collation

@Suite("What one article states")
struct ArticleStatementsTests {
  @Test("Predicates, amounts and the day of writing are read once")
  func read() throws {
    let text = "The barge sank on Monday. Nobody was hurt, but 12 guests lost their luggage."
    let stated = try #require(plainArticle(text, published: "2024-05-09").stated)
    let source = stated.words.annotated.text
    #expect(
      stated.statements.map { source.string(in: $0.range) } == ["sank", "Nobody was hurt", "lost"])
    #expect(stated.amounts.map { source.string(in: $0.range) } == ["12 guests", "Nobody was hurt"])
    #expect(stated.written?.date.description == "2024-05-09")
  }

  @Test("Without trees nothing is read")
  func without() {
    let article = plainArticle("The barge sank.").article
    #expect(ArticleStatements(article, nil) == nil)
    #expect(AnnotatedArticle(article, grammar: nil).stated == nil)
  }

  @Test("An article without a date has amounts and statements all the same")
  func undated() throws {
    let stated = try #require(plainArticle("Twelve guests drowned.").stated)
    #expect(stated.written == nil)
    #expect(stated.statements.count == 1)
    #expect(stated.amounts.count == 1)
  }
}
