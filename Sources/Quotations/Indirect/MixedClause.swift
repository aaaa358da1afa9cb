internal import Prose

/// The clause around quoted words that its verb governs: `called the plan and its authors “reckless”`.
///
/// A few quoted words say little without it. Where they are half of it or more, they stand for themselves.
struct MixedClause {
  private static let objectRelations: Set<Relation> = [
    .object, .openClausalComplement, .clausalComplement, .oblique, .adverbialClause, .indirectObject,
    .predeterminer, .adjectivalModifier, .unmarkedOblique,
  ]
  /// `accused the port of “neglect”`, `pointed to “gaps”`: the first word behind the verb is not part of what is said.
  private static let leading = WordSet("of to for on about as at in into with against")

  /// The clause that holds the tokens of a quotation, behind its cue; nil where there is none, or none is needed.
  static func clause(around quoted: Range<Int>, cue verb: Int, in scope: Scope) -> Range<Int>? {
    guard let trees = scope.reading.trees, verb < quoted.lowerBound, quoted.lowerBound - verb <= 40,
      let word = trees.word(ofToken: verb)
    else { return nil }
    let sentence = scope.sentence(around: verb)
    var (start, end) = (quoted.lowerBound, quoted.upperBound)
    for dependent in trees.syntax.dependents(of: word) {
      guard objectRelations.contains(trees.relation(dependent)) else { continue }
      let reach = trees.tokens(under: dependent)
      guard reach.lowerBound > verb, reach.lowerBound < quoted.upperBound else { continue }
      start = min(start, reach.lowerBound)
      if reach.upperBound > quoted.upperBound, reach.lowerBound <= quoted.upperBound {
        end = max(end, cut(quoted.upperBound..<min(reach.upperBound, sentence.upperBound), scope))
      }
    }
    if start == verb + 1, leading.contains(scope.tokens[start]) { start += 1 }
    guard start < quoted.lowerBound || end > quoted.upperBound, start > verb,
      let clause = scope.trimmedClause(start..<end)
    else { return nil }
    let total = scope.reading.wordCount(clause)
    return scope.reading.wordCount(quoted) * 2 <= total ? clause : nil
  }

  /// To the first comma, dash or semicolon behind the quoted words.
  private static func cut(_ tokens: Range<Int>, _ scope: Scope) -> Int {
    tokens.first {
      !scope.isHidden($0) && scope.tokens[$0].kind == .punctuation && !scope.reading.isMark($0, "(")
    } ?? tokens.upperBound
  }
}
