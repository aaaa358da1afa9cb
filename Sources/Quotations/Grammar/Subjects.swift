internal import Prose

/// Who does what a verb says.
extension Scope {
  /// The subject of a reporting verb: directly before it, before an apposition or a relative clause, or, for a
  /// participle and a second verb, the subject of the clause they hang on.
  func subject(of cue: Cue) -> Range<Int>? {
    if let before = report(beforeParticiple: cue) { return subject(of: before) }
    if let name = namedBeside(cue) { return name }
    if let subject = interruptedSubject(of: cue) ?? syntacticSubject(of: cue.verb) { return subject }
    let sentence = sentence(around: cue.verb)
    let limit = clauseStart(before: cue.verb, in: sentence)
    let end = wordBeforeAuxiliaries(cue.verb, notBefore: limit)
    guard end > limit else { return nil }
    if cue.entry.form == .participle, !hasFormOfBe(end..<cue.verb) {
      return subject(ofParticiple: cue.verb, limit: limit, sentence: sentence)
    }
    let previous = tokens[end - 1]
    if isHidden(end - 1) { return nil }
    if previous.key == "to" || previous.key == "and" || previous.key == "but" || previous.key == "then" {
      return mainSubject(before: end - 1, in: sentence)
    }
    if previous.key == "who" || previous.key == "which" || previous.key == "that" {
      return antecedent(ofRelative: end - 1, limit: limit) ?? mainSubject(before: end - 1, in: sentence)
    }
    if reading.isMark(end - 1, ",") || reading.isDash(end - 1) {
      return subject(beforeApposition: end - 1, limit: limit) ?? mainSubject(before: end - 1, in: sentence)
    }
    return nounPhrase(endingAt: end, notBefore: limit)
  }

  /// `, Okafor |said| on Friday, adding that …`: who adds has just spoken, whatever the trees hang `adding` on.
  private func report(beforeParticiple cue: Cue) -> Cue? {
    guard cue.entry.form == .participle, Self.goesOn.contains(tokens[cue.verb]),
      reading.isMark(cue.verb - 1, ",")
    else { return nil }
    let limit = max(sentence(around: cue.verb).lowerBound, cue.verb - 8)
    for index in stride(from: cue.verb - 2, through: limit, by: -1) {
      if isHidden(index) || tokens[index].kind == .punctuation { return nil }
      if let before = self.cue(at: index) { return before.entry.form == .participle ? nil : before }
    }
    return nil
  }

  /// `The pumps had run for hours, |harbour head Ines Okafor| said`: a person behind a comma and right before the verb is
  /// its subject, whatever the trees make of the words before; an apposition would have a comma behind it too.
  private func namedBeside(_ cue: Cue) -> Range<Int>? {
    guard cue.entry.form == .past || cue.entry.form == .present else { return nil }
    let sentence = sentence(around: cue.verb)
    let last = cue.verb - 1
    guard last > sentence.lowerBound, !isHidden(last), let name = reading.name(at: last),
      name.kind == .person,
      reading.tokens(in: name.range).upperBound == cue.verb
    else { return nil }
    let start = reading.firstToken(atOrAfter: name.title?.start ?? name.range.start)
    guard start - 1 > sentence.lowerBound, reading.isMark(start - 1, ","), !isHidden(start - 1) else {
      return nil
    }
    return start..<cue.verb
  }

  private static let goesOn = WordSet("adding noting insisting stressing warning explaining arguing claiming")

  /// `…, but two officials, who kept their names out of it, |said|`: the trees often join the verb to one before, whose
  /// subject is somebody else.
  private func interruptedSubject(of cue: Cue) -> Range<Int>? {
    guard cue.entry.form == .past || cue.entry.form == .present, reading.isMark(cue.verb - 1, ","),
      let trees = reading.trees, let word = trees.word(ofToken: cue.verb), trees.subject(word) == nil,
      trees.relation(word) == .conjunct
    else { return nil }
    let limit = clauseStart(before: cue.verb, in: sentence(around: cue.verb))
    guard let phrase = subject(beforeApposition: cue.verb - 1, limit: limit), phrase.lowerBound > limit,
      Self.joining.contains(tokens[phrase.lowerBound - 1])
    else { return nil }
    return phrase
  }

  private static let joining = WordSet("but and while though although")

  private static let be = WordSet("is are was were be been being am")

  private func hasFormOfBe(_ indices: Range<Int>) -> Bool {
    indices.contains { Self.be.contains(tokens[$0]) }
  }

  /// No clause is longer; what looks so is a list, and to read all of it for each verb would take the square of its length.
  private static let longestClause = 200

