internal import Prose

/// Whether two statements that share a predicate are about one matter: the same people and things in the same parts.
struct OneMatter {
  let statements: StoryStatements

  /// How many participants are the same, 1 where the rest leaves no doubt; nil where it may be about something else.
  func agreement(_ a: Statement, _ b: Statement) -> Int? {
    guard var agreement = a.agreement(with: b), !others(a, b) else { return nil }
    if agreement == 0, isNobody(a, b) || isNobody(b, a) || sharesPhrase(a, b) { agreement = 1 }
    if agreement == 0, isOnlyEvent(a, b) { agreement = 1 }
    guard agreement >= 1 else { return nil }
    // `have the right`, `take steps`: a verb that tells nothing needs who does it.
    if a.isPhrase, b.isPhrase {
      guard let own = a.agent ?? a.patient, let its = b.agent ?? b.patient,
        own.comparison(with: its) == .same
          || own.kind == .pronoun && its.kind == .pronoun && own.key == its.key
      else { return nil }
    }
    // `The council has the right`, `Ferrymen have the right`: who is named has to be the same.
    if a.patient != nil, b.patient != nil, let own = a.agent, let its = b.agent, own.kind != .pronoun,
      its.kind != .pronoun, own.kind != .none, its.kind != .none, own.comparison(with: its) != .same
    {
      return nil
    }
    return agreement
  }

  /// `may ask for a ransom`, `will ask for a ransom`: what follows a preposition is the same.
  private func sharesPhrase(_ a: Statement, _ b: Statement) -> Bool {
    a.others.contains { own in
      own.kind == .noun
        && b.others.contains { $0.preposition == own.preposition && own.comparison(with: $0) == .same }
    }
  }

  /// Whether either article tells of such an event but once, of whomever: `I am not resigning`, `She will step down`.
  private func isOnlyEvent(_ a: Statement, _ b: Statement) -> Bool {
    let shared = a.senses.intersection(b.senses).filter {
      Thesaurus.isMeaning($0) && !Self.common.contains($0)
    }
    func isOnly(_ sense: Thesaurus.Sense, in article: Int) -> Bool {
      statements.of(article).count { $0.senses.contains(sense) && $0.stance != .unclaimed } == 1
    }
    return !shared.isEmpty && shared.allSatisfy { isOnly($0, in: a.article) && isOnly($0, in: b.article) }
  }

  /// Meanings that much of the news has, of one thing or another.
  private static let common: Set<Thesaurus.Sense> = Set(
    """
    begin end resume last hold leave arrive cost worth pay offer demand promise rise fall high low support oppose win
    lose find name open close meet agree approve reject cut build carry visit attend test warn tell cause buy sell
    succeed fail deploy allow stay accept answer treat elect earn held captive employ vote
    """.split(whereSeparator: \.isWhitespace).map { Thesaurus.meaning(named: String($0)) })

  /// `No one was arrested` speaks of whoever the other article has arrested.
  private func isNobody(_ a: Statement, _ b: Statement) -> Bool {
    guard let none = a.patient ?? a.agent, none.kind == .none, let someone = b.patient ?? b.agent,
      someone.kind == .noun || someone.kind == .name
    else { return false }
    return !a.senses.intersection(b.senses).isDisjoint(with: AmountReader.roles)
  }

  /// Whether what stands after one preposition is something else.
  private func others(_ a: Statement, _ b: Statement) -> Bool {
    a.others.contains { own in
      b.others.contains { its in
        own.preposition != nil && own.preposition == its.preposition && own.comparison(with: its) == .other
      }
    }
  }

  /// Saying and other light verbs are about something else each time.
  func isTelling(_ a: Statement, _ b: Statement) -> Bool {
    let shared = a.senses.intersection(b.senses)
    // `a high bar`, `bars filibusters`: one word of two kinds.
    if a.isNominal != b.isNominal,
      !shared.contains(where: { Thesaurus.isMeaning($0) && !Self.common.contains($0) })
    {
      return false
    }
    return !shared.isDisjoint(with: a.senses.subtracting(Self.saying))
      || a.others.contains { own in b.others.contains { own.comparison(with: $0) == .same } }
  }

  private static let saying: Set<UInt64> = Set(
    "comment respond reply speak talk discuss mention believe agree answer write post".split(separator: " ")
      .map {
        WordKey(String($0)).value
      })
}
