import Testing

@Suite("Cues and their subjects by the trees")
struct SyntacticCueTests {
  @Test(
    "Who says it",
    arguments: [
      ("The harbour master, who took over in June, said the pumps were old.", "The harbour master"),
      ("Tomas Reyes, who said the pumps were old, left on Monday.", "Tomas Reyes"),
      (
        "The port's harbour master Ines Okafor said the pumps were old.",
        "The port's harbour master Ines Okafor"
      ),
      ("Ms Okafor said the pumps were old.", "Ms Okafor"),
    ])
  func source(text: String, source: String) {
    #expect(contents(text) == ["indirect: the pumps were old (said, \(source))"])
  }

  @Test("What is in a statement, those say who issue it")
  func statement() {
    #expect(
      contents("The board issued a statement saying the quay was “open for business”.") == [
        "indirect: the quay was “open for business” (saying, The board)",
        "mixed: open for business (saying, The board)",
      ])
  }

  @Test("Without trees, closed classes of words find them")
  func withoutTrees() {
    #expect(
      dump("Ines Okafor said that the port was closed.", hasTrees: false)
        == "indirect “the port was closed”  cue \"said\"  source \"Ines Okafor\"  speaker Ines Okafor")
    #expect(
      dump("“The port is closed,” said Ines Okafor.", hasTrees: false)
        == "direct “The port is closed,”  cue \"said\"  source \"Ines Okafor\"  speaker Ines Okafor")
  }
}
