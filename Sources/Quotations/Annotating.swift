public import Prose

extension Annotation {
  /// Finds the quotations of a text, their cues, sources and speakers.
  ///
  /// - Parameters:
  ///   - parsed: The text, its marks and names.
  ///   - syntax: The trees of the text; without them cues and sources are found by words and marks alone.
  ///   - isEnglish: In another language only what stands between marks is listed, without cue and speaker.
  /// - Complexity: Linear in the text for a bounded length of sentences.
  public init(of parsed: ParsedText, syntax: Syntax?, isEnglish: Bool = true) {
    guard isEnglish else {
      self.init(quotations: MarkedQuotations.list(of: parsed), entities: [])
      return
    }
    var annotator = Annotator(Reading(parsed, syntax: syntax))
    self = annotator.annotation()
  }
}

/// Quotations of a text whose language is not analysed: what stands between marks, and no more.
enum MarkedQuotations {
  private static let note = "the language of this text is not analysed"

  static func list(of parsed: ParsedText) -> [Quotation] {
    let reading = Reading(parsed, syntax: nil)
    var quotations: [Quotation] = []
    for (index, span) in parsed.quotedSpans.enumerated()
    where reading.wordCount(reading.tokensOfSpan[index]) > 0 {
      let isSpeech = reading.wordCount(reading.tokensOfSpan[index]) >= 4
      quotations.append(
        Quotation(
          content: parsed.text.trimmed(span.inner), kind: isSpeech ? .direct : .scare, cue: nil, source: nil,
          utterance: quotations.count, within: nil, speaker: nil, speakerNote: note, confidence: 0.5))
    }
    return quotations
  }
}
