internal import Prose

/// `according to X`, before or behind the words, in the same sentence.
struct AccordingTo: AttributionRule {
  /// How far from the words it may stand, in tokens.
  private static let reach = 200

  func attribution(of content: QuotedContent) -> Attribution? {
    let first = max(content.sentence.lowerBound, content.tokens.lowerBound - Self.reach)
    let last = min(content.sentence.upperBound, content.tokens.upperBound + Self.reach)
    return content.scope.accordingTo(in: first..<max(first, last)).map { found in
      Attribution(
        cue: found.cue, source: found.source, position: content.isWholeClause ? .adjacent : .clause,
        confidence: 0.88)
    }
  }
}

extension Scope {
  /// The cue `according to` and its source in a sentence.
  func accordingTo(in sentence: Range<Int>) -> (cue: Range<Int>, source: Range<Int>)? {
    for index in reading.accordings(in: sentence) where index + 2 < sentence.upperBound {
      guard !isHidden(index), let source = nounPhrase(startingAt: index + 2, notAfter: sentence.upperBound)
      else {
        continue
      }
      return (index..<(index + 2), source)
    }
    return nil
  }
}

extension QuotedContent {
  /// Whether nothing but the quotation and its attribution stands in the sentence before it.
  var isWholeClause: Bool {
    tokens.lowerBound == sentence.lowerBound || reading.isMark(tokens.lowerBound - 1, ",")
      || reading.isMark(tokens.lowerBound - 1, ":")
  }
}
