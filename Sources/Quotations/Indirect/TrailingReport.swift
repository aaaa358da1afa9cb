internal import Prose

/// `…, X said.` and `…, said X.`: the clause comes before its cue.
struct TrailingReport: IndirectRule {
  /// What may stand behind the cue: a time, a place, a hearer.
  private static let tailLimit = 12

  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    for index in sentence.reversed() {
      guard sentence.upperBound - index <= Self.tailLimit + 1 else { return [] }
      guard let cue = scope.cue(at: index), cue.entry.form != .participle, cue.entry.kind == .statement,
        let (source, clauseEnd) = source(of: cue, in: sentence, scope),
        isTail(after: max(index + 1, source.upperBound), in: sentence, scope)
      else { continue }
      guard let content = scope.trimmedClause(sentence.lowerBound..<clauseEnd),
        !scope.isQuotedThroughout(content)
      else { return [] }
      return [ReportedClause(content: content, cue: index..<(index + 1), source: source, confidence: 0.8)]
    }
    return []
  }

  /// The source, and where the clause before it ends: at a comma, or at quoted words whose comma is inside the marks.
  private func source(of cue: Cue, in sentence: Range<Int>, _ scope: Scope) -> (Range<Int>, clauseEnd: Int)? {
    if cue.entry.kind != .telling, let end = clauseEnd(at: cue.verb, in: sentence, scope),
      let phrase = scope.nounPhrase(startingAt: cue.verb + 1, notAfter: sentence.upperBound),
      scope.mayBeSource(phrase)
    {
      return (phrase, end)
    }
    guard let subject = scope.subject(of: cue), subject.lowerBound > sentence.lowerBound + 2,
      let end = clauseEnd(at: subject.lowerBound, in: sentence, scope),
      scope.mayBeSource(subject) || WordClasses.determiners.contains(scope.tokens[subject.lowerBound])
    else { return nil }
    // `In August, the port said …` has its clause behind the cue, not before it.
    return isClause(sentence.lowerBound..<end, scope) ? (subject, end) : nil
  }

  private func clauseEnd(at tag: Int, in sentence: Range<Int>, _ scope: Scope) -> Int? {
    guard tag > sentence.lowerBound + 1 else { return nil }
    if scope.reading.isMark(tag - 1, ","), !scope.isHidden(tag - 1) {
      return scope.isHidden(tag - 2) && !endsMixed(tag - 2, in: sentence, scope) ? nil : tag - 1
    }
    let endsInQuotation = scope.tokens[tag - 1].kind == .quoteMark && scope.reading.isMark(tag - 2, ",")
    return endsInQuotation && endsMixed(tag - 1, in: sentence, scope) ? tag : nil
  }

  /// Whether the quotation that closes here has the reporter's own words before it in the sentence.
  private func endsMixed(_ closing: Int, in sentence: Range<Int>, _ scope: Scope) -> Bool {
    guard let span = scope.reading.span(at: closing) else { return false }
    let open = scope.reading.tokensOfSpan[span].lowerBound
    return open > sentence.lowerBound && scope.isWord(open - 1)
  }

  private func isClause(_ range: Range<Int>, _ scope: Scope) -> Bool {
    guard let first = range.first, WordClasses.prepositions.contains(scope.tokens[first]) else {
      return range.count >= Scope.shortestClause
    }
    return range.count > 6 && range.contains { WordClasses.auxiliaries.contains(scope.tokens[$0]) }
  }

  private static let tailOpeners = WordSet(
    "on in at during after before to via by late early today yesterday as while when without from last this")

  private func isTail(after end: Int, in sentence: Range<Int>, _ scope: Scope) -> Bool {
    guard end < sentence.upperBound else { return true }
    let token = scope.tokens[end]
    if token.kind == .punctuation { return !scope.reading.isMark(end, ":") && !scope.isHidden(end) }
    return Self.tailOpeners.contains(token) || WordClasses.weekdays.contains(token)
  }
}
