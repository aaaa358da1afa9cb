internal import Testing

@testable internal import Documents

@Suite("The list of sentences")
struct SentenceListTests {
  @Test("A sentence is a line, whatever lines it had")
  func lines() {
    #expect(
      string(
        SentenceList(of: parsedText("The fire\nwas   out|.¦ “It burnt|.‖ Then it rained|,|” she said|.¦"))
          .text())
          == """
          The fire was out.
          “It burnt. Then it rained,” she said.

          """)
  }

  @Test("A text without sentences has no line")
  func empty() {
    #expect(SentenceList(of: parsedText("")).text().isEmpty)
  }
}
