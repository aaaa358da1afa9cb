import Testing

@Suite("Who is meant")
struct SpeakerResolverTests {
  @Test("A pronoun means the subject, not the name nearest to it")
  func subject() {
    #expect(
      dump("Ines Okafor met Maria Lund on Friday. “It was short,” she said.")
        .hasSuffix("source \"she\"  speaker Ines Okafor"))
  }

  @Test("A pronoun passes over those of the other gender")
  func gender() {
    #expect(
      dump("David Reyes met Maria Lund on Friday. “It was short,” she said.")
        .hasSuffix("source \"she\"  speaker Maria Lund"))
  }

  @Test("Who spoke last is the first guess for the next pronoun")
  func lastSpeaker() {
    #expect(
      dump("“We lost,” Tomas Reyes said after Adam Berg left.\n\n“We will be back,” he added.")
        .hasSuffix("source \"he\"  speaker Tomas Reyes"))
  }

  @Test("A surname and a title are the person of the full name")
  func surname() {
    #expect(
      dump("Harbour master Ines Okafor arrived. “Wait,” Ms Okafor said. “Go,” Okafor added.")
        == """
        direct “Wait,”  cue "said"  source "Ms Okafor"  speaker Ines Okafor
        direct “Go,”  cue "added"  source "Okafor"  speaker Ines Okafor
        """)
  }

  @Test("A role means the one who was given it")
  func role() {
    #expect(
      dump("Mayor Ines Okafor arrived with Adam Berg. “Wait,” the mayor said.")
        .hasSuffix("source \"the mayor\"  speaker Ines Okafor"))
  }

  @Test("Unnamed sources and groups are kept as what they are")
  func unnamed() {
    #expect(
      dump("“No,” a senior official said. “Yes,” supporters shouted.")
        == """
        direct “No,”  cue "said"  source "a senior official"  speaker a senior official
        direct “Yes,”  cue "shouted"  source "supporters"  speaker supporters
        """)
  }

  @Test("A pronoun that nobody fits has no speaker, and the note says why")
  func unknown() {
    #expect(
      dump("“It was short,” she said.") == "direct “It was short,”  cue \"said\"  source \"she\"  no speaker")
  }

  @Test("Talk turns to who acts in the sentence right before the words, and only to them")
  func turn() {
    let first = "“We all stay on the quay,” said Tomas Reyes. "
    #expect(
      speakers(first + "Ines Okafor did not need long to decide. “I will go home with the last boat.”")
        == ["Tomas Reyes", "Ines Okafor"])
    #expect(
      speakers(first + "The quay was dark by then. “I will go home with the last boat.”")
        == ["Tomas Reyes", "Tomas Reyes"])
  }
}
