internal import Prose

/// The clause around quoted words that its verb governs: `called the plan and its authors “reckless”`.
///
/// A few quoted words say little without it. Where they are half of it or more, they stand for themselves.
struct MixedClause {
  /// How many tokens may stand between the verb and the quoted words.
  private static let reach = 40
  /// `described it as “calm”`, `blamed them for “chaos”`: what follows these is part of what is said.
  private static let predicative = WordSet("as of for about")
  /// `pointed to “gaps”`, `warned of “chaos”`: behind the verb itself they are not.
  private static let leading = WordSet("of to for on about as at in into with against")

  /// The clause that holds the tokens of a quotation, behind its cue; nil where there is none, or none is needed.
  /// `isShort`: only where the quoted words are less than half of it.
  static func clause(around quoted: Range<Int>, cue verb: Int, in scope: Scope, isShort: Bool) -> Range<Int>?
  {
    guard let trees = scope.reading.trees, verb < quoted.lowerBound, quoted.lowerBound - verb <= Self.reach,
      let word = trees.word(ofToken: verb)
    else { return nil }
    let entry = scope.reading.reportingEntry(at: verb)
    let isNoun = trees.entry(word).upos == .noun
    let sentence = scope.sentence(around: verb)
    var (start, end) = (quoted.lowerBound, quoted.upperBound)
    for dependent in trees.syntax.dependents(of: word) {
      let span = trees.tokens(under: dependent)
      guard span.lowerBound > verb, span.lowerBound < quoted.upperBound,
        isNoun
          ? [.adnominalClause, .clausalComplement].contains(trees.relation(dependent))
          : isSaid(
            dependent, by: entry, before: span.upperBound <= quoted.lowerBound, quoted.lowerBound, scope,
            trees)
      else { continue }
      start = min(start, span.lowerBound)
      if span.upperBound > quoted.upperBound {
        end = max(end, cut(quoted.upperBound..<min(span.upperBound, sentence.upperBound), scope))
      }
    }
    let opening = scope.tokens[start]
    if opening.key == "that" || leading.contains(opening), start < quoted.lowerBound { start += 1 }
    guard start < quoted.lowerBound || end > quoted.upperBound || !isShort,
      let clause = scope.trimmedClause(start..<end)
    else { return nil }
    guard isShort else { return clause }
    return scope.reading.wordCount(quoted) * 2 <= scope.reading.wordCount(clause) ? clause : nil
  }

  /// `recalled the cold of the hall, where a man shouted “enough”`: behind a comma the reporter tells more of a thing.
  private static func hasComma(in object: Int, before quoted: Int, _ scope: Scope, _ trees: TreeWords) -> Bool
  {
    let start = trees.tokens(under: object).lowerBound
    return start < quoted
      && (start..<quoted).contains { scope.reading.isMark($0, ",") && !scope.isHidden($0) }
  }

  /// Whether what hangs on the verb is what was said, not the hearer, the time or the place.
  private static func isSaid(
    _ word: Int, by entry: ReportingVerbs.Entry?, before: Bool, _ quoted: Int, _ scope: Scope,
    _ trees: TreeWords
  ) -> Bool {
    switch trees.relation(word) {
    case .clausalComplement, .openClausalComplement: return true
    case .object, .indirectObject:
      // `told reporters`, `accused the port of “neglect”`
      if entry?.kind != .calling, hasComma(in: word, before: quoted, scope, trees) { return false }
      return !(before && (entry?.kind == .telling || entry?.kind == .asking || entry?.lemma == "accuse"))
    case .adverbialClause where trees.isFinite(word): return false  // `as she walked home`
    case .oblique, .adverbialClause, .unmarkedOblique:
      let mark = trees.syntax.dependent(of: word, by: .caseMarking, .marker)
      return mark.map { predicative.contains(scope.tokens[trees.token(ofWord: $0)]) } ?? false
    default: return false
    }
  }

  /// To the first mark behind the quoted words, or to where the next verb of saying joins.
  private static func cut(_ tokens: Range<Int>, _ scope: Scope) -> Int {
    // `“…,” pointing to`: the comma may stand inside the marks.
    if scope.reading.isMark(tokens.lowerBound - 2, ",") { return tokens.lowerBound }
    for index in tokens where !scope.isHidden(index) {
      if scope.tokens[index].kind == .punctuation, !scope.reading.isMark(index, "(") { return index }
      if scope.tokens[index].key == "and", scope.cue(at: index + 1) != nil { return index }
    }
    return tokens.upperBound
  }
}
