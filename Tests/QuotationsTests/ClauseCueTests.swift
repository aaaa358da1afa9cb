import Testing

@Suite("Quoted words inside a reporting clause")
struct ClauseCueTests {
  @Test("The nearest cue before them governs")
  func nearest() {
    #expect(
      dump("Ines Okafor said the port would not “pay a single cent” to Northline.")
        == """
        indirect “the port would not “pay a single cent” to Northline”  cue "said"  source "Ines Okafor"  \
        speaker Ines Okafor
          mixed “pay a single cent”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        """)
  }

  @Test("A verb that gives a name: the one who uses it speaks")
  func calling() {
    #expect(
      dump("Supporters call her “Iron Ines,” while critics shrug.")
        == """
        mixed “Iron Ines,”  cue "call"  source "Supporters"  speaker supporters
        """)
  }

  @Test("What “it” calls so, the speaker of the clause around it says")
  func impersonal() {
    #expect(
      dump("Ines Okafor repeated the port's view that what it calls the “root causes” must be fixed.")
        .hasSuffix("mixed “root causes”  cue \"repeated\"  source \"Ines Okafor\"  speaker Ines Okafor"))
  }

  @Test("A participle has the subject of the clause it hangs on")
  func participle() {
    #expect(
      dump("Ines Okafor nodded, expressing hope the talks would become “a reference point” for all.")
        .hasSuffix(
          "mixed “a reference point”  cue \"expressing\"  source \"Ines Okafor\"  speaker Ines Okafor"))
  }

  @Test("Without a cue, words held at arm's length are nobody's")
  func scare() {
    #expect(dump("The town has two “experts” on smoke.") == "scare “experts”  no speaker")
  }
}
