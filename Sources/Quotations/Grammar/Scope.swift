internal import Prose

/// The level at which grammar is read: the reporter's own words, or the words inside one quotation.
///
/// A rule that looks for `X said` beside a quotation must not find it inside another one; a rule for a quotation
/// within a quotation looks nowhere else.
struct Scope {
  let reading: Reading
  /// The quoted span whose words are read; nil for the reporter's own.
  let span: Int?

  /// Whether a token belongs to another level: to a quotation inside this one, or to what is around it.
  func isHidden(_ token: Int) -> Bool {
    reading.span(at: token) != span || reading.tokens[token].kind == .quoteMark
  }

  func isWord(_ token: Int) -> Bool { reading.isWord(token) && !isHidden(token) }

  var tokens: [Token] { reading.tokens }

  /// The sentence around a token, as this level sees it: inside a quotation its inner sentences count.
  func sentence(around token: Int) -> Range<Int> {
    let sentence = reading.sentence(of: token)
    guard let span else { return sentence.tokens }
    let place = tokens[token].range.start
    let inner = reading.tokensOfSpan[span]
    var lower = max(sentence.tokens.lowerBound, inner.lowerBound + 1)
    var upper = min(sentence.tokens.upperBound, inner.upperBound)
    for boundary in sentence.innerBoundaries {
      if boundary <= place { lower = max(lower, reading.firstToken(atOrAfter: boundary)) }
      if boundary > place {
        upper = min(upper, reading.firstToken(atOrAfter: boundary))
        break
      }
    }
    return lower..<max(lower, upper)
  }
}
