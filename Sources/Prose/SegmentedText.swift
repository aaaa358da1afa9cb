/// A text cut into what later rules read: paragraphs, quoted spans, tokens and sentences, all as byte ranges.
///
/// The whole of it is found in one pass over the bytes; names, quantities and the rest are looked for in it.
public struct SegmentedText: Sendable {
  public let text: SourceText
  public let paragraphs: [Paragraph]
  /// Of all paragraphs, in order.
  public let tokens: [Token]
  public let sentences: [Sentence]
  /// In order of `outer.start`; a nested span comes after the one that holds it.
  public let quotedSpans: [QuotedSpan]

  /// - Complexity: O(*n*) in the bytes of the paragraphs.
  public init(segmenting text: SourceText, paragraphs: [Paragraph]) {
    let bytes = text.bytes
    var quotedSpans: [QuotedSpan] = []
    var spanEnds: [Int] = []
    var tokens: [Token] = []
    var tokenEnds: [Int] = []
    tokens.reserveCapacity(bytes.count / 5)
    for (index, paragraph) in paragraphs.enumerated() {
      let firstSpan = quotedSpans.count
      quotedSpans += QuotedSpanFinder.spans(in: paragraph.range, index: index, of: bytes)
      spanEnds.append(quotedSpans.count)
      Tokenizer.append(
        tokensIn: paragraph.range, of: bytes, spans: quotedSpans[firstSpan...], to: &tokens)
      tokenEnds.append(tokens.count)
    }
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 20)
    var (firstSpan, firstToken) = (0, 0)
    for index in paragraphs.indices {
      SentenceSplitter(
        bytes: bytes, tokens: tokens, range: firstToken..<tokenEnds[index],
        spans: quotedSpans[firstSpan..<spanEnds[index]]
      ).appendSentences(paragraph: index, to: &sentences)
      (firstSpan, firstToken) = (spanEnds[index], tokenEnds[index])
    }
    self.text = text
    self.paragraphs = paragraphs
    self.tokens = tokens
    self.sentences = sentences
    self.quotedSpans = quotedSpans
  }
}
