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

  @Test(
    "So is what else was said of it, behind “though” and “which”",
    arguments: [
      "Ines Okafor said the pumps had failed, though she noted the quay was dry.",
      "Ines Okafor said the pumps had failed, even though Tomas Reyes said they ran.",
      "Ines Okafor said the town would buy new pumps, which Tomas Reyes called a waste.",
    ])
  func aside(text: String) {
    let first = text.contains("new pumps") ? "the town would buy new pumps" : "the pumps had failed"
    #expect(contents(text).first == "indirect: \(first) (said, Ines Okafor)")
  }

  @Test("A relative clause in the middle of what is said stays in it")
  func middle() {
    #expect(
      contents("Ines Okafor said the pumps, which some called a waste, had failed.").first
        == "indirect: the pumps, which some called a waste, had failed (said, Ines Okafor)")
  }

  @Test(
    "Of those whom a poll counts, others are set beside them by the reporter",
    arguments: [
      "Half of the crews said they would leave the port, compared with a third in May.",
      "About 40 percent of the crews said they would leave the port, while 20 percent would stay.",
      "Most crews said they would leave the port, but a quarter had found no work.",
    ])
  func shares(text: String) {
    #expect(contents(text).first?.hasPrefix("indirect: they would leave the port (said, ") ?? false)
  }

  @Test("What a poll itself found goes on")
  func poll() {
    #expect(
      contents("The survey said that half of the crews would leave, while a third would stay.")
        == ["indirect: half of the crews would leave, while a third would stay (said, The survey)"])
  }
}
