internal import Testing

@testable internal import Prose

@Suite("Segmented text")
struct SegmentedTextTests {
  @Test("Paragraphs, quoted spans, tokens and sentences are those of a parsed text")
  func segments() {
    let parsed = parsed("# Ferry Sinks\n\n“It was late. We left,” she said. It’s gone.\n\n1. Cut. 2. Leave.")
    let segments = SegmentedText(segmenting: parsed.text, paragraphs: parsed.paragraphs)
    #expect(segments.text == parsed.text)
    #expect(segments.paragraphs == parsed.paragraphs)
    #expect(segments.quotedSpans == parsed.quotedSpans)
    #expect(segments.tokens == parsed.tokens)
    #expect(segments.sentences == parsed.sentences)
    #expect(segments.sentences.map(\.paragraph) == [0, 1, 1, 2, 2])
    #expect(segments.sentences.map(\.tokens) == [0..<2, 2..<14, 14..<17, 17..<21, 21..<25])
  }

  @Test("A token takes 16 bytes: there is one for every five bytes of a text")
  func size() {
    #expect(MemoryLayout<Token>.stride == 16)
    #expect(MemoryLayout<TextRange>.stride == 8)
  }

  @Test("A packed token gives back what it was made of", arguments: Self.kinds)
  func packing(kind: Token.Kind) {
    for (isCapitalized, hasParts) in [(false, false), (true, false), (false, true), (true, true)] {
      let token = Token(
        range: TextRange(70_000, 87_000), kind: kind, key: "ferry", isCapitalized: isCapitalized,
        hasParts: hasParts)
      #expect(token.range == TextRange(70_000, 87_000))
      #expect(token.kind == kind)
      #expect(token.key == "ferry")
      #expect(token.isCapitalized == isCapitalized)
      #expect(token.hasParts == hasParts)
    }
  }

  private static let kinds: [Token.Kind] = [.word, .number, .quoteMark, .punctuation, .symbol]
}
