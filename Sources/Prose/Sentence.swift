/// A sentence as a reader sees it: a quotation is never cut, and `“…?” he asked` is one sentence.
public struct Sentence: Hashable, Sendable {
  public let range: TextRange
  /// Indices of its tokens in `ParsedText.tokens`.
  public let tokens: Range<Int>
  /// Index of its paragraph in `ParsedText.paragraphs`.
  public let paragraph: Int
  /// Byte offsets at which a sentence ends inside a quotation: treebanks cut there, readers do not.
  public let innerBoundaries: [Int]
  /// Whether it is only where the paragraph says that it was written: `KEW, Ostria (NNA) —`.
  public let isDateline: Bool

  public init(
    range: TextRange, tokens: Range<Int>, paragraph: Int, innerBoundaries: [Int] = [],
    isDateline: Bool = false
  ) {
    self.range = range
    self.tokens = tokens
    self.paragraph = paragraph
    self.innerBoundaries = innerBoundaries
    self.isDateline = isDateline
  }
}
