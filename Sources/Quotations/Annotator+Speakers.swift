internal import Prose

/// Whose it is.
extension Annotator {
  mutating func quotations() -> [Quotation] {
    var resolutions: [SpeakerResolver.Resolution] = []
    var utterances: [Int] = []
    var utteranceOfCue: [Range<Int>: Int] = [:]
    var nextUtterance = 0
    for draft in drafts {
      let leader = draft.continues.flatMap { $0 < resolutions.count ? $0 : nil }
      if let leader {
        let taken = resolutions[leader]
        let confidence = draft.sharesUtterance ? taken.confidence * 0.95 : taken.confidence * 0.75
        resolutions.append(.init(entity: taken.entity, note: taken.note, confidence: confidence))
      } else {
        resolutions.append(resolution(of: draft))
      }
      resolver.note(resolutions.last?.entity, speaks: draft.content)
      let cue = draft.attribution?.cue
      if let leader, draft.sharesUtterance {
        utterances.append(utterances[leader])
      } else if let cue, let known = utteranceOfCue[cue] {
        utterances.append(known)
      } else {
        utterances.append(nextUtterance)
        if let cue { utteranceOfCue[cue] = nextUtterance }
        nextUtterance += 1
      }
    }
    nameHeadlineSpeakers(in: &resolutions)
    let enclosing = enclosing()
    return drafts.indices.map {
      quotation(drafts[$0], resolutions[$0], utterances[$0], within: enclosing[$0])
    }
  }

  /// Of headlines, which come before anybody is named.
  private mutating func nameHeadlineSpeakers(in resolutions: inout [SpeakerResolver.Resolution]) {
    let said = drafts.indices.filter { resolutions[$0].entity != nil && !reading.isHeading(drafts[$0].start) }
    let headlines = drafts.indices.prefix { reading.isHeading(drafts[$0].start) }.prefix(HeadlineEcho.most)
    for index in headlines where resolutions[index].entity == nil && drafts[index].kind != .title {
      guard var echo = HeadlineEcho(of: words(of: drafts[index])) else { continue }
      for other in said {
        if let entity = resolutions[other].entity { echo.read(words(of: drafts[other]), saidBy: entity) }
      }
      guard let speaker = echo.speaker else { continue }
      resolutions[index] = .init(
        entity: speaker, note: "quoted in a headline; the text below has it", confidence: 0.85)
      if drafts[index].kind == .scare { drafts[index].kind = .mixed }
    }
  }

  private func words(of draft: Draft) -> ArraySlice<Token> {
    reading.tokens[reading.tokens(in: draft.content)]
  }

  private mutating func resolution(of draft: Draft) -> SpeakerResolver.Resolution {
    if let source = draft.attribution?.source { return resolver.resolve(source) }
    // Words whose attribution stands behind the words after them.
    if let next = draft.continues, let source = drafts[next].attribution?.source {
      return resolver.resolve(source)
    }
    if draft.floats, draft.kind == .direct, let speaker = resolver.continuedSpeaker(before: draft.start) {
      return .init(entity: speaker, note: "taken from the sentences before", confidence: 0.6)
    }
    return .init(entity: nil, note: draft.note ?? "no speaker is named beside these words", confidence: 0.5)
  }

  private func quotation(
    _ draft: Draft, _ resolution: SpeakerResolver.Resolution, _ utterance: Int, within: Int?
  ) -> Quotation {
    let lead = draft.sharesUtterance ? draft.continues.map { drafts[$0] } : nil
    let attribution = draft.attribution ?? lead?.attribution
    let rule = attribution?.confidence ?? (draft.kind == .title ? 0.9 : 0.7)
    return Quotation(
      content: draft.content, kind: draft.kind, cue: attribution?.cue.map(reading.range),
      source: attribution?.source.map(reading.range), utterance: utterance, within: within,
      speaker: draft.kind == .title ? nil : resolution.entity,
      speakerNote: resolution.entity == nil || draft.kind == .title
        ? draft.note ?? resolution.note : resolution.note,
      confidence: (rule * resolution.confidence * 100).rounded() / 100)
  }

  /// For each quotation the innermost one around it.
  private func enclosing() -> [Int?] {
    var around: [Int] = []
    return drafts.indices.map { index in
      let content = drafts[index].content
      while let last = around.last, drafts[last].content.end <= content.start { around.removeLast() }
      let outer = around.last { drafts[$0].content != content && drafts[$0].content.contains(content) }
      around.append(index)
      return outer
    }
  }
}
