/// What Prose sees in one text: tokens, sentences, quoted spans, names, times and quantities, all as byte ranges.
public struct ParsedText: Sendable {
  public let text: SourceText
  public let paragraphs: [Paragraph]
  /// Of all paragraphs, in order.
  public let tokens: [Token]
  public let sentences: [Sentence]
  /// In order of `outer.start`; a nested span comes after the one that holds it.
  public let quotedSpans: [QuotedSpan]
  public let names: [Name]
  /// In order; none of their words belongs to a quantity.
  public let times: [TimeExpression]
  public let quantities: [Quantity]

  init(
    text: SourceText, paragraphs: [Paragraph], tokens: [Token], sentences: [Sentence],
    quotedSpans: [QuotedSpan], names: [Name], times: [TimeExpression] = [], quantities: [Quantity]
  ) {
    self.text = text
    self.paragraphs = paragraphs
    self.tokens = tokens
    self.sentences = sentences
    self.quotedSpans = quotedSpans
    self.names = names
    self.times = times
    self.quantities = quantities
  }
}
