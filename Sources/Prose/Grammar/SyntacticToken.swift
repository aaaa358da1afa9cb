/// A word of Universal Dependencies with its part of speech and its place in the tree of its sentence, in 16 bytes.
public struct SyntacticToken: Hashable, Sendable {
  private let start: UInt32
  /// -1 for the root.
  private let headIndex: Int32
  /// Longer words, which no paragraph has room for, are given as 64 kB.
  private let length: UInt16
  /// What the form and the tags say of tense, number and person.
  public let morphology: Morphology
  public let upos: UPOS
  public let fineTag: PennTag
  public let relation: Relation
  /// Whether it makes one written token with the word before it.
  public let isClitic: Bool

  init(
    _ word: UDTokens.Word, form: ArraySlice<UInt8>, upos: UPOS, fineTag: PennTag, head: Int?,
    relation: Relation
  ) {
    start = UInt32(word.range.start)
    length = UInt16(clamping: word.range.count)
    isClitic = word.isClitic
    self.upos = upos
    self.fineTag = fineTag
    headIndex = head.map(Int32.init) ?? -1
    self.relation = relation
    morphology = Morphology(of: WordKey(form), upos: upos, fineTag: fineTag)
  }

  /// Of the word alone: the `n't` of `don't`.
  public var range: TextRange { TextRange(Int(start), Int(start) + Int(length)) }

  /// The index of its head in the sentence; nil for the root.
  public var head: Int? { headIndex < 0 ? nil : Int(headIndex) }

  /// As CoNLL-U writes it: `Number=Sing|Person=3|Tense=Pres|VerbForm=Fin`; nil where there is nothing to say.
  public var features: String? { morphology.features }
}
