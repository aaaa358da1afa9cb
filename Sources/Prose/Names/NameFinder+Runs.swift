/// How far a name goes once it has begun: small words and marks inside it, and places where two names meet.
extension NameFinder {
  func lastOfRun(from first: Int, in sentence: Sentence) -> Int {
    let end = sentence.tokens.upperBound
    var last = first
    while let next = extended(last, first: first, end: end) { last = next }
    return last
  }

  /// The token up to which a run goes on after `last`; nil where it ends.
  private func extended(_ last: Int, first: Int, end: Int) -> Int? {
    let next = last + 1
    guard next < end else { return nil }
    let key = words[last].key
    if words[last].isPossessive, !NameWord.keepsOwnership.contains(key) {
      guard NameWord.ownersInNames.contains(key) || isOwnedByMembers(next),
        isNameWord(next), words[next].shape == .capital
      else {
        return nil
      }
      return next
    }
    if isNameWord(next) { return words[next].beginsSentence ? nil : next }
    // `Bread By Marlow`: a small word that has a capital between two others.
    if next + 1 < end, words[next].shape == .capital, Self.capitalLinks.contains(words[next].key),
      isNameWord(next + 1),
      !words[next + 1].beginsSentence, !words[next].beginsSentence
    {
      return next + 1
    }
    guard next + 1 < end else { return nil }
    switch tokens[next].kind {
    case .word:
      if words[next].shape == .lower { return joined(by: next, last: last, first: first, end: end) }
    case .symbol:
      if bytes[tokens[next].range.start] == 0x26, isNameWord(next + 1) { return next + 1 }
    case .punctuation:
      if bytes[tokens[next].range.start] == 0x2C, words[next + 1].hasCapital,
        Titles.suffixes.contains(words[next + 1].key) || Self.legalForms.contains(words[next + 1].key)
      {
        return next + 1
      }
    case .quoteMark: return behindNickname(next, end: end)
    case .number: break
    }
    return nil
  }

  /// `Pilots’ |Federation|`: a plural that owns a society is part of its name; `the Republicans’ Committee` is not.
  private func isOwnedByMembers(_ index: Int) -> Bool {
    let owner = words[index - 1]
    return NameConnectors.ofMembers.contains(words[index].key) && bytes[owner.range.end - 1] == 0x73
      && bytes[tokens[index - 1].range.end - 1] != 0x73 && !Demonyms.groups.contains(owner.key)
  }

  /// `Tomas “The Rope” Reyes`: the surname behind the name that his friends have for him.
  private func behindNickname(_ opening: Int, end: Int) -> Int? {
    guard tokens[opening - 1].range.end < tokens[opening].range.start else { return nil }
    var closing = opening + 1
    while closing < min(end, opening + 4), words[closing].hasCapital { closing += 1 }
    guard closing > opening + 1, closing + 1 < end, tokens[closing].kind == .quoteMark,
      isNameWord(closing + 1),
      tokens[closing].range.end < tokens[closing + 1].range.start, !words[closing + 1].beginsSentence
    else { return nil }
    return closing + 1
  }

  private static let capitalLinks = WordSet("by of and for with")
  private static let legalForms = WordSet("inc inc. ltd ltd. llc plc corp. l.p. lp")

  private func joined(by connector: Int, last: Int, first: Int, end: Int) -> Int? {
    let key = words[connector].key
    if NameConnectors.particles.contains(key), key != "and" {
      var next = connector + 1
      while next < min(end, connector + 3), words[next].shape == .lower,
        NameConnectors.particles.contains(words[next].key)
      {
        next += 1
      }
      if next < end, words[next].shape == .capital, isNameWord(next) { return next }
    }
    if key == "and" {
      guard isNameWord(connector + 1) else { return nil }
      let isJoined = (first...last).contains { words[$0].shape == .lower }
      if isJoined, Self.andPartners.contains(words[connector + 1].key) { return connector + 1 }
      // `Society of Motor Manufacturers and Traders`
      if isJoined, NameConnectors.ofMembers.contains(words[first].key), words[connector + 1].range.count > 4,
        bytes[words[last].range.end - 1] == 0x73, bytes[words[connector + 1].range.end - 1] == 0x73
      {
        return connector + 1
      }
      guard NameConnectors.takesAnd.contains(words[last].key) else { return nil }
      let next = words[connector + 1].key
      let follows = connector + 2 < end && isNameWord(connector + 2)
      return follows || OrganizationWords.endings.contains(next) || Self.andPartners.contains(next)
        || first < last && NameConnectors.takesOf.contains(words[first].key)
        ? connector + 1 : nil
    }
    var next = connector + 1
    if words[next].key == "the", words[next].shape == .lower { next += 1 }
    guard next < end, isNameWord(next), words[next].shape != .other else { return nil }
    if NameConnectors.joins(key, after: words[last].key) { return next }
    guard key == "of" else { return nil }
    // `Society for the Protection |of Birds|`
    if (first..<last).contains(where: { words[$0].key == "for" && words[$0].shape == .lower }) { return next }
    if Titles.peerages.contains(words[last].key) { return next }
    guard Titles.heads.contains(words[last].key) else { return nil }
    if Titles.portfolios.contains(words[next].key) { return next }
    // `Mayor of London Sadiq Khan`, but not `the Mayor of London said`.
    for length in stride(from: 3, through: 1, by: -1) where next + length < end {
      if Places.contains(phrase(next...(next + length - 1))), isNameWord(next + length) { return next }
    }
    return nil
  }

  private static let andPartners = WordSet("herzegovina tobago barbuda prevention services gamble young")

  /// A run that holds two names: `In Kyiv Zelenskiy said`, `Ukraine President Zelenskiy` has one.
  func parts(of run: ClosedRange<Int>, in sentence: Sentence) -> [ClosedRange<Int>] {
    if let last = endOfAgency(run) { return [run.lowerBound...last, (last + 1)...run.upperBound] }
    guard run.count >= 2, run.lowerBound > sentence.tokens.lowerBound,
      Self.placePointers.contains(words[run.lowerBound - 1].key)
    else { return [run] }
    for length in stride(from: min(3, run.count - 1), through: 1, by: -1) {
      let place = run.lowerBound...(run.lowerBound + length - 1)
      let rest = (place.upperBound + 1)...run.upperBound
      guard Places.contains(phrase(place)), words[rest.lowerBound].hasCapital else { continue }
      let first = words[rest.lowerBound].key
      if GivenNames.contains(first) && rest.count >= 2 || (rest.count == 1 && isSubject(rest.upperBound)) {
        return [place, rest]
      }
    }
    return [run]
  }

  /// `Kew Press Tomas Reyes`, below a picture: whose it is, and whom it shows.
  private func endOfAgency(_ run: ClosedRange<Int>) -> Int? {
    guard run.count >= 4 else { return nil }
    return run.dropFirst().dropLast(2).first {
      Self.agencies.contains(words[$0].key) && GivenNames.contains(words[$0 + 1].key)
        && !OrganizationWords.endings.contains(words[run.upperBound].key)
    }
  }

  private static let agencies = WordSet("press images news")

  private static let placePointers = WordSet("in at from near to outside across")

  /// Whether a verb of saying follows directly.
  func isSubject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, words[index + 1].shape == .lower,
      let verb = ReportingVerbs.entry(for: tokens[index + 1])
    else { return false }
    return verb.form == .past || verb.form == .present
  }
}
