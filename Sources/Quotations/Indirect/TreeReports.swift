internal import Prose

/// One way in which a clause stands beside the tag that reports it, by the trees.
protocol TaggedRule: Sendable {
  /// The clauses that a tag reports; `start` is where words that no other tag has taken begin.
  func clauses(of tag: ReportingTag, in sentence: Range<Int>, from start: Int, scope: Scope) -> [Range<Int>]
}

/// Indirect speech by the trees: each cue with its source is a tag, and its clause stands around or behind it.
struct TreeReports: IndirectRule {
  /// Longer ones are lists and tables: work must stay linear in the text.
  private static let longestSentence = 400
  private static let rules: [any TaggedRule] = [ParentheticReport(), ComplementReport()]

  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    guard sentence.count <= Self.longestSentence else { return [] }
    var clauses: [ReportedClause] = []
    var start = sentence.lowerBound
    for index in sentence {
      guard let cue = scope.cue(at: index), reports(cue),
        let tag = scope.reportingTag(of: cue, in: sentence),
        // `wept that it was over`; `…, he smiled` reports with quoted words only.
        cue.entry.kind != .manner || (tag.complement != nil && !tag.isParenthesis)
      else { continue }
      let found = Self.rules.lazy.map {
        $0.clauses(of: tag, in: sentence, from: start, scope: scope)
      }.first { !$0.isEmpty }
      guard let found, let last = found.last else { continue }
      for content in found {
        clauses.append(
          ReportedClause(
            content: content, cue: index..<(index + 1), source: tag.source,
            confidence: tag.isParenthesis || tag.complement != nil ? 0.85 : 0.62,
            isParenthesis: tag.isParenthesis))
      }
      if tag.isParenthesis { start = max(last.upperBound, tag.tokens.upperBound) }
    }
    return clauses
  }

  private func reports(_ cue: Cue) -> Bool {
    switch cue.entry.kind {
    case .statement, .telling, .asking, .manner: true
    case .calling, .judging: false
    }
  }
}
