/// A word of Universal Dependencies with its part of speech and its place in the tree of its sentence.
public struct SyntacticToken: Hashable, Sendable {
  /// Of the word alone: the `n't` of `don't`.
  public let range: TextRange
  /// Whether it makes one written token with the word before it.
  public let isClitic: Bool
  public let upos: UPOS
  public let fineTag: PennTag
  /// The index of its head in the sentence; nil for the root.
  public let head: Int?
  public let relation: Relation

  public init(
    range: TextRange, isClitic: Bool, upos: UPOS, fineTag: PennTag, head: Int?, relation: Relation
  ) {
    self.range = range
    self.isClitic = isClitic
    self.upos = upos
    self.fineTag = fineTag
    self.head = head
    self.relation = relation
  }

  /// What the form and the tags say of tense, number and person.
  public func morphology(in text: SourceText) -> Morphology {
    Morphology(of: WordForm(text[range]).folded, upos: upos, fineTag: fineTag)
  }
}
