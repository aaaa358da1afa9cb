internal import Prose
public import Quotations

extension AnnotatedArticle {
  /// Whether the source of a quotation said that its words are not so: of `the operator denied that the boat was
  /// overloaded` the content alone would say the contrary.
  public func isDenied(_ quotation: Quotation) -> Bool {
    guard quotation.kind == .indirect || quotation.kind == .mixed, let cue = quotation.cue else {
      return false
    }
    let words = text.string(in: cue).lowercased().split(separator: " ")
    guard words.contains(where: { Self.denying.contains(WordKey(String($0))) }) else { return false }
    let before = text.string(in: TextRange(max(0, cue.start - Self.reach), cue.start)).lowercased()
    return !Self.negations.contains { before.hasSuffix($0 + " ") }
      && !words.contains { Self.negations.contains(String($0)) }
  }

  private static let denying = WordSet("deny denies denied denying")
  private static let negations = ["not", "never", "n’t", "n't", "cannot"]
  /// Bytes that hold the longest of these with its blank.
  private static let reach = 8
}
