internal import Prose

/// `“…,” said X` and `“…,” X said`: cue and source follow the words.
struct TrailingCue: AttributionRule {
  /// How far behind the words a verb may stand: appositions and titles come between.
  private static let reach = 28

  func attribution(of content: QuotedContent) -> Attribution? {
    let scope = content.scope
    var start = content.tokens.upperBound
    let end = scope.sentence(around: content.tokens.upperBound - 1).upperBound
    let followsComma = start < end && scope.reading.isMark(start, ",")
    if followsComma { start += 1 }
    guard start < end, !scope.isHidden(start) else { return nil }
    let standsAsSpeech =
      content.endsWithComma || followsComma || content.endsSentence || !content.quoted.isClosed
    return inverted(at: start, before: end, scope, isFree: standsAsSpeech)
      ?? following(from: start, before: end, content, isFree: standsAsSpeech)
  }

  /// `said X`
  private func inverted(at start: Int, before end: Int, _ scope: Scope, isFree: Bool) -> Attribution? {
    var verb = start
    while verb < end, scope.isVerbCompanion(scope.tokens[verb]), !scope.isHidden(verb) { verb += 1 }
    guard isFree, verb < end, let entry = ReportingVerbs.entry(for: scope.tokens[verb]), scope.isWord(verb),
      entry.form == .past || entry.form == .present, entry.kind != .judging,
      !scope.tokens[verb].isCapitalized
    else { return nil }
    // `points |out| the mayor`
    let isSplit = entry.lemma == "point" && verb + 1 < end && scope.tokens[verb + 1].key == "out"
    let start = verb + (isSplit ? 2 : 1)
    guard let source = scope.nounPhrase(startingAt: start, notAfter: end), scope.mayBeSource(source) else {
      return nil
    }
    return Attribution(cue: verb..<(verb + 1), source: source, position: .adjacent, confidence: 0.98)
  }

  /// `X said`, `X, a baker, said`
  private func following(from start: Int, before end: Int, _ content: QuotedContent, isFree: Bool)
    -> Attribution?
  {
    let scope = content.scope
    guard isFree || startsSubject(start, scope) else { return nil }
    for index in start..<min(end, start + Self.reach) {
      if scope.isHidden(index) || scope.reading.isMark(index, ";") || scope.reading.isMark(index, ":") {
        return nil
      }
      if let source = quoted(from: start, asSaying: index, scope) {
        return Attribution(cue: index..<(index + 1), source: source, position: .adjacent, confidence: 0.95)
      }
      guard let cue = scope.cue(at: index), cue.entry.form != .participle, index > start else { continue }
      if leadsOn(cue, scope) { return nil }
      guard let source = source(from: start, of: cue, scope) ?? named(at: start, before: index, scope) else {
        return nil
      }
      return Attribution(cue: index..<(index + 1), source: source, position: .adjacent, confidence: 0.98)
    }
    return nil
  }

  /// `“an accident”, her opponents |called| it “a crime”`: it brings the words behind it.
  private func leadsOn(_ cue: Cue, _ scope: Scope) -> Bool {
    guard cue.entry.kind == .calling else { return false }
    return (cue.verb + 1..<cue.verb + 4).contains { index in
      index < scope.tokens.count && scope.tokens[index].kind == .quoteMark && scope.isHidden(index)
    }
  }

  /// `“…,” Okafor was quoted as |saying|`
  private func quoted(from start: Int, asSaying index: Int, _ scope: Scope) -> Range<Int>? {
    guard index > start + 2, scope.tokens[index].key == "saying", scope.tokens[index - 1].key == "as",
      let phrase = scope.nounPhrase(startingAt: start, notAfter: index), scope.mayBeSource(phrase)
    else { return nil }
    return phrase
  }

  /// The phrase that begins right behind the words, if the verb's subject is it.
  private func source(from start: Int, of cue: Cue, _ scope: Scope) -> Range<Int>? {
    guard let subject = scope.subject(of: cue), subject.lowerBound >= start else { return nil }
    let between = start..<subject.lowerBound
    let isDirect = between.allSatisfy { WordClasses.adverbs.contains(scope.tokens[$0]) }
    if !isDirect { return wholePhrase(from: start, to: subject, of: cue, scope) }
    return scope.mayBeSource(subject) || WordClasses.determiners.contains(scope.tokens[subject.lowerBound])
      ? subject : nil
  }

  /// `“…,” the low-cost carrier Skyhaven wrote`: the trees have the name alone for the subject.
  private func wholePhrase(from start: Int, to subject: Range<Int>, of cue: Cue, _ scope: Scope) -> Range<
    Int
  >? {
    guard subject.upperBound <= cue.verb, scope.mayBeSource(subject),
      let phrase = scope.nounPhrase(startingAt: start, notAfter: cue.verb),
      phrase.upperBound >= subject.lowerBound
    else { return nil }
    return start..<max(phrase.upperBound, subject.upperBound)
  }

  /// `“…,” Abel Musa, director of the port, told reporters`: a name behind the words and a comma on both sides of what
  /// tells more of it, whatever the trees make of that.
  private func named(at start: Int, before verb: Int, _ scope: Scope) -> Range<Int>? {
    guard scope.reading.trees != nil, scope.reading.isMark(verb - 1, ","),
      let phrase = scope.nounPhrase(startingAt: start, notAfter: verb), scope.mayBeSource(phrase),
      scope.reading.isMark(phrase.upperBound, ",")
    else { return nil }
    return phrase
  }

  /// Without a comma only a name or a pronoun with its verb is sure to be a tag: `“Enough” Okafor said`.
  private func startsSubject(_ index: Int, _ scope: Scope) -> Bool {
    let isName = scope.reading.name(at: index) != nil
    let isPronoun =
      WordClasses.subjectPronouns.contains(scope.tokens[index]) && scope.tokens[index].key != "it"
    guard isName || isPronoun else { return false }
    var next = index + 1
    while next < scope.tokens.count, isName, scope.reading.name(at: next) != nil { next += 1 }
    return next < scope.tokens.count && scope.cue(at: next) != nil
  }
}
