import Prose
import Testing

@testable import Collation

@Suite("Reported judgements")
struct CharacterizationTests {
  @Test(
    "Who judges stands before the verb, the judgement after it",
    arguments: [
      (
        "It ended with both leaders calling the talks productive but offering nothing", "both leaders",
        "the talks productive"
      ),
      (
        "Later the harbour master described the rescue as heroic", "the harbour master",
        "the rescue as heroic"
      ),
      ("Ines Okafor has repeatedly called it reckless, and left", "Ines Okafor", "it reckless"),
    ])
  func frames(_ text: String, _ source: String, _ judgement: String) {
    let text = SourceText(text)
    let words = WordReader.words(of: text, in: text.whole)
    let found = Characterization.all(in: words, article: 0, text: text)
    #expect(found.count == 1)
    #expect(found.first.map { text.string(in: $0.source) } == source)
    #expect(
      found.first.map {
        text.string(in: $0.judgement.map(\.range).reduce($0.judgement[0].range) { $0.union($1) })
      }
        == judgement)
  }

  @Test(
    "A sentence without a verb of judging, or whose subject is not beside it, has none",
    arguments: ["Both leaders left early.", "The union, which met on Monday, labelled the plan a betrayal."])
  func none(_ text: String) {
    let text = SourceText(text)
    let words = WordReader.words(of: text, in: text.whole)
    #expect(Characterization.all(in: words, article: 0, text: text).isEmpty)
  }
}
