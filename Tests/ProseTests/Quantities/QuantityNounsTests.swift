internal import Testing

@testable internal import Prose

@Suite("What is counted")
struct QuantityNounsTests {
  @Test(
    "The word for what is counted follows, over adjectives and `of the`",
    arguments: [
      ("27 injured passengers were saved", "passengers"), ("two senior officials said no", "officials"),
      ("five Ukrainian soldiers left", "soldiers"), ("12 crew members left", "members"),
      ("12 of the passengers left", "passengers"),
      ("hundreds of people left", "people"), ("40 percent of eligible voters left", "voters"),
      ("90 percent of the town’s Black population left", "population"), ("3 more boats left", "boats"),
      ("eight Canadians left", "Canadians"), ("one lucky audience member left", "member"),
      ("a 29-year-old sensitivity trainer left", "trainer"),
    ])
  func nouns(text: String, noun: String) {
    let text = parsed("They say \(text).")
    #expect(text.quantities.map { $0.noun.map(text.string) } == [noun])
  }

  @Test(
    "Where nothing is named there is no noun",
    arguments: [
      "Eleven were treated", "12 killed in the fire", "two of them left", "a 34-year-old left",
      "62 miles north of here", "$5 last year",
    ])
  func none(text: String) {
    #expect(parsed("They say \(text).").quantities.map { $0.noun == nil } == [true])
  }
}
