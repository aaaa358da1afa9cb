/// A sentence of Universal Dependencies: it is cut at sentence ends inside quotations too, so one `Sentence` may hold
/// several.
public struct ParsedSentence: Hashable, Sendable {
  public let range: TextRange
  /// Index in `ParsedText.sentences`.
  public let sentence: Int
  /// One of them is the root; every other hangs on it, directly or not.
  public let tokens: [SyntacticToken]

  public init(range: TextRange, sentence: Int, tokens: [SyntacticToken]) {
    self.range = range
    self.sentence = sentence
    self.tokens = tokens
  }

  /// The indices of the words that hang directly on one.
  public func dependents(of index: Int) -> [Int] {
    tokens.indices.filter { tokens[$0].head == index }
  }
}
