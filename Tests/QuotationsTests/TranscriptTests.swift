import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test("Questions and answers stand without marks, and name nobody")
  func interview() {
    #expect(
      contents(
        """
        The harbour master spoke to us on the quay.

        Q: When did you arrive?

        A: About four in the morning. The pumps were dry.

        Nobody had looked at them for years.

        Q: Who was told?
        """) == [
          "direct: When did you arrive? (-, -)",
          "direct: About four in the morning. The pumps were dry. (-, -)",
          "direct: Nobody had looked at them for years. (-, -)",
          "direct: Who was told? (-, -)",
        ])
  }

  @Test("People who speak more than once are who the labels name")
  func people() {
    #expect(
      contents(
        """
        OKAFOR: We had no pumps.

        REYES: Nobody asked us.

        OKAFOR: They will now.

        Ines Okafor and Tomas Reyes are to be heard again.
        """) == [
          "direct: We had no pumps. (-, OKAFOR)", "direct: Nobody asked us. (-, REYES)",
          "direct: They will now. (-, OKAFOR)",
        ])
  }

  @Test(
    "A list of facts is none",
    arguments: [
      "VENUE: Town hall\n\nTIME: Seven o'clock\n\nENTRY: Free for all",
      "Q: When did you arrive?\n\nThe harbour master did not answer.",
      "LOOK: The quay at night\n\nIt was one bang.\n\nLOOK: The quay by day\n\nWATCH: The hearing",
      "Ines Okafor: harbour master\n\nTomas Reyes: baker\n\nAnna Moss: mayor",
    ])
  func list(text: String) {
    #expect(contents(text).isEmpty)
  }
}
