internal import Prose

/// `Okafor: pumps were never tested`, and `Fire was no accident: police`: in a headline a colon reports.
struct HeadlineColon: IndirectRule {
  private static let longestSource = 6
  private static let shortestContent = 3

  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    guard let first = sentence.first, scope.reading.isHeading(first) else { return [] }
    let colons = sentence.filter { scope.reading.isMark($0, ":") && !scope.isHidden($0) }
    // A second colon makes a list of it, or a time.
    guard colons.count == 1, let colon = colons.first else { return [] }
    let (before, behind) = (sentence.lowerBound..<colon, (colon + 1)..<sentence.upperBound)
    if isSource(before, scope) { return clause(behind, said: before, by: colon, scope) }
    if isSource(behind, scope) { return clause(before, said: behind, by: colon, scope) }
    return []
  }

  private func clause(_ words: Range<Int>, said source: Range<Int>, by colon: Int, _ scope: Scope)
    -> [ReportedClause]
  {
    guard let content = scope.trimmedClause(words, atLeast: Self.shortestContent), isClause(content, scope),
      !scope.isQuotedThroughout(content)
    else { return [] }
    return [ReportedClause(content: content, cue: colon..<(colon + 1), source: source, confidence: 0.7)]
  }

  /// A person, a body or a role and nothing else: `Strike: what we know` names none, nor does `Anatolia: the land`.
  private func isSource(_ words: Range<Int>, _ scope: Scope) -> Bool {
    guard (1...Self.longestSource).contains(words.count) else { return false }
    return words.allSatisfy { index in
      let token = scope.tokens[index]
      if let name = scope.reading.name(at: index) { return name.kind != .place && !scope.isHidden(index) }
      return scope.isWord(index)
        && (Roles.isRole(token) || Bodies.contains(token.key) || WordClasses.determiners.contains(token))
    } && !words.allSatisfy { WordClasses.determiners.contains(scope.tokens[$0]) }
  }

  /// Whether a headline's words state something: a finite verb or, as headlines leave it out, a participle.
  private func isClause(_ words: Range<Int>, _ scope: Scope) -> Bool {
    guard let trees = scope.reading.trees else { return true }
    return trees.words(ofTokens: words).contains { trees.entry($0).upos == .verb || trees.isFinite($0) }
  }
}
