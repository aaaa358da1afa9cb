extension ParsedText {
  /// Reads the paragraphs of a text once, from bytes to names and quantities.
  public init(parsing text: SourceText, paragraphs: [Paragraph]) {
    self.init(
      text: text, paragraphs: paragraphs, tokens: [], sentences: [], quotedSpans: [], names: [],
      quantities: [])
  }
}
