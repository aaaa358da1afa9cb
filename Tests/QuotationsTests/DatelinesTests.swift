import Testing

@Suite("Datelines beside quotations")
struct DatelinesTests {
  @Test("A dateline is never the source of what its sentence reports")
  func source() {
    #expect(
      speakers(
        "KEW — Anger grew on Friday after Ines Okafor, the port’s head, told reporters that the pumps had stopped."
      )
        == ["Ines Okafor"])
    #expect(speakers("KEW — The town said the pumps had stopped.") == ["the town"])
    #expect(speakers("NEW DELHI: “The pumps have stopped,” Ines Okafor said.") == ["Ines Okafor"])
  }

  @Test(
    "Nor is it part of what was said",
    arguments: [
      "KEW, Ostria (NNA) — The pumps had failed twice, Ines Okafor said on Friday.",
      "Port Kew (NNA) – The pumps had failed twice, Ines Okafor said.",
      "KEW, May 4 (NNA) - The pumps had failed twice, Ines Okafor said.",
      "(Reuters) - The pumps had failed twice, according to Ines Okafor.",
      "LONDON: The pumps had failed twice, Ines Okafor said.",
    ])
  func content(text: String) {
    let cue = text.contains("said") ? "said" : "according to"
    #expect(contents(text) == ["indirect: The pumps had failed twice (\(cue), Ines Okafor)"])
  }
}
