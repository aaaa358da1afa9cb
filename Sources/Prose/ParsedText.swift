/// What Prose sees in one text: tokens, sentences, quoted spans, names and quantities, all as byte ranges.
public struct ParsedText: Sendable {
  public let text: SourceText
  public let paragraphs: [Paragraph]
  /// Of all paragraphs, in order.
  public let tokens: [Token]
  public let sentences: [Sentence]
  /// In order of `outer.start`; a nested span comes after the one that holds it.
  public let quotedSpans: [QuotedSpan]
  public let names: [Name]
  public let quantities: [Quantity]
}
