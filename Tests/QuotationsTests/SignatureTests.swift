import Testing

@Suite("A dash and a name behind the words")
struct SignatureTests {
  @Test(
    "They sign the words",
    arguments: [
      "“The pumps were old and nobody looked after them.” — Tomas Reyes, baker",
      "“The pumps were old and nobody looked after them.” ― Tomas Reyes",
      "“The pumps were old and nobody looked after them.”\n\n— Tomas Reyes",
    ])
  func signed(text: String) {
    #expect(contents(text) == ["direct: The pumps were old and nobody looked after them. (-, Tomas Reyes)"])
  }

  @Test("A dash that goes on with the sentence does not")
  func aside() {
    #expect(
      contents("“The pumps were old” — Tomas Reyes said so in June — and nobody looked after them.")
        .contains { $0.hasSuffix("(-, Tomas Reyes)") } == false)
  }
}
