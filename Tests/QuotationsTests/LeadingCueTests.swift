import Testing

@Suite("Cue and source before the words")
struct LeadingCueTests {
  @Test(
    "A comma, a colon or a hearer may stand between cue and words",
    arguments: [
      "Ines Okafor said, “Everyone is accounted for.”",
      "Ines Okafor said: “Everyone is accounted for.”",
      "Ines Okafor told reporters: “Everyone is accounted for.”",
      "Ines Okafor said during a press conference, “Everyone is accounted for.”",
      "Asked about the crew, Ines Okafor said: “Everyone is accounted for.”",
    ])
  func separators(text: String) {
    let cue = text.contains("told") ? "told" : "said"
    #expect(
      dump(text)
        == """
        direct “Everyone is accounted for.”  cue "\(cue)"  source "Ines Okafor"  speaker Ines Okafor
        """)
  }

  @Test("A relative clause gives its antecedent")
  func relative() {
    #expect(
      dump("Ines Okafor, who was at the port, said: “Everyone is accounted for.”")
        == """
        direct “Everyone is accounted for.”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        """)
  }
}
