internal import Prose

/// `X said (that) …`, `X told reporters that …`: the clause follows its cue.
struct LeadingReport: IndirectRule {
  /// A longer sentence is a list, and each of its verbs would be read against all others.
  private static let longestSentence = 400

  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    guard sentence.count <= Self.longestSentence else { return [] }
    var clauses: [ReportedClause] = []
    for index in sentence {
      guard let cue = scope.cue(at: index), reports(cue), let source = scope.subject(of: cue),
        scope.mayBeSource(source) || WordClasses.determiners.contains(scope.tokens[source.lowerBound])
      else { continue }
      guard let start = contentStart(after: cue, in: sentence, scope) else { continue }
      let end = contentEnd(from: start, in: sentence, scope)
      guard let content = scope.trimmedClause(start..<end), !scope.isQuotedThroughout(content) else {
        continue
      }
      clauses.append(
        ReportedClause(content: content, cue: index..<(index + 1), source: source, confidence: 0.8))
    }
    return clauses
  }

  private func reports(_ cue: Cue) -> Bool {
    switch cue.entry.kind {
    case .statement, .telling, .asking: true
    case .calling, .judging, .manner: false
    }
  }

  private static let clauseOpeners = WordSet(
    "he she they it i we you there this that these those who what why how when where whether if his her its their"
  )
  /// `promised to go`, `warned of smoke`: what follows is no clause.
  private static let objectOpeners = WordSet("to of so as")
  private static let joining = WordSet("and but then")
  private static let timePrepositions = WordSet("on in late early")
  private static let dayParts = WordSet("morning evening night afternoon")
  private static let alwaysReports = WordSet(
    "say tell add insist claim argue note warn explain reply state concede")

  /// The first token of the clause, behind `that`, the hearer, the time and the place; nil if no clause follows.
  func contentStart(after cue: Cue, in sentence: Range<Int>, _ scope: Scope) -> Int? {
    var start = cue.verb + 1
    guard start < sentence.upperBound, !scope.isHidden(start) else { return nil }
    if let that = thatClause(from: start, in: sentence, scope) { return that + 1 }
    if cue.entry.kind == .telling || cue.entry.lemma == "ask" {
      guard let hearer = hearer(at: start, in: sentence, scope) else { return nil }
      start = hearer
    }
    guard start < sentence.upperBound, !scope.isHidden(start) else { return nil }
    if scope.tokens[start].kind == .symbol { return start }
    if Self.objectOpeners.contains(scope.tokens[start]) { return nil }
    start = behindTime(start, in: sentence, scope)
    guard start < sentence.upperBound, scope.isWord(start) || scope.tokens[start].kind == .number else {
      return nil
    }
    if Self.clauseOpeners.contains(scope.tokens[start]) { return start }
    guard
      !WordClasses.prepositions.contains(scope.tokens[start])
        || Self.alwaysReports.contains(WordKey(cue.entry.lemma))
    else { return nil }
    return Self.alwaysReports.contains(WordKey(cue.entry.lemma))
      || hasFiniteVerb(from: start, in: sentence, scope)
      ? start : nil
  }

  /// Behind `on Monday`, `Monday`, `in August`, `last week`.
  private func behindTime(_ start: Int, in sentence: Range<Int>, _ scope: Scope) -> Int {
    var index = start
    let isPreposition = Self.timePrepositions.contains(scope.tokens[index])
    if isPreposition { index += 1 }
    guard index < sentence.upperBound else { return start }
    let token = scope.tokens[index]
    if WordClasses.weekdays.contains(token) || (isPreposition && WordClasses.months.contains(token)) {
      index += 1
      if index < sentence.upperBound,
        Self.dayParts.contains(scope.tokens[index])
      {
        index += 1
      }
      return index
    }
    return start
  }

  /// `that` close behind the verb, with nothing but a hearer, a time or a place between.
  private func thatClause(from start: Int, in sentence: Range<Int>, _ scope: Scope) -> Int? {
    for index in start..<min(sentence.upperBound, start + 10) {
      if scope.isHidden(index) || scope.cue(at: index) != nil { return nil }
      if scope.tokens[index].key == "that" {
        let follows = index + 1 < sentence.upperBound && !reading(scope, isMark: index + 1)
        return follows ? index : nil
      }
      if index > start, WordClasses.subjectPronouns.contains(scope.tokens[index]) { return nil }
      if WordClasses.auxiliaries.contains(scope.tokens[index]) { return nil }
    }
    return nil
  }

  private func reading(_ scope: Scope, isMark index: Int) -> Bool { scope.tokens[index].kind == .punctuation }

  private static let objectPronouns = WordSet("him her them me us you it")

  private func hearer(at start: Int, in sentence: Range<Int>, _ scope: Scope) -> Int? {
    let token = scope.tokens[start]
    if Self.clauseOpeners.contains(token), token.key != "her", token.key != "you" { return start }
    if Self.objectPronouns.contains(token) { return start + 1 }
    guard let phrase = scope.nounPhrase(startingAt: start, notAfter: sentence.upperBound) else { return nil }
    // A name, or one plural word: `told reporters the …`.
    var end = phrase.lowerBound
    if scope.reading.name(at: end) != nil {
      while end < phrase.upperBound,
        scope.reading.nameIndex(at: end) == scope.reading.nameIndex(at: phrase.lowerBound)
      {
        end += 1
      }
      return end
    }
    while end < phrase.upperBound, !Roles.isRole(scope.tokens[end]) { end += 1 }
    return end < phrase.upperBound ? end + 1 : nil
  }

  private func hasFiniteVerb(from start: Int, in sentence: Range<Int>, _ scope: Scope) -> Bool {
    for index in start..<sentence.upperBound {
      if scope.isHidden(index) || scope.tokens[index].kind == .punctuation { return false }
      if index > start, WordClasses.auxiliaries.contains(scope.tokens[index]) { return true }
      if index > start, WordClasses.subjectPronouns.contains(scope.tokens[index]) { return true }
    }
    return false
  }

  /// To the end of the sentence, or to where another report begins.
  private func contentEnd(from start: Int, in sentence: Range<Int>, _ scope: Scope) -> Int {
    let reading = scope.reading
    for index in start..<sentence.upperBound {
      if reading.isMark(index, ";") { return index }
      if startsQuotation(index, scope), index > start { return index }
      guard index > start, let next = scope.cue(at: index) else { continue }
      let before = scope.wordBeforeAuxiliaries(index, notBefore: start)
      guard before > start else { continue }
      // `who once said …, conceded`: the relative clause ends at the comma before the next verb.
      if next.entry.form != .participle, reading.isMark(before - 1, ","),
        let subject = scope.subject(of: next),
        subject.lowerBound < start
      {
        return before - 1
      }
      // `…, adding that`, `… but added that`
      let joins = Self.joining.contains(scope.tokens[before - 1])
      if joins || (next.entry.form == .participle && reading.isMark(before - 1, ",")) {
        return reading.isMark(before - 2, ",") && joins ? before - 2 : before - 1
      }
      // `…, reported X`
      if reading.isMark(index - 1, ","), next.entry.form == .past,
        let phrase = scope.nounPhrase(startingAt: index + 1, notAfter: sentence.upperBound),
        scope.mayBeSource(phrase), sentence.upperBound - phrase.upperBound <= 2
      {
        return index - 1
      }
      // `…, X said`
      if let subject = scope.subject(of: next), subject.lowerBound > start,
        reading.isMark(subject.lowerBound - 1, ","),
        isTag(from: index, in: sentence, scope)
      {
        return subject.lowerBound - 1
      }
    }
    if let found = scope.accordingTo(in: start..<sentence.upperBound),
      reading.isMark(found.cue.lowerBound - 1, ",")
    {
      return found.cue.lowerBound - 1
    }
    return sentence.upperBound
  }

  private func isTag(from verb: Int, in sentence: Range<Int>, _ scope: Scope) -> Bool {
    sentence.upperBound - verb <= 10
  }

  /// A quotation behind a comma or colon stands on its own.
  private func startsQuotation(_ index: Int, _ scope: Scope) -> Bool {
    scope.tokens[index].kind == .quoteMark && index > 0
      && (scope.reading.isMark(index - 1, ",") || scope.reading.isMark(index - 1, ":"))
      && scope.reading.span(at: index).map { scope.reading.tokensOfSpan[$0].lowerBound == index } ?? false
      && index + 1 < scope.tokens.count && scope.tokens[index + 1].isCapitalized
  }
}
