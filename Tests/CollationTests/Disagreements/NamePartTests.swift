import Testing

@testable import Collation
@testable import Prose

@Suite("The part of a name in its sentence")
struct NamePartTests {
  @Test(
    "A name acts, is acted on, or stands beside something",
    arguments: [
      ("Ana Reyes sold the mill.", NamePart.Role.agent),
      ("The ferryman Ana Reyes sold the mill.", .agent),
      ("The mill was sold by Ana Reyes.", .agent),
      ("The town elected Ana Reyes.", .patient),
      ("Ana Reyes was elected.", .patient),
      ("The town sold the mill to Ana Reyes.", .other),
    ])
  func roles(text: String, role: NamePart.Role) throws {
    #expect(try #require(part(in: text)).role == role)
  }

  @Test("Two names have one part under words of one meaning")
  func agreement() throws {
    let sold = try #require(part(in: "Ana Reyes sold the mill."))
    #expect(sold.agrees(with: try #require(part(in: "The mill was sold by Ana Reyes."))))
    #expect(!sold.agrees(with: try #require(part(in: "Ana Reyes praised the mill."))))
    #expect(!sold.agrees(with: try #require(part(in: "The town sold the mill to Ana Reyes."))))
  }

  @Test("A name on which its sentence hangs has none")
  func root() {
    #expect(part(in: "Ana Reyes.") == nil)
  }

  private func part(in text: String) -> NamePart? {
    let article = plainArticle(text)
    return article.parsed.names.first.flatMap { NamePart($0.range, article.stated?.words) }
  }
}
