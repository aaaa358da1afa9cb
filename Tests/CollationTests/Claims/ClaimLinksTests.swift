import Testing

@testable import Collation

@Suite("Claim links of a growing story")
struct ClaimLinksTests {
  private func dump(_ links: [LinkDraft]) -> [String] {
    links.map { "\($0.first.article)-\($0.second.article)" }.sorted()
  }

  private let texts = [
    "The old brewery on the canal burned down on Monday night after a spark from the forge.",
    "A spark from the forge burned down the old brewery on the canal on Monday night.",
    "The choir rehearsed a waltz for the harvest supper in the chapel.",
    "The old brewery on the canal burned down after a spark from the forge, the watchman said.",
  ]

  @Test("It is the same whether articles come at once or one by one")
  func growing() {
    let articles = texts.map { plainArticle($0) }
    let readings = articles.enumerated().map { ClaimReading.readings(of: $1, article: $0) }
    var whole = ClaimLinks()
    whole.add(readings.flatMap { $0 }, linker: ClaimLinker(articles: articles))
    #expect(dump(whole.links) == ["0-1", "0-3", "1-3"])
    var grown = ClaimLinks()
    for count in readings.indices {
      grown.add(readings[count], linker: ClaimLinker(articles: Array(articles[...count])))
    }
    #expect(dump(grown.links) == dump(whole.links))
  }

  @Test("A link goes when its terms come to tell nothing")
  func lost() {
    // Each more article has the words of the first two, so that in the end very many share them.
    let articles = (0..<80).map { _ in plainArticle(texts[0]) }
    var links = ClaimLinks()
    let readings = articles.enumerated().map { ClaimReading.readings(of: $1, article: $0) }
    links.add(readings[..<2].flatMap { $0 }, linker: ClaimLinker(articles: articles))
    #expect(dump(links.links) == ["0-1"])
    links.add(readings[2...].flatMap { $0 }, linker: ClaimLinker(articles: articles))
    #expect(links.links.isEmpty)
  }
}
