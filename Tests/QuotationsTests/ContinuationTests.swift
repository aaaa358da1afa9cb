import Testing

@Suite("Words that continue the talk before them")
struct ContinuationTests {
  @Test("The next sentence of the same paragraph is the same utterance")
  func sameParagraph() {
    let text = "“It was inspected,” Ines Okafor said. “We will find out what happened.”"
    #expect(
      dump(text)
        == """
        direct “It was inspected,”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        direct “We will find out what happened.”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        """)
    #expect(utterances(text) == [0, 0])
  }

  @Test("A paragraph that is a quotation takes the speaker of the one before it")
  func floating() {
    #expect(
      dump("“It was inspected,” Ines Okafor said.\n\n“We will find out what happened.”")
        == """
        direct “It was inspected,”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        direct “We will find out what happened.”  speaker Ines Okafor
        """)
  }

  @Test("A quotation of several paragraphs closes only in its last")
  func paragraphs() {
    let text = "Ines Okafor said: “It was inspected.\n\n“We will find out what happened.”"
    #expect(
      dump(text)
        == """
        direct “It was inspected.”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        direct “We will find out what happened.”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        """)
    #expect(utterances(text) == [0, 0])
  }

  @Test("Without anybody before them they have no speaker, and say so")
  func nobody() {
    #expect(
      dump("“We will find out what happened to it.”")
        == "direct “We will find out what happened to it.”  no speaker")
  }
}
