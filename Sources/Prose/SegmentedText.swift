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
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var quotedSpans: [QuotedSpan] = []
    tokens.reserveCapacity(text.count / 5)
    for (index, paragraph) in paragraphs.enumerated() {
      let spans = QuotedSpanFinder.spans(in: paragraph.range, index: index, of: text.bytes)
      let words = Tokenizer.tokens(in: paragraph.range, of: text.bytes, spans: spans)
      let splitter = SentenceSplitter(bytes: text.bytes, tokens: words, spans: spans)
      sentences += splitter.sentences(paragraph: index, firstToken: tokens.count)
      tokens += words
      quotedSpans += spans
    }
    self.text = text
    self.paragraphs = paragraphs
    self.tokens = tokens
    self.sentences = sentences
    self.quotedSpans = quotedSpans
  }
}
