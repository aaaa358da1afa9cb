import Testing

@Suite("Cue and source behind the words")
struct TrailingCueTests {
  @Test("Verb before subject")
  func inverted() {
    #expect(
      dump("“Eleven people were treated,” said harbour master Ines Okafor.")
        == """
        direct “Eleven people were treated,”  cue "said"  source "harbour master Ines Okafor"  speaker Ines Okafor
        """)
  }

  @Test("Subject before verb, with an apposition between them")
  func apposition() {
    #expect(
      dump("“The ship had been inspected,” Abel Musa, director of the Kestrel Authority, told reporters.")
        == """
        direct “The ship had been inspected,”  cue "told"  source "Abel Musa"  speaker Abel Musa
        """)
  }

  @Test("A comma behind the closing mark, as in British papers")
  func commaOutside() {
    #expect(
      dump("'We were never asked', Ms Okafor said on Monday.")
        == """
        direct “We were never asked”  cue "said"  source "Ms Okafor"  speaker Okafor
        """)
  }

  @Test("A question is part of the sentence that reports it")
  func question() {
    #expect(
      dump("“Who opened the shutter?” asked Tomas Reyes.")
        == """
        direct “Who opened the shutter?”  cue "asked"  source "Tomas Reyes"  speaker Tomas Reyes
        """)
  }

  @Test("An interrupted quotation is one utterance")
  func interrupted() {
    let text = "“It was one bang,” said Tomas Reyes, a baker, “then the windows went.”"
    #expect(
      dump(text)
        == """
        direct “It was one bang,”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
        direct “then the windows went.”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
        """)
    #expect(utterances(text) == [0, 0])
  }

  @Test("Quoted words that the reporter's sentence leads into are mixed")
  func leadIn() {
    #expect(
      dump("The plan was “a slow disaster,” said Tomas Reyes.")
        == """
        indirect “The plan was “a slow disaster,””  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
          mixed “a slow disaster,”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
        """)
  }

  @Test("Verbs of manner report beside the words, and nothing else")
  func manner() {
    #expect(
      contents("‘We have paid enough,’ the £90,000-a-year boss stormed.")
        == ["direct: We have paid enough, (stormed, the £90,000-a-year boss)"])
    #expect(contents("Crowds stormed the hall of “free men” on Monday.") == ["scare: free men (-, -)"])
  }

  @Test("A verb that names a thing brings the words behind it, not those before")
  func leadsOn() {
    #expect(
      contents("She called it “bad plumbing”, her opponents called it “bad faith”.").map { $0.suffix(25) }
        == [
          "bad plumbing (called, She)".suffix(25), "aith (called, her opponents)".suffix(25),
        ])
  }

  @Test("The small word of a verb in two parts is not part of the source")
  func split() { #expect(speakers("“It was late,” points out the mayor of Kew.") == ["the mayor of Kew"]) }

  @Test("Who was quoted as saying something said it")
  func quoted() {
    #expect(speakers("“It was late,” Tomas Berg, the ship’s pilot, was quoted as saying.") == ["Tomas Berg"])
    #expect(speakers("“It was late.” The pilot was described as talking to the port.") == ["-"])
  }
}
