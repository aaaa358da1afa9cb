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
  /// What the form and the tags say of tense, number and person.
  public let morphology: Morphology

  init(
    _ word: UDTokens.Word, form: ArraySlice<UInt8>, upos: UPOS, fineTag: PennTag, head: Int?, relation: Relation
  ) {
    range = word.range
    isClitic = word.isClitic
    self.upos = upos
    self.fineTag = fineTag
    self.head = head
    self.relation = relation
    morphology = Morphology(of: WordKey(form), upos: upos, fineTag: fineTag)
  }

  /// As CoNLL-U writes it: `Number=Sing|Person=3|Tense=Pres|VerbForm=Fin`; nil where there is nothing to say.
  public var features: String? { morphology.features }
}
