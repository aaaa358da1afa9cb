import Testing

@Suite("The edges of a reported clause")
struct ReportedClauseTests {
  @Test("Marks at its edges are no part of it")
  func marks() {
    #expect(
      contents("The pumps had failed; — Ines Okafor said the quay was shut —.")
        == ["indirect: the quay was shut (said, Ines Okafor)"])
  }

  @Test(
    "A bracket stays where its partner is in the clause, and only there",
    arguments: [
      ("Ines Okafor said the pumps had failed (twice).", "the pumps had failed (twice)"),
      ("(Ines Okafor said the pumps had failed.)", "the pumps had failed"),
      ("(The pumps, she added, had been new.)", "The pumps|had been new"),
    ])
  func brackets(text: String, contents expected: String) {
    let found = contents(text).map {
      $0.split(separator: ": ")[1].split(separator: " (s")[0].split(separator: " (a")[0]
    }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test("So does a quote mark")
  func quoteMarks() {
    #expect(
      contents("Ines Okafor said “the quay” was no more than “a shed”.").first
        == "indirect: “the quay” was no more than “a shed” (said, Ines Okafor)")
  }

  @Test("A clause that ends in thousands of brackets is read in linear time")
  func many() {
    let brackets = String(repeating: ")", count: 15_000)
    #expect(contents("The quay was shut, according to Okafor, it was closed\(brackets)").count <= 2)
  }
}
