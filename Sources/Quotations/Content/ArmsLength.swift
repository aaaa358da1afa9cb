internal import Prose

/// Words in marks that qualify a noun of the reporter's: `the “no-fly” zone`, `a so-called “quiet hour”`.
struct ArmsLength {
  private static let longest = 2
  private static let labels = WordSet("so-called self-styled self-proclaimed self-described supposed")

  static func holds(_ content: QuotedContent) -> Bool {
    guard content.finalMark == nil else { return false }
    let reading = content.reading
    let before = content.tokens.lowerBound - 1
    if before >= content.sentence.lowerBound, labels.contains(reading.tokens[before]) { return true }
    return content.wordCount <= longest && !content.beginsCapitalized && isAttributive(content)
  }

  /// Whether the words hang on a noun right behind the closing mark.
  private static func isAttributive(_ content: QuotedContent) -> Bool {
    let next = content.tokens.upperBound
    guard let trees = content.reading.trees, next < content.sentence.upperBound, content.scope.isWord(next),
      let last = trees.words(ofTokens: content.inner).last(where: { trees.entry($0).upos != .punctuation }),
      let head = trees.head(last)
    else { return false }
    let noun = trees.token(ofWord: head)
    guard noun >= next, noun <= next + 1, trees.entry(head).upos == .noun else { return false }
    return [.adjectivalModifier, .compound, .nominalModifier].contains(trees.relation(last))
  }
}
