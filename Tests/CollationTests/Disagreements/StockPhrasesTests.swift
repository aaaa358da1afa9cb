import Testing

@testable import Collation

@Suite("Stock phrases")
struct StockPhrasesTests {
  @Test(
    "What everybody in office says is known as such",
    arguments: [
      "Our thoughts are with the staff", "We will leave no stone unturned",
      "We are working around the clock",
      "The port takes complaints very seriously",
    ])
  func stock(_ text: String) { #expect(StockPhrases.contains(compared(text))) }

  @Test(
    "What somebody in particular says is not",
    arguments: ["There was one lantern for every nine cellars", "We remain at the table"])
  func own(_ text: String) { #expect(!StockPhrases.contains(compared(text))) }
}
