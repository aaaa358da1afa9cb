import Testing

@testable import Collation

@Suite("Disagreements about quantities")
struct QuantityDetectorTests {
  @Test("Two amounts at the same place of one statement are a disagreement")
  func differs() {
    #expect(
      rows(
        "{q 11 count|Eleven people} were taken to the harbour clinic with smoke in their lungs.",
        "{q 14 count|Fourteen people} were taken to the harbour clinic with smoke in their lungs.")
        == "major quantity differs: A Eleven people = 11; B Fourteen people = 14")
  }

  @Test("A toll that rises with the date of publication is updated")
  func updated() {
    let story = Story(collating: [
      article(
        "The fire in the harbour warehouse killed {q 11 count|eleven people} on Monday night.", outlet: "A",
        published: "2026-03-10"),
      article(
        "The fire in the harbour warehouse killed {q 14 count|14 people} on Monday night.", outlet: "B",
        published: "2026-03-12T08:00"),
    ])
    #expect(disagreementDump(story) == "major quantity updated: A eleven people = 11; B 14 people = 14")
    #expect(story.disagreements.map(\.question) == ["How many people?"])
  }

  @Test("Amounts of other things, and the same amount in other words, are none")
  func none() {
    #expect(
      rows(
        "{q 11 count|Eleven people} were taken to the harbour clinic with smoke in their lungs.",
        "{q 11 count|11 people} were taken to the harbour clinic with smoke in their lungs.") == "")
    #expect(
      rows(
        "{q 11 count|Eleven firefighters} were taken to the harbour clinic with smoke in their lungs.",
        "{q 14 count|Fourteen sailors} were taken to the harbour clinic with smoke in their lungs.") == "")
  }

  @Test("An amount that the other article has too, in another sentence, is known to both")
  func known() {
    #expect(
      rows(
        "{q 11 count|Eleven people} were taken to the harbour clinic with smoke in their lungs.",
        "{q 14 count|Fourteen people} were taken to the harbour clinic with smoke in their lungs. On Monday it had been {q 11 count|11 people}."
      ) == "")
  }

  private func rows(_ first: String, _ second: String) -> String {
    disagreementDump(story(of: first, second))
  }
}
