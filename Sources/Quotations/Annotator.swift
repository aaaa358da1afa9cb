internal import Prose

/// Finds the quotations of one English text: contents, then their attribution, then who is meant.
struct Annotator {
  private let reading: Reading
  private var resolver: SpeakerResolver
  /// Found so far, by place.
  private var drafts: [Draft] = []

  init(_ reading: Reading) {
    self.reading = reading
    resolver = SpeakerResolver(reading)
  }

  /// A quotation before its speaker is known.
  private struct Draft {
    let content: TextRange
    let kind: Quotation.Kind
    let note: String?
    let attribution: Attribution?
    /// Index in `drafts` of the quotation whose speaker it takes over; its utterance too if `sharesUtterance`.
    var continues: Int?
    var sharesUtterance = false
    /// Begins a paragraph or follows a sentence that has a subject: the speaker may be taken from there.
    var floats = false
    let start: Int
  }

  mutating func annotation() -> Annotation {
    let quoted = quotedDrafts()
    let reported = reportedDrafts(beside: quoted)
    drafts = (quoted + reported).sorted { $0.content < $1.content }
    let merged = drafts
    linkContinuations(of: merged)
    resolver.read(sources: drafts.compactMap { $0.attribution?.source })
    let quotations = quotations()
    return Annotation(quotations: quotations, entities: resolver.entities)
  }
}

// MARK: - Contents

extension Annotator {
  private func quotedDrafts() -> [Draft] {
    var parents: [Int] = []
    return reading.parsed.quotedSpans.indices.compactMap { index in
      let span = reading.parsed.quotedSpans[index]
      while let last = parents.last, reading.parsed.quotedSpans[last].outer.end <= span.outer.start {
        parents.removeLast()
      }
      let content = QuotedContent(span: index, in: reading, parent: parents.last)
      parents.append(index)
      guard content.wordCount > 0 else { return nil }
      let attribution = AttributionRules.all.lazy.compactMap { $0.attribution(of: content) }.first
      let kind = ContentKind(of: content, attribution: attribution)
      let isSpeech = kind.kind != .title
      let isAlone = content.tokens.lowerBound == content.sentence.lowerBound && content.scope.span == nil
      return Draft(
        content: reading.parsed.text.trimmed(span.inner), kind: kind.kind, note: kind.note,
        attribution: isSpeech && kind.kind != .scare ? attribution : nil,
        floats: isAlone && attribution == nil && isSpeech && !reading.isHeading(content.tokens.lowerBound)
          && content.wordCount >= 2 && content.beginsCapitalized,
        start: content.tokens.lowerBound)
    }
  }

  /// Reported clauses in the reporter's own words, without those that a quotation beside them already gives.
  private func reportedDrafts(beside quoted: [Draft]) -> [Draft] {
    let scope = Scope(reading: reading, span: nil)
    let taken = Set(quoted.lazy.filter { $0.kind == .direct }.compactMap { $0.attribution?.cue })
    var seen: Set<TextRange> = []
    var drafts: [Draft] = []
    for sentence in reading.parsed.sentences
    where !sentence.tokens.isEmpty {
      for rule in IndirectRules.rules(for: reading) {
        for clause in rule.clauses(in: sentence.tokens, of: scope)
        where clause.isParenthesis || !taken.contains(clause.cue) {
          let content = reading.range(clause.content)
          guard seen.insert(content).inserted else { continue }
          let attribution = Attribution(
            cue: clause.cue, source: clause.source, position: .clause, confidence: clause.confidence)
          drafts.append(
            Draft(
              content: content, kind: .indirect, note: nil, attribution: attribution,
              start: clause.content.lowerBound))
        }
      }
    }
    return drafts + mixedClauses(of: quoted, beside: drafts, in: scope)
  }

