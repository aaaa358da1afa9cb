internal import Prose

/// `“…” — Ines Okafor, baker`: a dash and a name behind the words, in their paragraph or alone in the next one, as
/// under letters and pull quotes.
struct Signature: AttributionRule {
  private static let limit = 14

  func attribution(of content: QuotedContent) -> Attribution? {
    let reading = content.reading
    guard content.scope.span == nil, content.wordCount >= 2 else { return nil }
    var dash = content.tokens.upperBound
    // `“….”.`
    if reading.isMark(dash, "."), reading.isDash(dash + 1) { dash += 1 }
    guard reading.tokens.indices.contains(dash), reading.isDash(dash) || isBar(dash, reading) else {
      return nil
    }
    let paragraph = reading.paragraph(of: dash)
    let own = reading.paragraph(of: content.tokens.lowerBound)
    guard paragraph == own || (paragraph == own + 1 && startsParagraph(dash, reading)) else { return nil }
    guard let source = signer(from: dash + 1, paragraph, content) else { return nil }
    return Attribution(cue: nil, source: source, position: .adjacent, confidence: 0.95)
  }

  /// Names and roles to the end of the paragraph, or of the line: nothing else may stand there.
  private func signer(from start: Int, _ paragraph: Int, _ content: QuotedContent) -> Range<Int>? {
    let reading = content.reading
    var end = start
    while end < reading.tokens.count, end - start <= Self.limit, reading.paragraph(of: end) == paragraph,
      !content.scope.isHidden(end), end == start || !breaksLine(before: end, reading)
    {
      end += 1
    }
    guard end > start, end - start <= Self.limit, reading.tokens[start].isCapitalized else { return nil }
    var name = start
    while name < end, reading.tokens[name].kind != .punctuation || reading.isDash(name) { name += 1 }
    let words = start..<name
    let hasVerb = words.contains {
      ReportingVerbs.entry(for: reading.tokens[$0]).map { $0.form != .base } ?? false
    }
    guard !hasVerb, words.contains(where: { reading.name(at: $0) != nil || reading.tokens[$0].isCapitalized })
    else { return nil }
    return words
  }

  private func breaksLine(before token: Int, _ reading: Reading) -> Bool {
    let gap = reading.tokens[token - 1].range.end..<reading.tokens[token].range.start
    return reading.parsed.text.bytes[gap].contains(0x0A)
  }

  private func startsParagraph(_ token: Int, _ reading: Reading) -> Bool {
    reading.paragraph(of: token - 1) != reading.paragraph(of: token)
  }

  /// `―`, U+2015, and `--`.
  private func isBar(_ token: Int, _ reading: Reading) -> Bool {
    let bytes = reading.parsed.text[reading.tokens[token].range]
    return bytes.elementsEqual([0xE2, 0x80, 0x95]) || bytes.elementsEqual([0x2D, 0x2D])
  }
}
