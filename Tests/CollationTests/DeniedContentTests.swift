import Prose
import Quotations
import Testing

@testable import Collation

@Suite("Denied content")
struct DeniedContentTests {
  private func denied(_ text: String) -> [String] {
    let article = plainArticle(text)
    return article.quotations.filter(article.isDenied).map { article.text.string(in: $0.content) }
  }

  @Test("What somebody denied is not what they said")
  func denied() {
    #expect(
      denied("The operator, Azure Ferries, denied that the boat was overloaded.")
        == ["the boat was overloaded"])
  }

  @Test(
    "What somebody said, did not deny or has in their own words is",
    arguments: [
      "The operator, Azure Ferries, said that the boat was overloaded.",
      "The operator, Azure Ferries, did not deny that the boat was overloaded.",
      "“The boat was not overloaded,” Azure Ferries said.",
    ])
  func said(text: String) {
    #expect(denied(text) == [])
  }
}
