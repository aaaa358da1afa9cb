import Testing

@testable import Collation

@Suite("Amounts of linked sentences")
struct LinkedQuantitiesTests {
  /// The rows that the links of two texts make, read without trees so that no slot is known.
  private func rows(_ a: String, _ b: String, days: (String?, String?) = (nil, nil)) -> String {
    disagreementDump(
      Story(collating: [
        article(a, outlet: "A", published: days.0), article(b, outlet: "B", published: days.1),
      ]))
  }

  @Test("Two sentences that are the same but for an amount disagree on it")
  func amounts() {
    #expect(
      rows(
        "The brewery on the old canal stored {q 40|forty barrels} of dark beer for the autumn fair.",
        "The brewery on the old canal stored {q 60|sixty barrels} of dark beer for the autumn fair.")
        == "major quantity differs: A forty barrels = 40; B sixty barrels = 60")
  }

  @Test("Whoever has the other amount too, in whichever sentence, knows both")
  func known() {
    #expect(
      rows(
        "The brewery on the old canal stored {q 40|forty barrels} of dark beer for the autumn fair.",
        "The brewery on the old canal stored {q 60|sixty barrels} of dark beer for the autumn fair. Of late it was {q 40|forty barrels}."
      ) == "")
  }

  @Test("Amounts of two things are no answer to one question")
  func things() {
    #expect(
      rows(
        "The brewery on the old canal stored {q 40|forty barrels} of dark beer for the autumn fair.",
        "The brewery on the old canal stored {q 60|sixty bottles} of dark beer for the autumn fair.") == "")
  }

  @Test("A toll that a later article has higher is updated")
  func toll() {
    let texts = (
      "The storm that crossed the old canal overnight killed {q 9|nine people} and flattened the brewery.",
      "The storm that crossed the old canal overnight killed {q 12|twelve people} and flattened the brewery."
    )
    #expect(
      rows(texts.0, texts.1, days: ("2024-05-01", "2024-05-02"))
        == "major quantity updated: A nine people = 9; B twelve people = 12")
    #expect(
      rows(texts.0, texts.1, days: ("2024-05-02", "2024-05-01"))
        == "major quantity differs: A nine people = 9; B twelve people = 12")
  }
}
