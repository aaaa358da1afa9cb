internal import Prose

/// `OKAFOR: “…”`: a name and a colon, as in transcripts and lists of statements.
struct SpeakerLabel: AttributionRule {
  private static let labelLimit = 8

  func attribution(of content: QuotedContent) -> Attribution? {
    let reading = content.reading
    let colon = content.tokens.lowerBound - 1
    guard colon > content.sentence.lowerBound, reading.isMark(colon, ":"), content.scope.span == nil else {
      return nil
    }
    let start = content.sentence.lowerBound
    guard colon - start <= Self.labelLimit, isLabel(start..<colon, in: content.scope) else { return nil }
    return Attribution(cue: nil, source: start..<colon, position: .adjacent, confidence: 0.9)
  }

  /// Names and titles, with no verb among them.
  private func isLabel(_ words: Range<Int>, in scope: Scope) -> Bool {
    let hasName = words.contains { scope.reading.name(at: $0) != nil || Roles.isRole(scope.tokens[$0]) }
    return hasName
      && words.allSatisfy { index in
        let token = scope.tokens[index]
        guard ReportingVerbs.entry(for: token) == nil || token.isCapitalized else { return false }
        return token.isCapitalized || Roles.isRole(token) || token.key == "of" || token.key == "for"
          || token.key == "the" || token.kind == .punctuation
      }
  }
}
