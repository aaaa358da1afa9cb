internal import Prose

/// Noun phrases around a verb, found by closed word classes and capitals.
///
/// All functions stay on one level and within the limits that the caller gives, usually a sentence.
extension Scope {
  private static let phraseLimit = 24

  /// Words at which a noun phrase that is read to the left has begun: nothing of it stands before them.
  private static let leftBoundaries = WordSet(
    """
    that as when while because if although though but and or nor yet so after before since until unless whether where
    whereas than then however meanwhile what which who whom whose how why
    """)

  /// Prepositions that belong to the phrase they stand in: `a spokesman for the port`, `the mayor of Kew`.
  private static let innerPrepositions = WordSet("of for from at with in on to against")

  /// The noun phrase that ends right before `end`, at most back to `limit`.
  func nounPhrase(endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
    guard end > limit, !isHidden(end - 1), isWord(end - 1) || tokens[end - 1].kind == .number else {
      return nil
    }
    if WordClasses.subjectPronouns.contains(tokens[end - 1]) { return (end - 1)..<end }
    let floor = max(limit, end - Self.phraseLimit)
    var start = end - 1
    while start > floor, continuesLeft(from: start, floor: floor) { start -= 1 }
    return trimmedPhrase(start..<end)
  }

  private func continuesLeft(from start: Int, floor: Int) -> Bool {
    let before = start - 1
    let token = tokens[before]
    if isHidden(before) { return false }
    if token.kind == .symbol { return true }
    if token.kind == .punctuation {
      // `U.S.-backed`, `King's Lynn/Norfolk`; anything else ends the phrase.
      return token.range.end == tokens[start].range.start && before > floor && reading.isDash(before)
        && tokens[before - 1].range.end == token.range.start
    }
    if Self.leftBoundaries.contains(token) { return joinsNames(before) }
    if WordClasses.subjectPronouns.contains(token) || WordClasses.auxiliaries.contains(token) { return false }
    if let verb = ReportingVerbs.entry(for: token), verb.form != .base, !token.isCapitalized { return false }
    if WordClasses.weekdays.contains(token) { return false }
    if Self.innerPrepositions.contains(token) {
      // A preposition goes on only where a noun stands before it.
      return before > floor && isNounLike(before - 1)
    }
    if WordClasses.prepositions.contains(token) { return false }
    // A determiner begins the phrase unless a preposition ties it to a noun on its left.
    if WordClasses.determiners.contains(tokens[start]) { return Self.innerPrepositions.contains(token) }
    return true
  }

  /// `Trump and Putin said`: two names under one verb.
  private func joinsNames(_ index: Int) -> Bool {
    tokens[index].key == "and" && index > 0 && isWord(index - 1) && isWord(index + 1)
      && reading.name(at: index - 1) != nil && reading.name(at: index + 1) != nil
  }

  private func isNounLike(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), isWord(index) else { return false }
    return !WordClasses.prepositions.contains(tokens[index])
      && !WordClasses.determiners.contains(tokens[index])
      && !WordClasses.conjunctions.contains(tokens[index]) && !WordClasses.auxiliaries.contains(tokens[index])
      && !WordClasses.weekdays.contains(tokens[index])
  }

  /// Without a preposition phrase before it (`On Friday Okafor` is `Okafor`) and without leading adverbs.
  private func trimmedPhrase(_ phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.lowerBound
    if WordClasses.prepositions.contains(tokens[start]) {
      let determiner = phrase.dropFirst().last { WordClasses.determiners.contains(tokens[$0]) }
      var capital = phrase.upperBound - 1
      while capital > start + 1, tokens[capital - 1].isCapitalized { capital -= 1 }
      let candidate = tokens[phrase.upperBound - 1].isCapitalized ? capital : determiner
      guard let candidate, candidate > start else { return nil }
      start = candidate
    }
    while start < phrase.upperBound - 1, WordClasses.adverbs.contains(tokens[start]) { start += 1 }
    return start < phrase.upperBound ? start..<phrase.upperBound : nil
  }

  /// The noun phrase that begins at `start` and ends before `limit`, cut at the first comma or loose preposition.
  func nounPhrase(startingAt start: Int, notAfter limit: Int) -> Range<Int>? {
    guard start < limit, !isHidden(start), isWord(start) || tokens[start].kind == .number else { return nil }
    let first = tokens[start]
    if WordClasses.subjectPronouns.contains(first) { return start..<(start + 1) }
    guard beginsNounPhrase(start) else { return nil }
    var end = start + 1
    while end < min(limit, start + Self.phraseLimit) {
      let token = tokens[end]
      if isHidden(end) { break }
      if token.kind == .punctuation {
        let isGlued =
          tokens[end - 1].range.end == token.range.start && reading.isDash(end) && end + 1 < limit
          && token.range.end == tokens[end + 1].range.start
        guard isGlued else { break }
      } else if Self.leftBoundaries.contains(token), !joinsNames(end) {
        break
      } else if WordClasses.auxiliaries.contains(token) || WordClasses.subjectPronouns.contains(token) {
        break
      } else if let verb = ReportingVerbs.entry(for: token), verb.form != .base, !token.isCapitalized {
        break
      } else if WordClasses.weekdays.contains(token) || WordClasses.adverbs.contains(token) {
        break
      } else if WordClasses.prepositions.contains(token), !(token.key == "of" || token.key == "for") {
        break
      }
      end += 1
    }
    return start..<end
  }

  private func beginsNounPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitalized || token.kind == .number || WordClasses.determiners.contains(token) { return true }
    return !WordClasses.prepositions.contains(token) && !WordClasses.conjunctions.contains(token)
      && !WordClasses.auxiliaries.contains(token) && !WordClasses.adverbs.contains(token)
      && !WordClasses.personalPronouns.contains(token)
  }
}
