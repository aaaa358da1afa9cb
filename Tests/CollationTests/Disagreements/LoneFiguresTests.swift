import Articles
import Prose
import Testing

@testable import Collation

@Suite("Figures that one article alone has")
struct LoneFiguresTests {
  @Test("A figure without its like in another article is one article’s alone")
  func alone() {
    #expect(
      figures(
        "The ferry carried 53 lanterns. It was 40 metres long.", "The ferry was about 41 metres long.")
        == ["A 53 lanterns"])
  }

  @Test("A rounded figure, or one in other words or units, is the same")
  func same() {
    #expect(
      figures("The trip took 90 minutes and 12 sailors.", "It took one and a half hours. A dozen sailed.")
        == []
    )
    #expect(figures("They paid 2,980 crowns for 14 boats.", "Some 3,000 crowns bought fourteen boats.") == [])
  }

  @Test("A figure of which they disagree is no one’s alone")
  func disputed() {
    #expect(
      figures("Eleven people were treated for smoke.", "Fourteen people were treated for smoke.") == [])
  }

  @Test("One or two of something, and a bare number, tell nothing")
  func small() {
    #expect(figures("Two bakers saw it on pier 9.", "Some bakers saw it.") == [])
  }

  @Test("One article has nothing alone")
  func single() {
    #expect(Story(collating: [plainArticle("The ferry carried 53 lanterns.")]).loneFigures.isEmpty)
  }

  private func figures(_ first: String, _ second: String) -> [String] {
    let story = plainStory(first, second)
    return story.loneFigures.map {
      "\(story.articles[$0.article].article.label) \(story.articles[$0.article].text.string(in: $0.range))"
    }
  }
}
