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
  func trimmedClause(_ range: Range<Int>, atLeast words: Int = shortestClause) -> Range<Int>? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isEdge(lower) { lower += 1 }
    while upper > lower, isEdge(upper - 1) { upper -= 1 }
    let clause = lower..<upper
    return reading.wordCount(clause) >= words ? clause : nil
  }

  private func isEdge(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation && !reading.isMark(index, "(")
  }

  /// Whether all words of a range stand between marks.
  func isQuotedThroughout(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isHidden($0) || tokens[$0].kind == .punctuation }
  }
}
