/// What the verbs beside a time say of its direction, by their forms and without a parse: the nearest before it in the
/// sentence, else the nearest behind it.
struct TenseCues {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentence: Range<Int>

  /// Words that are looked at on each side.
  private static let reach = 25

  func direction(of time: Range<Int>) -> TimeExpression.Direction {
    let before = direction(before: time.lowerBound)
    return before == .unknown ? direction(after: time.upperBound) : before
  }

  func direction(before end: Int) -> TimeExpression.Direction {
    var index = end - 1
    let first = max(sentence.lowerBound, end - Self.reach)
    while index >= first {
      if let found = cue(at: index) { return found }
      index -= 1
    }
    return .unknown
  }

  private func direction(after start: Int) -> TimeExpression.Direction {
    for index in start..<max(start, min(sentence.upperBound, start + Self.reach)) {
      if let found = cue(at: index) { return found }
    }
    return .unknown
  }

  private func key(_ index: Int) -> WordKey? { sentence.contains(index) ? tokens[index].key : nil }

  private func cue(at index: Int) -> TimeExpression.Direction? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    let key = token.key
    if Self.modals.contains(key) || hasModalEnding(token) { return .future }
    if Self.plans.contains(key) { return .future }
    if key == "to", isInfinitive(index) {
      return opensFuture(index - 1) ? .future : nil
    }
    if Self.pasts.contains(key) {
      return key == "have" || key == "been" ? directionOfParticiple(index) : .past
    }
    guard !token.isCapitalized, isPast(token) else { return nil }
    return directionOfParticiple(index)
  }

  /// `will be held`, `to be held`, `is held`, `was held`, `held`.
  private func directionOfParticiple(_ index: Int) -> TimeExpression.Direction? {
    for before in stride(from: index - 1, through: max(sentence.lowerBound, index - 5), by: -1) {
      guard let key = key(before), tokens[before].kind == .word else { return .past }
      if Self.modals.contains(key) || hasModalEnding(tokens[before]) { return .future }
      if key == "to" { return self.key(before - 1) == "had" ? .past : .future }
      if Self.pasts.contains(key), key != "have" { return .past }
      if key == "is" || key == "are" || key == "being" { return nil }
      guard
        key == "be" || key == "have" || WordClasses.adverbs.contains(key)
          || WordClasses.negations.contains(key)
      else {
        return .past
      }
    }
    return .past
  }

  private func isInfinitive(_ index: Int) -> Bool {
    guard sentence.contains(index + 1), tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalized
    else {
      return false
    }
    let next = tokens[index + 1].key
    return !WordClasses.determiners.contains(next) && !WordClasses.prepositions.contains(next)
      && !WordClasses.personalPronouns.contains(next)
  }

  /// Whether the word before an infinitive tells of what is to come: `going to`, `is to`, `agreed to`.
  private func opensFuture(_ index: Int) -> Bool {
    guard let key = key(index) else { return false }
    return Self.openers.contains(key)
  }

  private static let modals = WordSet("will won't shall would wouldn't 'll")
  private static let plans = WordSet(
    """
    scheduled slated expected due planned plans planning expects upcoming hopes intends aims tentatively
    """)
  private static let openers = WordSet(
    """
    going is are was were agreed agree agrees hope hoping want wants wanted intend intended aim aimed set plan vowed
    vows promised pledged pledges decided ready poised about likely unlikely supposed ordered urged asked
    invited preparing prepares prepared continue continues able
    """)
  private static let pasts = WordSet(
    "was were had did wasn't weren't hadn't didn't has hasn't have haven't been")
  private static let noPasts = WordSet(
    """
    hundred indeed speed breed need seed feed exceed proceed succeed bleed greed sacred naked wicked united set put let
    cost cut hit read hurt bet shed spread bid cast
    """)

  private func hasModalEnding(_ token: Token) -> Bool {
    guard token.range.count > 3, bytes[token.range.end - 1] == 0x6C, bytes[token.range.end - 2] == 0x6C else {
      return false
    }
    return Scalars.isApostrophe(Scalars.scalar(before: token.range.end - 2, in: bytes).value)
  }

  /// `met`, `announced`; forms that are present as well say nothing.
  private func isPast(_ token: Token) -> Bool {
    let range = token.range
    if Self.noPasts.contains(token.key) { return false }
    if range.count > 4, bytes[range.end - 1] == 0x64, bytes[range.end - 2] == 0x65 { return true }
    return IrregularForms.verbs[token.key] != nil
  }
}
