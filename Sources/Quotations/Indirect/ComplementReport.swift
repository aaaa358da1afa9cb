internal import Prose

/// `X said (that) …`, `X told reporters that …`, `X vowed to …`: the clause that a cue governs and that follows it.
struct ComplementReport: TaggedRule {
  /// Verbs whose infinitive reports what was said: `vowed to go`.
  private static let commitments = WordSet("promise vow pledge claim urge threaten")
  /// Followed by words that are no clause by the trees, these report nevertheless: the trees are not always right.
  private static let alwaysReports = WordSet(
    "say tell add insist claim argue note warn explain reply state concede")

  /// How far a finite verb is looked for.
  private static let reach = 40

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
      var start = max(tag.cue.verb + 1, trees.tokens(under: complement).lowerBound)
      if start < sentence.upperBound, scope.tokens[start].key == "that", start + 1 < sentence.upperBound,
        isMarker(start, trees)
      {
        start += 1
      } else {
        start = min(start, objectStart(of: tag, before: start, trees))
      }
      return start < sentence.upperBound ? start : nil
    }
    guard tag.cue.entry.kind != .manner else { return nil }
    if Self.commitments.contains(WordKey(tag.cue.entry.lemma)),
      let infinitive = trees.syntax.dependent(of: tag.word, by: .openClausalComplement)
    {
      let start = trees.tokens(under: infinitive).lowerBound
      return start > tag.cue.verb && scope.tokens[start].key == "to" ? start : nil
    }
    let start = LeadingReport().contentStart(after: tag.cue, in: sentence, scope)
    return start.flatMap { isClause(from: $0, of: tag, in: sentence, scope, trees) ? $0 : nil }
  }

  /// `says a strike that halts the port will follow`: a verb that takes a clause has no object beside it, so what the
  /// trees give for one is the subject of the clause.
  private func objectStart(of tag: ReportingTag, before start: Int, _ trees: TreeWords) -> Int {
    guard tag.cue.entry.kind == .statement else { return start }
    let objects = trees.syntax.dependents(of: tag.word).lazy
      .filter { [.object, .nominalSubject].contains(trees.relation($0)) }
      .map { trees.tokens(under: $0).lowerBound }
    return objects.filter { $0 > tag.cue.verb && $0 < start }.min() ?? start
  }

  /// Whether words that the trees do not show as the verb's clause are one nevertheless: a finite verb with its
  /// subject, and no plain object: `added three goals` reports nothing.
  private func isClause(
    from start: Int, of tag: ReportingTag, in sentence: Range<Int>, _ scope: Scope, _ trees: TreeWords
  ) -> Bool {
    guard start < sentence.upperBound else { return false }
    let reach = start..<min(sentence.upperBound, start + Self.reach)
    let limit = reach.first { scope.isHidden($0) } ?? reach.upperBound
    if limit == start { return true }
    let words = trees.words(ofTokens: start..<limit)
    if let that = words.first, that > 0, tag.cue.entry.kind == .statement, start > 0,
      scope.tokens[start - 1].key == "that", trees.relation(that - 1) == .nominalSubject
    {
      return false
    }
    return words.contains { word in
      guard trees.isFinite(word), trees.subject(word) != nil else { return false }
      switch trees.relation(word) {
      case .relativeClause, .adverbialClause, .adnominalClause, .adverbialRelativeClause: return false
      default: return true
      }
    }
  }

  private func isMarker(_ token: Int, _ trees: TreeWords) -> Bool {
    trees.word(ofToken: token).map { trees.relation($0) == .marker } ?? false
  }
}