  /// Clauses around quoted words that no report has given yet.
  private func mixedClauses(of quoted: [Draft], beside reported: [Draft], in scope: Scope) -> [Draft] {
    var drafts: [Draft] = []
    var draftOfCue: [Range<Int>: Int] = [:]
    let cues = Set(reported.lazy.compactMap { $0.attribution?.cue })
    let places = reported.map(\.content).sorted()
    var next = 0
    var reach = 0  // to where the clauses that began before a quotation go
    for draft in quoted where draft.kind == .mixed {
      while next < places.count, places[next].start <= draft.content.start {
        reach = max(reach, places[next].end)
        next += 1
      }
      guard draft.content.end > reach, let attribution = draft.attribution, let cue = attribution.cue,
        reading.span(at: cue.lowerBound) == nil, !cues.contains(cue), let span = reading.span(at: draft.start)
      else { continue }
      let known = draftOfCue[cue]
      // One clause for all quoted words under one cue.
      let first = known.map { drafts[$0].start } ?? Int.max
      let quoted = min(first, reading.tokensOfSpan[span].lowerBound)..<reading.tokensOfSpan[span].upperBound
      guard
        let clause = MixedClause.clause(
          around: quoted, cue: cue.lowerBound, in: scope, isShort: known == nil)
      else { continue }
      let content = reading.range(clause)
      reach = max(reach, content.end)
      let found = Draft(
        content: content, kind: .indirect, note: nil,
        attribution: Attribution(
          cue: cue, source: attribution.source, position: .clause, confidence: 0.75),
        start: clause.lowerBound)
      if let known {
        drafts[known] = found
      } else {
        draftOfCue[cue] = drafts.count
        drafts.append(found)
      }
    }
    return drafts
  }
}

// MARK: - Continued talk

extension Annotator {
  /// Words without a cue of their own continue the talk before them.
  private mutating func linkContinuations(of all: [Draft]) {
    var last: Int?
    var reach = 0  // words within others are no talk that goes on
    for index in all.indices where all[index].kind != .indirect {
      if all[index].content.end <= reach { continue }
      reach = all[index].content.end
      if all[index].floats, let before = last, let link = continuation(of: index, after: before) {
        drafts[index].continues = before
        drafts[index].sharesUtterance = link
      } else if all[index].floats, let next = adjoining(index) {
        drafts[index].continues = next
        drafts[index].sharesUtterance = true
      }
      let speaks = drafts[index].kind == .direct || drafts[index].kind == .mixed
      let hasSpeaker = drafts[index].attribution?.source != nil || drafts[index].continues != nil
      // What floats alone has a speaker of its own, and what follows it continues that talk.
      if speaks, hasSpeaker || all[index].floats && drafts[index].kind == .direct { last = index }
    }
  }

  /// Whether words continue those of `before`, and whether as one utterance; nil if they do not.
  private func continuation(of index: Int, after before: Int) -> Bool? {
    let (first, second) = (drafts[before], drafts[index])
    let from = reading.sentence(of: first.start)
    let to = reading.sentence(of: second.start)
    if from.paragraph == to.paragraph {
      // Nothing but the sentence of the first stands between them.
      return from.tokens.upperBound >= to.tokens.lowerBound ? true : nil
    }
    guard to.paragraph == from.paragraph + 1, startsParagraph(second.start) else { return nil }
    let isOpen = reading.span(at: first.start).map { !reading.parsed.quotedSpans[$0].isClosed } ?? false
    return isOpen
  }

  /// `“…” “…,” he said`: the attribution follows behind the next words.
  private func adjoining(_ index: Int) -> Int? {
    let next = index + 1
    guard next < drafts.count, drafts[next].kind == .direct, drafts[next].attribution?.source != nil else {
      return nil
    }
    let sentence = reading.sentence(of: drafts[index].start)
    return sentence.tokens.upperBound == drafts[next].start
      && reading.paragraph(of: drafts[next].start) == sentence.paragraph ? next : nil
  }

  private func startsParagraph(_ token: Int) -> Bool {
    token == 0 || reading.paragraph(of: token - 1) != reading.paragraph(of: token)
  }
}

// MARK: - Speakers

extension Annotator {
  private mutating func quotations() -> [Quotation] {
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
    let enclosing = enclosing()
    return drafts.indices.map {
      quotation(drafts[$0], resolutions[$0], utterances[$0], within: enclosing[$0])
    }
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
