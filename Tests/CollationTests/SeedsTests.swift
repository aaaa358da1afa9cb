import Articles
import Prose
import Testing

@testable import Collation

@Suite("The two articles that the project began with")
struct SeedsTests {
  private func story() throws -> Story {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let inputs = ArticleLoader.inputs(for: ["/\(folder)/seeds"]).inputs
    let articles = try inputs.map { try AnnotatedArticle(ArticleLoader.article(from: $0)) }
    return Story(collating: articles)
  }

  @Test("The joined quotation answers to both pieces, and quoted words to the sentence they come from")
  func links() throws {
    let story = try story()
    let links = story.links.filter { $0.kind == .quotation && $0.variant != .indirect }.map { link in
      "\(link.variant.rawValue): "
        + [link.first, link.second].map { passage in
          "\(passage.article + 1) \(Excerpt.of(story.articles[passage.article].text.string(in: story.range(of: passage)), limit: 3))"
        }.joined(separator: " ~ ")
    }
    #expect(
      links == [
        "ellipsis: 2 There were many, … ~ 1 There were many, …",
        "ellipsis: 2 There were many, … ~ 1 There's no deal …",
        "truncated: 1 I expect that … ~ 2 a reference point",
      ])
  }

  @Test("They differ on who called the talks productive and on a spelling, and on nothing else")
  func disagreements() throws {
    let rows = try story().disagreements.map { row in
      "\(row.severity.rawValue) \(row.kind.rawValue): \(row.members.map(\.value).joined(separator: " / "))"
    }
    #expect(
      rows == [
        "major attribution: Donald Trump / both leaders", "minor name: Zelenskiy / Zelenskyy",
      ])
  }

  @Test("A person with two spellings is one speaker")
  func speaker() throws {
    let story = try story()
    let names = story.speakers.filter { $0.name.contains("Zelensk") }.map { [$0.name] + $0.aliases }
    #expect(names == [["Volodymyr Zelenskiy", "Volodymyr Zelenskyy", "Zelenskiy", "Zelenskyy"]])
  }
}
