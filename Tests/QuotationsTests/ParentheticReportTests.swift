import Testing

@Suite("A tag between the pieces of a clause, or behind it")
struct ParentheticReportTests {
  @Test(
    "The words on both sides of the tag are what was said",
    arguments: [
      ("The quay, Ines Okafor said, would stay shut.", ["The quay", "would stay shut"]),
      ("Too often, Ines Okafor said, the pumps had failed.", ["Too often", "the pumps had failed"]),
    ])
  func interrupted(text: String, pieces: [String]) {
    #expect(contents(text) == pieces.map { "indirect: \($0) (said, Ines Okafor)" })
    #expect(utterances(text) == [0, 0])
  }

  @Test(
    "What the reporter adds behind the tag is not",
    arguments: [
      "The pumps had failed, Ines Okafor said.",
      "The pumps had failed, Ines Okafor said, pointing to a report from June.",
      "The pumps had failed, Ines Okafor said, though she named no maker.",
    ])
  func tail(text: String) {
    #expect(contents(text) == ["indirect: The pumps had failed (said, Ines Okafor)"])
  }

  @Test("Words before a tag go on in marks behind it")
  func marks() {
    #expect(
      contents("The quay, Ines Okafor said, “was full of smoke.”") == [
        "indirect: The quay (said, Ines Okafor)", "direct: was full of smoke. (said, Ines Okafor)",
      ])
  }

  @Test("A clause without a verb but “to be” is one")
  func copula() {
    #expect(
      contents("Reyes was kind and patient, a Kew airport official told The Harbour Times.")
        == ["indirect: Reyes was kind and patient (told, a Kew airport official)"])
  }

  @Test("The occasion is not part of what was said")
  func occasion() {
    #expect(
      contents("After the meeting, Ines Okafor said, “Nobody was hurt.”")
        == ["direct: Nobody was hurt. (said, Ines Okafor)"])
  }

  @Test(
    "What the words before the tag need goes on behind it, with no verb of its own",
    arguments: [
      ("It was, Ines Okafor said, the worst night of the year.", ["It was", "the worst night of the year"]),
      (
        "The town had a plan, Ines Okafor said, to close the old quay.",
        ["The town had a plan", "to close the old quay"]
      ),
    ])
  func completed(text: String, pieces: [String]) {
    #expect(contents(text) == pieces.map { "indirect: \($0) (said, Ines Okafor)" })
  }

  @Test("Where and why somebody spoke does not")
  func circumstance() {
    #expect(
      contents("The pumps had failed, Ines Okafor said, in a speech to the board.")
        == ["indirect: The pumps had failed (said, Ines Okafor)"])
  }
}
