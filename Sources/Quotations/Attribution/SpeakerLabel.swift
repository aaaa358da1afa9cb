internal import Prose

/// `OKAFOR: “…”`: a name and a colon, as in transcripts and lists of statements.
struct SpeakerLabel: AttributionRule {
  private static let labelLimit = 8

  func attribution(of content: QuotedContent) -> Attribution? {
    let reading = content.reading
    if let inside = insideLabel(content) { return inside }
    let colon = content.tokens.lowerBound - 1
    guard colon > content.sentence.lowerBound, reading.isMark(colon, ":"), content.scope.span == nil else {
      return nil
    }
    let start = content.sentence.lowerBound
    guard colon - start <= Self.labelLimit, isLabel(start..<colon, in: content.scope) else { return nil }
    return Attribution(cue: nil, source: start..<colon, position: .adjacent, confidence: 0.95)
  }

  /// `“OKAFOR: Nobody asked us.”`: a transcript between marks, its labels in capitals.
  private func insideLabel(_ content: QuotedContent) -> Attribution? {
    let reading = content.reading
    guard content.scope.span == nil,
      let colon = content.inner.prefix(Self.labelLimit).first(where: { reading.isMark($0, ":") }),
      colon > content.inner.lowerBound, colon + 1 < content.inner.upperBound
    else { return nil }
    let words = content.inner.lowerBound..<colon
    let isLabel = words.allSatisfy { index in
      let bytes = reading.parsed.text[reading.tokens[index].range]
      return reading.tokens[index].kind == .punctuation
        || (reading.isWord(index) && bytes.allSatisfy { !($0 >= 0x61 && $0 <= 0x7A) })
    }
    guard isLabel, words.contains(where: { reading.tokens[$0].range.count > 2 }) else { return nil }
    return Attribution(cue: nil, source: words, position: .adjacent, confidence: 0.9)
  }

  /// `Director of the shut museum: “I asked twice”`: a headline has words of all kinds in a label.
  private func hasVerb(_ words: Range<Int>, in scope: Scope) -> Bool {
    guard let trees = scope.reading.trees else { return true }
    return trees.words(ofTokens: words).contains { trees.isFinite($0) }
  }

  /// Names and titles, with no verb among them.
  private func isLabel(_ words: Range<Int>, in scope: Scope) -> Bool {
    let hasName = words.contains { scope.reading.name(at: $0) != nil || Roles.isRole(scope.tokens[$0]) }
    if hasName, scope.reading.isHeading(words.lowerBound) { return !hasVerb(words, in: scope) }
    return hasName
      && words.allSatisfy { index in
        let token = scope.tokens[index]
        guard ReportingVerbs.entry(for: token) == nil || token.isCapitalized else { return false }
        return token.isCapitalized || Roles.isRole(token) || token.key == "of" || token.key == "for"
          || token.key == "the" || token.kind == .punctuation
      }
  }
}
