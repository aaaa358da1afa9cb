import Testing

@Suite("The clause that follows its cue")
struct ComplementReportTests {
  @Test(
    "It begins behind “that”, the hearer and the time",
    arguments: [
      ("Ines Okafor pointed out that the pumps were old.", "pointed"),
      ("Ines Okafor said on Monday that the pumps were old.", "said"),
      ("Ines Okafor told reporters that the pumps were old.", "told"),
    ])
  func start(text: String, cue: String) {
    #expect(contents(text) == ["indirect: the pumps were old (\(cue), Ines Okafor)"])
  }

  @Test("An infinitive is what somebody commits to")
  func infinitive() {
    #expect(
      contents("Ines Okafor vowed to rebuild the quay by June.")
        == ["indirect: to rebuild the quay by June (vowed, Ines Okafor)"])
  }

  @Test(
    "An object is no clause, and who is told says nothing",
    arguments: [
      "The firm added three ferries to its fleet.", "The crew was told the quay was unsafe.",
    ])
  func none(text: String) {
    #expect(contents(text) == [])
  }
}
