internal import Prose

/// `X said (that) …`, `X told reporters that …`, `X vowed to …`: the clause that a cue governs and that follows it.
struct ComplementReport: TaggedRule {
  /// Verbs whose infinitive reports what was said: `vowed to go`.
  private static let commitments = WordSet("promise vow pledge claim urge threaten")
  /// Followed by words that are no clause by the trees, these report nevertheless: the trees are not always right.
  private static let alwaysReports = WordSet(
    "say tell add insist claim argue note warn explain reply state concede")

  func clauses(of tag: ReportingTag, in sentence: Range<Int>, from start: Int, scope: Scope)
    -> [Range<Int>]
  {
    guard !tag.isParenthesis, let trees = scope.reading.trees,
      let start = contentStart(of: tag, in: sentence, scope, trees)
    else { return [] }
    let end = scope.clauseEnd(from: start, in: sentence, behind: tag, trees)
    guard start < end, let content = scope.trimmedClause(start..<end, atLeast: Scope.shortestClause),
      !scope.isQuotedThroughout(content)
    else { return [] }
    return [content]
  }

  private func contentStart(
    of tag: ReportingTag, in sentence: Range<Int>, _ scope: Scope, _ trees: TreeWords
  ) -> Int? {
    if let complement = tag.complement {
      var start = trees.tokens(under: complement).lowerBound
      if start < sentence.upperBound, scope.tokens[start].key == "that", start + 1 < sentence.upperBound,
        isMarker(start, trees)
      {
        start += 1
      }
      return start < sentence.upperBound ? start : nil
    }
    if Self.commitments.contains(WordKey(tag.cue.entry.lemma)),
      let infinitive = trees.syntax.dependent(of: tag.word, by: .openClausalComplement)
    {
      let start = trees.tokens(under: infinitive).lowerBound
      return start > tag.cue.verb && scope.tokens[start].key == "to" ? start : nil
    }
    return LeadingReport().contentStart(after: tag.cue, in: sentence, scope)
  }

  private func isMarker(_ token: Int, _ trees: TreeWords) -> Bool {
    trees.word(ofToken: token).map { trees.relation($0) == .marker } ?? false
  }
}
