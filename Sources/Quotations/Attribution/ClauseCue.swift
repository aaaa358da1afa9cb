internal import Prose

/// Quoted words inside a clause that a cue governs: `said he would not “disrupt the talks”`, `called it “productive”`,
/// and, where no cue comes before them, `…, the agency said` at the end of the sentence.
struct ClauseCue: AttributionRule {
  /// How many tokens before the words a cue is looked for.
  private static let reach = 120

  func attribution(of content: QuotedContent) -> Attribution? {
    before(content) ?? behind(content)
  }

  /// The nearest cue to the left with a subject. One whose subject is `it` (`what it calls the “root causes”`) gives
  /// way to the speaker of the clause around it, because things do not speak.
  private func before(_ content: QuotedContent) -> Attribution? {
    let scope = content.scope
    var impersonal: Attribution?
    var distant: Attribution?
    let first = max(content.sentence.lowerBound, content.tokens.lowerBound - Self.reach)
    for index in (first..<content.tokens.lowerBound).reversed() {
      if reachesEnd(index, of: content) { break }
      guard let cue = scope.cue(at: index), cue.entry.kind != .manner else { continue }
      guard let source = scope.subject(of: cue) else { continue }
      let found = Attribution(cue: index..<(index + 1), source: source, position: .clause, confidence: 0.9)
      let isPronoun = source.count == 1 && scope.tokens[source.lowerBound].key == "it"
      if !governs(index, content) {
        distant = distant ?? found
      } else if !isPronoun {
        return found
      } else {
        impersonal = impersonal ?? found
      }
    }
    return impersonal ?? distant
  }

  /// Whether the quoted words hang on the verb by the trees; without trees the nearest verb governs.
  private func governs(_ verb: Int, _ content: QuotedContent) -> Bool {
    guard let trees = content.reading.trees, let cue = trees.word(ofToken: verb) else { return true }
    let words = trees.words(ofTokens: content.inner)
    guard let first = words.first else { return true }
    // A quotation of several sentences has trees of its own.
    guard trees.syntax.tree(of: first) == trees.syntax.tree(of: cue) else { return true }
    return trees.syntax.isWord(first, under: cue)
  }

  /// A semicolon parts statements of different speakers.
  private func reachesEnd(_ index: Int, of content: QuotedContent) -> Bool {
    content.reading.isMark(index, ";")
  }

  private func behind(_ content: QuotedContent) -> Attribution? {
    let scope = content.scope
    let end = min(content.sentence.upperBound, content.tokens.upperBound + Self.reach)
    for index in content.tokens.upperBound..<max(content.tokens.upperBound, end) {
      guard let cue = scope.cue(at: index), cue.entry.form != .participle, cue.entry.kind != .judging else {
        continue
      }
      guard let comma = tagComma(before: index, after: content.tokens.upperBound, scope) else { continue }
      if let source = scope.subject(of: cue), source.lowerBound > comma {
        return Attribution(cue: index..<(index + 1), source: source, position: .clause, confidence: 0.85)
      }
      if comma == index - 1, cue.entry.kind != .telling,
        let source = scope.nounPhrase(startingAt: index + 1, notAfter: end),
        scope.mayBeSource(source)
      {
        return Attribution(cue: index..<(index + 1), source: source, position: .clause, confidence: 0.85)
      }
    }
    return nil
  }

  private func tagComma(before verb: Int, after start: Int, _ scope: Scope) -> Int? {
    (start..<verb).reversed().first { scope.reading.isMark($0, ",") && !scope.isHidden($0) }
      ?? (scope.reading.tokens[start - 1].kind == .quoteMark ? start - 1 : nil)
  }
}
