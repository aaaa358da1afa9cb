/// What stands between two quote marks of a text, whatever it is: speech, a title, a nickname, a sign.
public struct QuotedSpan: Hashable, Sendable {
  /// The marks and what is between them.
  public let outer: TextRange
  /// What is between the marks.
  public let inner: TextRange
  /// 0 outside, 1 inside one other span, and so on.
  public let depth: Int
  /// Whether the closing mark is there. Without one the span ends with its paragraph; a quotation of several
  /// paragraphs closes only in its last.
  public let isClosed: Bool
  /// Index of its paragraph in `ParsedText.paragraphs`.
  public let paragraph: Int

  public init(outer: TextRange, inner: TextRange, depth: Int, isClosed: Bool, paragraph: Int) {
    self.outer = outer
    self.inner = inner
    self.depth = depth
    self.isClosed = isClosed
    self.paragraph = paragraph
  }
}
