import Testing

@Suite("Words held at arm's length")
struct ArmsLengthTests {
  @Test(
    "They qualify a noun of the reporter's, whoever speaks around them",
    arguments: [
      ("The police closed the “no-fly” zone on Monday, the mayor said.", "no-fly"),
      ("A so-called “quiet hour” began at ten, the mayor said.", "quiet hour"),
    ])
  func noun(text: String, words: String) {
    #expect(contents(text).contains("scare: \(words) (-, -)"))
  }
}