  /// Where the clause of a verb may begin: after the last quotation, semicolon or colon before it.
  func clauseStart(before verb: Int, in sentence: Range<Int>) -> Int {
    var start = verb
    while start > max(sentence.lowerBound, verb - Self.longestClause) {
      if isHidden(start - 1) || reading.isMark(start - 1, ";") || reading.isMark(start - 1, ":") { break }
      start -= 1
    }
    return start
  }

  private func subject(ofParticiple verb: Int, limit: Int, sentence: Range<Int>) -> Range<Int>? {
    let previous = tokens[verb - 1]
    if previous.kind == .word, !WordClasses.prepositions.contains(previous), previous.key != "and",
      let phrase = nounPhrase(endingAt: verb, notBefore: limit), phrase.lowerBound > sentence.lowerBound,
      tokens[phrase.lowerBound - 1].key == "with"
    {
      return phrase  // `with both leaders calling …`
    }
    return mainSubject(before: verb, in: sentence)
  }

  /// `Okafor, who was there, said`: the phrase that a relative clause or an apposition hangs on.
  private func antecedent(ofRelative index: Int, limit: Int) -> Range<Int>? {
    let end = index > limit && reading.isMark(index - 1, ",") ? index - 1 : index
    return end > limit ? nounPhrase(endingAt: end, notBefore: limit) : nil
  }

  private func subject(beforeApposition comma: Int, limit: Int) -> Range<Int>? {
    var opening = comma - 1
    while opening > limit {
      if reading.isMark(opening, ",") || reading.isDash(opening),
        let phrase = nounPhrase(endingAt: opening, notBefore: limit), mayBeSource(phrase)
      {
        return phrase
      }
      opening -= 1
    }
    return nil
  }

  /// Whether a phrase can name somebody who speaks: it has a name, a role, a pronoun or a group in it.
  func mayBeSource(_ phrase: Range<Int>) -> Bool {
    phrase.contains { index in
      let token = tokens[index]
      return reading.name(at: index) != nil || Roles.isRole(token) || Bodies.contains(token.key)
        || Roles.collective.contains(token) || WordClasses.subjectPronouns.contains(token)
    }
  }

  /// The subject of the clause that begins the sentence, or that follows the last quotation before `index`.
  func mainSubject(before index: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = clauseStart(before: index, in: sentence)
    for _ in 0..<4 {
      while start < index, skipsAtClauseStart(start) { start += 1 }
      guard start < index else { return nil }
      if !beginsAdverbial(start), let phrase = subjectPhrase(at: start, before: index) { return phrase }
      // After an introduction (`In August, …`, `Asked why, …`) the clause begins behind its comma.
      guard let comma = (start..<index).first(where: { reading.isMark($0, ",") && !isHidden($0) }) else {
        return firstNamedPhrase(in: start..<index)
      }
      start = comma + 1
    }
    return nil
  }

  private func skipsAtClauseStart(_ index: Int) -> Bool {
    let token = tokens[index]
    return isHidden(index) || token.kind == .punctuation || WordClasses.adverbs.contains(token)
      || token.key == "but" || token.key == "and" || token.key == "however" || token.key == "meanwhile"
  }

  private func beginsAdverbial(_ index: Int) -> Bool {
    let token = tokens[index]
    if WordClasses.prepositions.contains(token) { return true }
    if WordClasses.conjunctions.contains(token) { return true }
    let bytes = reading.parsed.text[token.range]
    return reading.name(at: index) == nil && token.key != "the"
      && (bytes.suffix(3).elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ed".utf8))
  }

  /// From `start` to the end of the name, the role or the pronoun that makes a subject of it.
  private func subjectPhrase(at start: Int, before limit: Int) -> Range<Int>? {
    guard let phrase = nounPhrase(startingAt: start, notAfter: limit) else { return nil }
    if phrase.count == 1 { return mayBeSource(phrase) ? phrase : nil }
    var end: Int?
    for index in phrase {
      let token = tokens[index]
      if reading.name(at: index) != nil || Roles.isRole(token) {
        end = index + 1
      } else if let end, index > end, !token.isCapitalized {
        break
      }
    }
    return end.map { start..<$0 }
  }

  private func firstNamedPhrase(in range: Range<Int>) -> Range<Int>? {
    guard let first = range.first(where: { reading.name(at: $0) != nil && !isHidden($0) }) else { return nil }
    var end = first
    while end < range.upperBound, reading.name(at: end) == reading.name(at: first) { end += 1 }
    return first..<end
  }
}
