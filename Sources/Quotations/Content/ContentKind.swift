internal import Prose

/// What the words between two marks are, once it is known how they are attributed.
struct ContentKind {
  let kind: Quotation.Kind
  /// For words without a speaker: why.
  let note: String?

  init(of content: QuotedContent, attribution: Attribution?) {
    if let reason = NamedThing.reason(for: content) {
      (kind, note) = (.title, reason)
      return
    }
    if ArmsLength.holds(content) {
      (kind, note) = (.scare, "a word that the reporter holds at arm's length")
      return
    }
    guard let attribution else {
      (kind, note) = Self.unattributed(content)
      return
    }
    note = nil
    if Self.isStatement(content), !Self.isObject(of: attribution, content) {
      kind = .direct
      return
    }
    switch attribution.position {
    case .continued: kind = .direct
    case .adjacent: kind = Self.standsAlone(content, attribution) ? .direct : .mixed
    case .clause:
      let isSentence = content.beginsCapitalized && content.endsSentence && content.wordCount >= 4
      if isSentence, content.isWholeClause {
        kind = .direct
      } else if Self.isName(content), !Self.isCalled(content, attribution) {
        kind = .title
      } else {
        kind = .mixed
      }
    }
  }

  private static func unattributed(_ content: QuotedContent) -> (Quotation.Kind, String) {
    let isSentence =
      content.beginsCapitalized && content.wordCount >= 4
      && (content.endsSentence || content.tokens == content.sentence)
    if content.reading.isHeading(content.tokens.lowerBound) {
      let isClause = isClauseOfItsOwn(content)
      return (isClause ? .direct : .scare, "quoted in a headline, without a speaker")
    }
    if isSentence || isStatement(content) && content.wordCount >= 3 {
      return (.direct, "no speaker is named beside these words")
    }
    if isName(content) { return (.title, "a name or a title") }
    return (.scare, "quoted without a speaker")
  }

  /// `“We paid for it,” the £90,000-a-year boss sniffed`, `was contrite: “We paid for it,” she said`: words that begin
  /// as a sentence does, at its beginning or behind a colon, and end as one or at a comma.
  private static func isStatement(_ content: QuotedContent) -> Bool {
    guard content.beginsCapitalized, content.endsWithComma || content.endsSentence else { return false }
    let open = content.tokens.lowerBound
    return open == content.sentence.lowerBound || content.reading.isMark(open - 1, ":")
  }

  /// `“Reckless,” she called it`: what a thing is called is no sentence.
  private static func isObject(of attribution: Attribution, _ content: QuotedContent) -> Bool {
    isCalled(content, attribution) && content.wordCount <= 3
  }

  /// `We wrote it in red`: subject and finite verb, none of it in the reporter's words.
  private static func isClauseOfItsOwn(_ content: QuotedContent) -> Bool {
    guard content.beginsCapitalized, content.wordCount >= 3, let trees = content.reading.trees else {
      return false
    }
    return trees.words(ofTokens: content.inner).contains { trees.isFinite($0) && trees.subject($0) != nil }
  }

  /// Capitals throughout, in the middle of a sentence.
  private static func isName(_ content: QuotedContent) -> Bool {
    NamedThing.hasTitleCase(content) && !content.reading.isHeading(content.tokens.lowerBound)
      && content.inner.contains {
        content.reading.tokens[$0].kind == .word && content.reading.tokens[$0].range.count > 2
      }
      && !(content.wordCount == 1 && content.tokens.lowerBound == content.sentence.lowerBound)
  }

  /// A name that the text says somebody used: `call him “Peacemaker-in-Chief”`.
  private static func isCalled(_ content: QuotedContent, _ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue else { return false }
    return ReportingVerbs.entry(for: content.reading.tokens[cue.lowerBound])?.kind == .calling
  }

  /// Whether the words are all that is reported: nothing of the reporter's sentence leads into them or goes on
  /// behind them.
  private static func standsAlone(_ content: QuotedContent, _ attribution: Attribution) -> Bool {
    let reading = content.reading
    if let cue = attribution.cue, let entry = ReportingVerbs.entry(for: reading.tokens[cue.lowerBound]),
      entry.kind == .calling || entry.kind == .judging
    {
      return false
    }
    let open = content.tokens.lowerBound
    let leadsIn = open > content.sentence.lowerBound && !startsSpeech(content, attribution)
    guard !leadsIn else { return false }
    let next = content.tokens.upperBound
    guard next < content.sentence.upperBound, let cue = attribution.cue, cue.upperBound <= open else {
      return true
    }
    // Behind words that a cue leads in: `said “no” to the plan` goes on, `said “no,” and left` does not.
    return content.finalMark != nil || reading.tokens[next].kind == .punctuation
      || content.scope.isHidden(next)
  }

  private static func startsSpeech(_ content: QuotedContent, _ attribution: Attribution) -> Bool {
    let reading = content.reading
    let open = content.tokens.lowerBound
    if reading.isMark(open - 1, ",") || reading.isMark(open - 1, ":") {
      guard let cue = attribution.cue else { return true }
      if cue.upperBound <= open { return true }
      // The cue follows: the words before the comma are the reporter's unless they are a piece of speech too.
      return open >= 2 && content.scope.isHidden(open - 2)
    }
    if reading.isDash(open - 1) || content.scope.isHidden(open - 1) { return true }
    guard let cue = attribution.cue else { return true }
    guard cue.upperBound <= open else { return false }
    return cue.upperBound == open || isHearerOnly(cue.upperBound..<open, content)
  }

  /// `told reporters “…”`
  private static func isHearerOnly(_ between: Range<Int>, _ content: QuotedContent) -> Bool {
    between.count <= 2 && between.allSatisfy { content.reading.isWord($0) }
      && (content.beginsCapitalized || content.endsSentence)
  }
}
