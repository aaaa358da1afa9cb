internal import Prose

/// What is a quotation.
extension Annotator {
  func quotedDrafts() -> [Draft] {
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

  /// Turns of a transcript, which have no marks.
  func transcribedDrafts() -> [Draft] {
    Transcript(in: reading).turns.map { turn in
      Draft(
        content: reading.range(turn.content), kind: .direct, note: turn.note,
        attribution: turn.speaker.map {
          Attribution(cue: nil, source: $0, position: .adjacent, confidence: 0.9)
        },
        start: turn.content.lowerBound)
    }
  }

  /// Reported clauses in the reporter's own words, without those that a quotation beside them already gives.
  func reportedDrafts(beside quoted: [Draft]) -> [Draft] {
    let scope = Scope(reading: reading, span: nil)
    let taken = Set(quoted.lazy.filter { $0.kind == .direct }.compactMap { $0.attribution?.cue })
    var seen: Set<TextRange> = []
    var drafts: [Draft] = []
    for sentence in reading.parsed.sentences
    where !sentence.tokens.isEmpty && !sentence.isDateline {
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
