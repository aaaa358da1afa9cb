import Testing

@testable import Collation

@Suite("Stock phrases")
struct StockPhrasesTests {
  @Test(
    "What everybody in office says is known as such",
    arguments: [
      "Our thoughts are with the staff", "We will get to the bottom of this",
      "We are working around the clock",
      "We take every report of this kind extremely seriously",
    ])
  func stock(_ text: String) { #expect(StockPhrases.contains(compared(text))) }

  @Test(
    "What somebody in particular says is not",
    arguments: ["There was one jacket for every five passengers", "We remain at the table"])
  func own(_ text: String) { #expect(!StockPhrases.contains(compared(text))) }
}
