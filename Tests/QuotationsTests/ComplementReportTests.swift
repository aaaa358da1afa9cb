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

  @Test("In a relative clause what is reported begins behind the verb")
  func relative() {
    #expect(
      contents("The yard let 75 people go in a step the owner said was needed to keep its cranes in use.")
        == ["indirect: was needed to keep its cranes in use (said, the owner)"])
  }

  @Test("What the trees take for an object before the clause is its subject")
  func subject() {
    #expect(
      contents(
        "He says in his area a strike that shuts the port for a week will often be followed by a storm.")
        == ["indirect: a strike that shuts the port for a week will often be followed by a storm (says, He)"])
  }

  @Test("A second clause goes on with what is said, though its verb may report elsewhere")
  func joined() {
    #expect(
      contents("Okafor said the letter came as a blow, and the town will continue to work for the ferry.")
        == [
          "indirect: the letter came as a blow, and the town will continue to work for the ferry (said, Okafor)"
        ])
  }

  @Test("A verb of manner takes a clause with that")
  func manner() {
    #expect(
      contents("Ines Okafor wept that the loss was more than she could bear.")
        == ["indirect: the loss was more than she could bear (wept, Ines Okafor)"])
  }
}
