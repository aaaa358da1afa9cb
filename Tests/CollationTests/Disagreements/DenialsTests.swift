import Testing

@testable import Collation
@testable import Prose

@Suite("Called false in one article")
struct DenialsTests {
  @Test("Who calls a shared passage false is named with the words, once for each pair")
  func denial() throws {
    let words = "the council sold the old mill to a shipping company for a single crown"
    let story = story(
      of: "Reyes claimed, without any evidence, “{d Ana Reyes|\(words)}”, {by Ana Reyes|Reyes} said.",
      "“{d Ana Reyes|\(words)},” said {by Ana Reyes|Reyes}.")
    let denial = try #require(story.denials.first)
    #expect(story.denials.count == 1)
    #expect(story.articles[0].text.string(in: denial.range) == "without any evidence")
    #expect(denial.passage == .quotation(article: 0, index: 0))
    #expect(denial.denied == .quotation(article: 1, index: 0))
  }

  @Test("What both call false is called so in neither alone")
  func both() {
    let words = "the council sold the old mill to a shipping company for a single crown"
    #expect(
      story(
        of: "“{d Ana Reyes|\(words)},” {by Ana Reyes|Reyes} falsely claimed.",
        "“{d Ana Reyes|\(words)},” said {by Ana Reyes|Reyes}, a baseless claim."
      ).denials.isEmpty)
  }

  @Test(
    "Words that call something false",
    arguments: [
      ("Reyes falsely claimed that the mill was sold.", "falsely"),
      ("Reyes claimed, falsely, that the mill was sold.", "falsely"),
      ("The claim that the mill was sold is baseless.", "baseless"),
      ("Reyes repeated the false claim that the mill was sold.", "false claim"),
      ("Reyes said without evidence that the mill was sold.", "without evidence"),
      ("Reyes, who offered no proof, said the mill was sold.", "offered no proof"),
    ])
  func words(text: String, found: String) {
    #expect(judgement(text) == found)
  }

  @Test(
    "Words that do not",
    arguments: [
      "The baker was falsely imprisoned for a year.",
      "The fears were not unfounded.",
      "“Your claims are baseless,” Reyes said.",
      "There was a false floor in the mill.",
      "The mill was sold without a word.",
      "The police found no evidence of a break-in.",
    ])
  func none(text: String) {
    #expect(judgement(text) == nil)
  }

  private func judgement(_ text: String) -> String? {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    return Judgement.range(in: source.whole, of: parsed).map { source.string(in: $0) }
  }
}
