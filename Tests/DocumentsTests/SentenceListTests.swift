internal import Prose
internal import Testing

@testable internal import Documents

@Suite("The list of sentences")
struct SentenceListTests {
  @Test("A sentence is a line, whatever lines it had; a quotation is not cut")
  func lines() {
    let text = SourceText("The fire\nwas   out. “It burnt. Then it rained,” she said.")
    let parsed = SegmentedText(segmenting: text, paragraphs: [Paragraph(range: text.whole)])
    #expect(
      string(SentenceList(of: parsed).text()) == """
        The fire was out.
        “It burnt. Then it rained,” she said.

        """)
  }

  @Test("A text without sentences has no line")
  func empty() {
    #expect(SentenceList(of: parsed("")).text().isEmpty)
  }
}

/// The sentences and tokens of a text.
func parsed(_ words: String) -> SegmentedText {
  let text = SourceText(words)
  return SegmentedText(segmenting: text, paragraphs: Paragraphs.split(text, in: text.whole))
}

/// All that Prose makes of a text.
func read(_ words: String) -> ParsedText {
  let text = SourceText(words)
  return ParsedText(parsing: text, paragraphs: Paragraphs.split(text, in: text.whole))
}
