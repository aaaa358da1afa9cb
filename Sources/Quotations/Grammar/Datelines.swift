internal import Prose

/// Where an article says that it was written: `KEW — The pilots …`, `KEW, Ostria (NNA) -- The pilots …`.
extension Reading {
  /// No dateline has more tokens.
  private static let longest = 14

  /// Whether a token stands in the dateline of its paragraph. A dateline names no source: what the trees hang on it
  /// belongs to the sentence behind its dash.
  func isDateline(_ token: Int) -> Bool {
    let sentence = sentence(of: token)
    let first = sentence.tokens.lowerBound
    guard token - first < Self.longest,
      sentence.range.start == parsed.paragraphs[sentence.paragraph].range.start,
      isInCapitals(first)
    else { return false }
    let end = min(sentence.tokens.upperBound, first + Self.longest)
    guard let dash = (first..<end).first(where: { isLongDash($0) }), token < dash else { return false }
    // `KEW HAS WON — AGAIN` has verbs and articles; a dateline has names, commas, brackets and a date.
    return (first..<dash).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapitalized }
  }

  /// Whether a token is the first behind a dateline: its capital says nothing.
  func followsDateline(_ token: Int) -> Bool {
    token > 1 && isLongDash(token - 1) && isDateline(token - 2)
  }

  private func isInCapitals(_ token: Int) -> Bool {
    let bytes = parsed.text[tokens[token].range]
    return isWord(token) && bytes.count >= 3 && bytes.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2E }
  }

  /// `—`, `–`, `--`, or a hyphen with space around it.
  private func isLongDash(_ token: Int) -> Bool {
    guard tokens[token].kind == .punctuation else { return false }
    return isDash(token) || parsed.text[tokens[token].range].elementsEqual([0x2D, 0x2D])
  }
}
