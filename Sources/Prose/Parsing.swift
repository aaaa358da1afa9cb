extension ParsedText {
  /// Reads the paragraphs of a text once, from bytes to names, times and quantities.
  public init(parsing text: SourceText, paragraphs: [Paragraph]) {
    let segments = SegmentedText(segmenting: text, paragraphs: paragraphs)
    let names = NameFinder.names(
      of: text.bytes, paragraphs: paragraphs, tokens: segments.tokens, sentences: segments.sentences)
    let times = TimeFinder.times(
      of: text.bytes, tokens: segments.tokens, sentences: segments.sentences, names: names)
    let quantities = QuantityFinder.quantities(
      of: text.bytes, tokens: segments.tokens, sentences: segments.sentences, times: times)
    self.init(
      text: text, paragraphs: paragraphs, tokens: segments.tokens, sentences: segments.sentences,
      quotedSpans: segments.quotedSpans, names: names, times: times, quantities: quantities)
  }
}
