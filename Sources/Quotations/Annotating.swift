public import Prose

extension Annotation {
  /// Finds the quotations of a text, their cues, sources and speakers.
  ///
  /// In another language (`isEnglish` false) only what stands between marks is listed, without cue and speaker.
  /// - Complexity: Linear in the text for a bounded length of sentences.
  public init(of parsed: ParsedText, isEnglish: Bool = true) {
    guard isEnglish else {
      self.init(quotations: MarkedQuotations.list(of: parsed), entities: [])
      return
    }
    var annotator = Annotator(Reading(parsed))
    self = annotator.annotation()
  }
}

/// Quotations of a text whose language is not analysed: what stands between marks, and no more.
enum MarkedQuotations {
  private static let note = "the language of this text is not analysed"

  static func list(of parsed: ParsedText) -> [Quotation] {
    let reading = Reading(parsed)
    var quotations: [Quotation] = []
    for (index, span) in parsed.quotedSpans.enumerated()
    where reading.wordCount(reading.tokensOfSpan[index]) > 0 {
      let isSpeech = reading.wordCount(reading.tokensOfSpan[index]) >= 4
      quotations.append(
        Quotation(
          content: span.inner, kind: isSpeech ? .direct : .scare, cue: nil, source: nil,
          utterance: quotations.count, within: nil, speaker: nil, speakerNote: note, confidence: 0.5))
    }
    return quotations
  }
}
