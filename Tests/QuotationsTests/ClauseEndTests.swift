import Testing

@Suite("Where a reported clause ends")
struct ClauseEndTests {
  @Test("A second verb of saying has a clause of its own, and the same source")
  func second() {
    #expect(
      contents("Ines Okafor said the pumps had failed and warned that others would follow.") == [
        "indirect: the pumps had failed (said, Ines Okafor)",
        "indirect: others would follow (warned, Ines Okafor)",
      ])
  }

  @Test(
    "The reporter's own clause goes on",
    arguments: [
      "When Ines Okafor said the pumps had failed, the board resigned.",
      "Ines Okafor said the pumps had failed, pointing to a report from June.",
    ])
  func resumed(text: String) {
    #expect(contents(text) == ["indirect: the pumps had failed (said, Ines Okafor)"])
  }

  @Test("A semicolon parts two reports")
  func semicolon() {
    #expect(
      contents("Ines Okafor said on Monday the pumps were old; the firm denied it had known.") == [
        "indirect: the pumps were old (said, Ines Okafor)",
        "indirect: it had known (denied, the firm)",
      ])
  }

  @Test("Behind “but” somebody else is set against the first")
  func contrast() {
    #expect(
      contents(
        "Okafor said 14 people were on the list, but two officials, who asked for their names to be kept out, said as many as 90 were aboard."
      ) == [
        "indirect: 14 people were on the list (said, Okafor)",
        "indirect: as many as 90 were aboard (said, two officials)",
      ])
  }
}
