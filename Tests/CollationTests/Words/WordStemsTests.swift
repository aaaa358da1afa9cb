import Testing

@testable import Collation

@Suite("Stems")
struct WordStemsTests {
  @Test(
    "Forms of a word have one stem",
    arguments: [
      ("talks", "talk"), ("planned", "planning"), ("negotiate", "negotiations"), ("I", "he"),
      ("will", "would"),
      ("said", "says"), ("killed", "killing"), ("boxes", "box"),
    ])
  func equal(_ first: String, _ second: String) {
    #expect(compared(first)[0].stem == compared(second)[0].stem)
  }

  @Test(
    "Other words have other stems",
    arguments: [("bomb", "arms"), ("11", "14"), ("him", "us"), ("class", "clap")])
  func different(_ first: String, _ second: String) {
    #expect(compared(first)[0].stem != compared(second)[0].stem)
  }
}
