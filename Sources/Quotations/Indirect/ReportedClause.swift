internal import Prose

/// A clause that a cue reports without marks, with its cue and source.
struct ReportedClause: Hashable {
  let content: Range<Int>
  let cue: Range<Int>
  let source: Range<Int>
  let confidence: Double
  /// Whether it stands around or before its cue, beside which quoted words may stand too.
  var isParenthesis = false
}

/// One form of indirect speech.
protocol IndirectRule: Sendable {
  /// The clauses that a sentence of the reporter's own words reports.
  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause]
}

enum IndirectRules {
  static func rules(for reading: Reading) -> [any IndirectRule] {
    reading.trees == nil
      ? [LeadingReport(), TrailingReport(), AccordingToReport(), HeadlineColon()]
      : [TreeReports(), AccordingToReport(), HeadlineColon()]
  }
}

extension Scope {
  /// Shorter ones are objects (`said a prayer`), not clauses.
  static let shortestClause = 3

  /// Without punctuation and white space at the edges; nil if too little is left.
  ///
  /// Brackets and quote marks stay where both of a pair are in the clause: `the pumps failed (twice)`.
  /// - Complexity: O(*n*) in the tokens.
  func trimmedClause(_ range: Range<Int>, atLeast words: Int = shortestClause) -> Range<Int>? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    var depth: Int?  // of brackets that stay open, known once it matters
    /// Whether brackets at an edge have their partners in the clause.
    func hasPairs() -> Bool {
      let known = depth ?? (lower..<upper).reduce(0) { $0 + bracket(at: $1) }
      depth = known
      return known == 0
    }
    func drop(_ index: Int) { depth = depth.map { $0 - bracket(at: index) } }
    while lower < upper, isEdge(lower) {
      if bracket(at: lower) > 0 ? hasPairs() : isPair(ofMark: lower, in: lower..<upper) { break }
      drop(lower)
      lower += 1
    }
    while upper > lower, isEdge(upper - 1) {
      if bracket(at: upper - 1) < 0 ? hasPairs() : isPair(ofMark: upper - 1, in: lower..<upper) { break }
      drop(upper - 1)
      upper -= 1
    }
    let clause = lower..<upper
    return reading.wordCount(clause) >= words ? clause : nil
  }

  private func isEdge(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation || tokens[index].kind == .quoteMark
  }

  /// 1 for a bracket that opens, -1 for one that closes.
  private func bracket(at index: Int) -> Int {
    if reading.isMark(index, "(") || reading.isMark(index, "[") { return 1 }
    return reading.isMark(index, ")") || reading.isMark(index, "]") ? -1 : 0
  }

  private func isPair(ofMark index: Int, in clause: Range<Int>) -> Bool {
    guard tokens[index].kind == .quoteMark, let pair = reading.pair(ofMark: index) else { return false }
    return clause.contains(pair.lowerBound) && clause.contains(pair.upperBound - 1)
  }

  /// Whether all words of a range stand between marks.
  func isQuotedThroughout(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isHidden($0) || tokens[$0].kind == .punctuation }
  }
}
