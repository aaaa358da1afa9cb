internal import Prose

/// `According to X, …`, `…, according to X` and `The quay, according to X, was shut`.
struct AccordingToReport: IndirectRule {
  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    guard let found = scope.accordingTo(in: sentence) else { return [] }
    let behind = found.source.upperBound..<max(found.source.upperBound, sentence.upperBound)
    let isFirst = found.cue.lowerBound - sentence.lowerBound <= 1
    let before = sentence.lowerBound..<found.cue.lowerBound
    let pieces =
      isFirst ? [afterApposition(behind, scope)] : [before, continuation(behind, found.cue, scope)]
    return pieces.compactMap { piece in
      guard let piece, let content = scope.trimmedClause(piece, atLeast: 2),
        !scope.isQuotedThroughout(content)
      else { return nil }
      return ReportedClause(
        content: content, cue: found.cue, source: found.source, confidence: 0.79, isParenthesis: true)
    }
  }

  /// `According to Okafor, the harbour master, …`: the clause begins behind the comma that ends the source.
  private func afterApposition(_ range: Range<Int>, _ scope: Scope) -> Range<Int> {
    let commas = range.filter { scope.reading.isMark($0, ",") && !scope.isHidden($0) }
    guard let first = commas.first else { return range }
    guard let trees = scope.reading.trees, commas.count > 1 else { return (first + 1)..<range.upperBound }
    // The comma behind which the main verb or its subject comes.
    guard let next = commas.dropFirst().first(where: { $0 - first < 16 }) else {
      return (first + 1)..<range.upperBound
    }
    let words = trees.words(ofTokens: (first + 1)..<next)
    let isApposition =
      !words.isEmpty && !words.contains { trees.isFinite($0) }
      && trees.tops(of: words).allSatisfy { trees.relation($0) == .apposition }
    return ((isApposition ? next : first) + 1)..<range.upperBound
  }

  /// `The quay, according to Okafor, was shut`: what the trees do not hang on the source goes on.
  private func continuation(_ range: Range<Int>, _ cue: Range<Int>, _ scope: Scope) -> Range<Int>? {
    guard let trees = scope.reading.trees, scope.reading.isMark(cue.lowerBound - 1, ","),
      let comma = range.first, scope.reading.isMark(comma, ","), comma + 1 < range.upperBound,
      !scope.isHidden(comma + 1)
    else { return nil }
    let words = trees.words(ofTokens: (comma + 1)..<range.upperBound)
    guard let top = trees.tops(of: words).first, words.contains(where: { trees.isFinite($0) }) else {
      return nil
    }
    guard let head = trees.head(top) else { return (comma + 1)..<range.upperBound }
    let isBefore = trees.token(ofWord: head) < cue.lowerBound - 1
    let continues =
      isBefore && ![.adnominalClause, .relativeClause, .apposition].contains(trees.relation(top))
    return continues ? (comma + 1)..<range.upperBound : nil
  }
}
