import Testing

@Suite("A colon in a headline")
struct HeadlineColonTests {
  /// Nothing reports in the text itself.
  private func headline(_ words: String) -> [String] {
    contents(
      "\(words)\n\nThe fire in the old pump house was out by noon, and Mayor Ines Okafor went there.",
      hasHeadline: true)
  }

  @Test(
    "Parts what is said from who says it",
    arguments: [
      ("Fire was no accident: police", "indirect: Fire was no accident (:, police)"),
      (
        "Mayor Ines Okafor: pumps were never tested",
        "indirect: pumps were never tested (:, Mayor Ines Okafor)"
      ),
      ("Poll: most crews would leave", "indirect: most crews would leave (:, Poll)"),
      ("Okafor to owners: repair the pumps now", "indirect: repair the pumps now (:, Okafor to owners)"),
      (
        "Ex-Harbour Chief Ines Okafor: no fire before noon",
        "indirect: no fire before noon (:, Ex-Harbour Chief Ines Okafor)"
      ),
    ])
  func reports(words: String, quotation: String) {
    #expect(headline(words) == [quotation])
  }

  @Test(
    "Reports nothing where neither side is a source, or nothing is stated",
    arguments: [
      "Strike at the port: what we know", "Northern Ireland: the long way home", "Police: a history",
      "The Latest: Crews leave the port", "Meeting Ines Okafor: pumps were never tested",
    ])
  func silent(words: String) {
    #expect(headline(words).isEmpty)
  }

  @Test("Words in marks are something said, with or without a verb")
  func quotedWords() {
    #expect(
      headline("Police: the fire ‘no accident’").first == "indirect: the fire ‘no accident’ (:, Police)")
  }

  @Test("A headline with a full stop is known by its place above the text; a talk is none")
  func fullStop() {
    let text = "The fire in the old pump house was out by noon, and Mayor Ines Okafor went there."
    #expect(
      contents("Ines Okafor: pumps were never tested.\n\n\(text)")
        == ["indirect: pumps were never tested (:, Ines Okafor)"])
    #expect(contents("Ines Okafor: pumps were never tested.\n\nTomas Reyes: they were.").isEmpty)
  }

  @Test("Before marks it makes a label of what stands before it, in words of all kinds")
  func label() {
    #expect(
      headline("Director of the robbed museum: “I asked three times”")
        == ["direct: I asked three times (-, Director of the robbed museum)"])
  }

  @Test("In the text itself a colon reports nothing")
  func text() {
    #expect(contents("The cause was plain to see: police were late to come.").isEmpty)
  }
}
