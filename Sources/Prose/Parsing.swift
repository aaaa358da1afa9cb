extension ParsedText {
  /// Reads the paragraphs of a text once, from bytes to names, times and quantities.
  public init(parsing text: SourceText, paragraphs: [Paragraph]) {
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
    let names = NameFinder.names(
      of: text.bytes, paragraphs: paragraphs, tokens: tokens, sentences: sentences)
    let times = TimeFinder.times(of: text.bytes, tokens: tokens, sentences: sentences, names: names)
    self.init(
      text: text, paragraphs: paragraphs, tokens: tokens, sentences: sentences, quotedSpans: quotedSpans,
      names: names, times: times,
      quantities: QuantityFinder.quantities(
        of: text.bytes, tokens: tokens, sentences: sentences, times: times))
  }
}
