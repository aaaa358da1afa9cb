internal import Prose

/// `the mayor's claim that there were “dozens”`: quoted words in the clause of a noun that reports.
struct NounCue: AttributionRule {
  /// How far up the tree the noun may be.
  private static let climbs = 12
  private static let longestSource = 8

  func attribution(of content: QuotedContent) -> Attribution? {
    let scope = content.scope
    guard let trees = scope.reading.trees, var word = trees.words(ofTokens: content.inner).first else {
      return nil
    }
    for _ in 0..<Self.climbs {
      guard let head = trees.head(word) else { return nil }
      let place = trees.token(ofWord: head)
      guard place < content.tokens.lowerBound || content.tokens.contains(place) else {
        word = head
        continue
      }
      if content.tokens.lowerBound > place, !scope.isHidden(place) {
        if scope.cue(at: place) != nil { return nil }
        if trees.entry(head).upos == .noun, ReportingNouns.contains(scope.tokens[place]),
          [.adnominalClause, .clausalComplement].contains(trees.relation(word))
        {
          // `said in a statement that …`: the verb has the source.
          if let verb = trees.head(head), scope.cue(at: trees.token(ofWord: verb)) != nil,
            trees.relation(head) == .oblique
          {
            return nil
          }
          return Attribution(
            cue: place..<(place + 1), source: owner(of: head, in: trees, scope), position: .clause,
            confidence: 0.8)
        }
      }
      word = head
    }
    return nil
  }

  /// `the mayor's claim`, and, for a noun that is an object, the subject of its verb: `Okafor repeated the claim`.
  private func owner(of noun: Int, in trees: TreeWords, _ scope: Scope) -> Range<Int>? {
    if let possessor = trees.syntax.dependent(of: noun, by: .possessive),
      trees.entry(possessor).upos != .pronoun
    {
      let span = trees.tokens(under: possessor)
      return scope.isHidden(span.lowerBound) || span.count > Self.longestSource ? nil : span
    }
    guard let head = trees.head(noun), trees.relation(noun) == .object, let subject = trees.subject(head)
    else {
      return nil
    }
    let span = trees.tokens(under: subject)
    return scope.isHidden(span.lowerBound) || span.count > Self.longestSource ? nil : span
  }
}
