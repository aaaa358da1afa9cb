internal import Prose

/// `X said: “…”`, `X told reporters in Kew, “…”`: cue and source come before the words, and a comma, a colon or
/// nothing parts them.
struct LeadingCue: AttributionRule {
  private static let reach = 24

  func attribution(of content: QuotedContent) -> Attribution? {
    let scope = content.scope
    let open = content.tokens.lowerBound
    let start = content.sentence.lowerBound
    guard open > start else { return nil }
    let mark = scope.reading.isMark(open - 1, ",") || scope.reading.isMark(open - 1, ":")
    let lower = max(start, open - Self.reach)
    var index = open - (mark ? 2 : 1)
    guard index >= lower, mark || scope.cue(at: index) != nil || isHearer(index, scope) else { return nil }
    while index >= lower {
      if scope.isHidden(index) { return nil }
      if let cue = scope.cue(at: index), mayLead(cue, to: open, scope) {
        let source = scope.subject(of: cue) ?? inverted(cue, before: open, scope)
        // Two quotations under one cue: `“…,” X said, “…”`.
        let tag = source ?? tagSource(cue, in: content)
        return Attribution(
          cue: index..<(index + 1), source: tag, position: .adjacent, confidence: tag == nil ? 0.5 : 0.91)
      }
      index -= 1
    }
    return nil
  }

  private func isHearer(_ index: Int, _ scope: Scope) -> Bool {
    (max(0, index - 3)..<index).contains { scope.cue(at: $0)?.entry.kind == .telling }
  }

  /// What stands between the cue and the words may name the hearer, the place or the time, but is no clause.
  private func mayLead(_ cue: Cue, to open: Int, _ scope: Scope) -> Bool {
    let between = (cue.verb + 1)..<open
    if between.contains(where: { WordClasses.subjectPronouns.contains(scope.tokens[$0]) }) { return false }
    if let that = between.first(where: { scope.tokens[$0].key == "that" }), that < open - 2 { return false }
    return true
  }

  /// `Said Okafor: “…”`
  private func inverted(_ cue: Cue, before open: Int, _ scope: Scope) -> Range<Int>? {
    guard let phrase = scope.nounPhrase(startingAt: cue.verb + 1, notAfter: open), scope.mayBeSource(phrase),
      cue.entry.kind != .telling
    else { return nil }
    return phrase
  }

  /// `“…,” said X, “…”`: the source stands between the cue and the second piece.
  private func tagSource(_ cue: Cue, in content: QuotedContent) -> Range<Int>? {
    content.scope.nounPhrase(startingAt: cue.verb + 1, notAfter: content.tokens.lowerBound)
  }
}
