import Articles
import Prose
import Quotations
import Testing

@testable import Collation

@Suite("The two articles that the project began with")
struct SeedsTests {
  private func story() throws -> Story {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let inputs = ArticleLoader.inputs(for: ["/\(folder)/seeds"]).inputs
    let grammar = try Grammar()
    let articles = try inputs.map { try AnnotatedArticle(ArticleLoader.article(from: $0), grammar: grammar) }
    return Story(collating: articles)
  }

  /// The words between marks, by article, with their kind and speaker.
  private func quotedWords(article: Int) throws -> String {
    let story = try story()
    let article = story.articles[article]
    return article.quotations.filter { $0.kind != .indirect }.map { quotation in
      let words = Excerpt.of(article.text.string(in: quotation.content), limit: 4)
      let speaker = quotation.speaker.map { article.entities[$0].name } ?? "nobody"
      let source = quotation.source.map { " (“\(article.text.string(in: $0))”)" } ?? ""
      return "\(quotation.kind.rawValue) “\(words)” \(speaker)\(source)"
    }.joined(separator: "\n")
  }

  @Test("The quoted words of the first article, with their speakers")
  func first() throws {
    let words = try quotedWords(article: 0)
    #expect(
      words == """
        mixed “very productive” Donald Trump (“he”)
        direct “There were many, many …” Donald Trump (“Trump”)
        title “Pursuing Peace” nobody
        direct “There's no deal until …” Donald Trump (“he”)
        mixed “disrupt the emerging progress” Vladimir Putin (“Putin”)
        direct “I expect that today's …” Vladimir Putin (“Putin”)
        direct “I'm not here to …” Donald Trump (“he”)
        direct “I want to see …” Donald Trump (“he”)
        mixed “just peace” Volodymyr Zelenskiy (“Zelenskiy”)
        direct “It's time to end …” Volodymyr Zelenskiy (“Zelenskiy”)
        """)
  }

  @Test("The quoted words of the second article, with their speakers")
  func second() throws {
    let words = try quotedWords(article: 1)
    #expect(
      words == """
        scare “Productive” nobody
        direct “There were many, many …” Donald Trump (“Trump”)
        mixed “a reference point” Vladimir Putin (“Putin”)
        mixed “root causes” Vladimir Putin (“he”)
        direct “It seems Putin has …” Oleksiy Honcharenko (“Ukraine's opposition lawmaker Oleksiy Honcharenko”)
        mixed “Peacemaker-in-Chief” supporters (“Supporters”)
        """)
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
