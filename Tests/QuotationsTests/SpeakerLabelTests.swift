import Testing

@Suite("A name and a colon")
struct SpeakerLabelTests {
  @Test("Before the marks")
  func outside() {
    #expect(contents("Ines Okafor: “Nobody asked us.”") == ["direct: Nobody asked us. (-, Ines Okafor)"])
  }

  @Test("In capitals inside the marks, as in transcripts")
  func inside() {
    #expect(
      contents("“OKAFOR: Nobody asked us about the pumps.”")
        == ["direct: OKAFOR: Nobody asked us about the pumps. (-, OKAFOR)"])
  }
}
