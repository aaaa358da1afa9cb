internal import Prose

/// A sentence of its own, or a paragraph, that ends in a colon: `Okafor had this to say:` and then the words.
struct IntroducedBefore: AttributionRule {
  func attribution(of content: QuotedContent) -> Attribution? {
    let scope = content.scope
    let reading = content.reading
    let first = content.sentence.lowerBound
    guard scope.span == nil, content.tokens.lowerBound == first, first > 0, reading.isMark(first - 1, ":")
    else {
      return nil
    }
    let introduction = reading.sentenceTokens(of: first - 1)
    for index in introduction.reversed() {
      guard let cue = scope.cue(at: index), let source = scope.subject(of: cue) else { continue }
      return Attribution(cue: index..<(index + 1), source: source, position: .adjacent, confidence: 0.95)
    }
    return scope.mainSubject(before: first - 1, in: introduction).map {
      Attribution(cue: nil, source: $0, position: .adjacent, confidence: 0.75)
    }
  }
}
