import Testing

@Suite("Reported clauses without marks")
struct IndirectTests {
  @Test(
    "The clause before or behind its cue",
    arguments: [
      ("Ines Okafor said that the port was closed.", "the port was closed", "said"),
      ("Ines Okafor said the port was closed.", "the port was closed", "said"),
      ("Ines Okafor told reporters that the port was closed.", "the port was closed", "told"),
      ("Ines Okafor said on Monday that the port was closed.", "the port was closed", "said"),
      ("The port was closed, Ines Okafor said.", "The port was closed", "said"),
      ("The port was closed, Ines Okafor said on Monday.", "The port was closed", "said"),
      ("The port was closed, according to Ines Okafor.", "The port was closed", "according to"),
      ("According to Ines Okafor, the port was closed.", "the port was closed", "According to"),
    ])
  func clause(text: String, content: String, cue: String) {
    #expect(
      dump(text) == "indirect “\(content)”  cue \"\(cue)\"  source \"Ines Okafor\"  speaker Ines Okafor")
  }

  @Test("A second report ends the first")
  func second() {
    #expect(
      dump("Ines Okafor said the port was closed, but added that ferries would sail.")
        == """
        indirect “the port was closed”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        indirect “ferries would sail”  cue "added"  source "Ines Okafor"  speaker Ines Okafor
        """)
  }

  @Test(
    "Verbs that report nothing here",
    arguments: [
      "Okafor ruled out closing the port.", "He was told to leave the port at once.",
      "Her publicly stated aim was to close the port.", "The report was long and the claim was old.",
    ])
  func none(text: String) {
    #expect(dump(text) == "")
  }
}
