import Testing

@testable import Collation
@testable import Prose

@Suite("The index of claims")
struct ClaimIndexTests {
  private func pairs(_ texts: String...) -> [[Int]] {
    let readings = texts.enumerated().flatMap { index, text in
      ClaimReading.readings(of: AnnotatedArticle(article(text).article, grammar: nil), article: index)
    }
    return ClaimIndex.pairs(among: readings).map { [$0.a, $0.b] }
  }

  @Test("Sentences of two articles that share telling words are a pair")
  func words() {
    #expect(
      pairs(
        "The lighthouse keeper retired.", "A new lighthouse keeper begins.", "Rain fell on the market square."
      )
        == [[0, 1]])
  }

  @Test("An amount alone brings sentences together")
  func figures() {
    #expect(
      pairs(
        "Repairing the bridge costs 4,250 crowns.", "The council paid 4,250 overall.")
        == [[0, 1]])
  }

  @Test("Sentences of one article are no pair")
  func alone() {
    #expect(pairs("The lighthouse keeper retired. The lighthouse keeper sleeps.").isEmpty)
  }

  @Test("A word that very many sentences share brings none together")
  func common() {
    let texts = (0..<80).map { "Lighthouse news item \($0)." }
    let readings = texts.enumerated().flatMap { ClaimReading.readings(of: article($1), article: $0) }
    #expect(ClaimIndex.pairs(among: readings).isEmpty)
  }
}
