import Prose
import Testing

@testable import Collation

@Suite("Common ground")
struct CommonGroundTests {
  private static let filler = [
    "Rain fell on the market square.", "A lamplighter oiled the hinges.", "Nobody bought the last pear.",
    "Geese crossed the meadow.", "The choir rehearsed a waltz.", "Snow melted behind the chapel.",
    "An apprentice painted the fence.", "The postman whistled.", "A kettle boiled over.",
    "Wasps built a nest.", "A tinker slept.",
  ]

  private func long(_ first: String) -> AnnotatedArticle {
    plainArticle(([first] + Self.filler).joined(separator: " "))
  }

  private func ground(_ articles: [AnnotatedArticle], links: Int) -> Bool {
    let site = { (article: Int) in Site.claim(article: article, range: TextRange(0, 4)) }
    let evidence = evidence(of: articles, links: (0..<links).map { _ in draft(site(0), site(1)) })
    return CommonGround(of: evidence).isShared(by: PassagePair(0, 1))
  }

  @Test("Two long articles have it if they share a link for every ten sentences")
  func long() {
    let articles = [long("The barge sank."), long("The barge did not sink.")]
    #expect([0, 1, 2].map { ground(articles, links: $0) } == [false, false, true])
  }

  @Test("Short articles have no room for it")
  func short() {
    #expect(ground([plainArticle("The barge sank."), long("The barge did not sink.")], links: 0))
  }

  @Test("A row without it is left to low strictness")
  func rows() {
    let other = Self.filler.map { $0.replacing("the", with: "this") }
    let texts = [
      "The brewer, an anxious singer of hymns, did not sell the barge. A quiet autumn began. Pears were cheap. Bells rang at noon. A juggler came. The river froze. Cats slept. Bread was dear. The inn burned. A drummer yawned. Figs ripened. Candles went out.",
      "In the tavern by the locks the brewer sold the barge to a friend. \(other.joined(separator: " "))",
    ]
    let row = "major negation differs: A did not sell = no; B sold = yes"
    #expect(linkDump(plainStory(texts[0], texts[1])) == "")
    #expect(plainRows(texts[0], texts[1]) == "")
    #expect(plainRows(texts[0], texts[1], strictness: .low) == row)
    let alone = texts.map { String($0.prefix { $0 != "." }) + "." }
    #expect(plainRows(alone[0], alone[1]) == row)
  }
}
