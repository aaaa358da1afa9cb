internal import Prose

/// Pairs of statements about one matter that commit themselves differently.
struct StancePairs {
  struct Pair {
    let a: Statement
    let b: Statement
    let kind: Disagreement.Kind
    /// How many participants are the same.
    let agreement: Int
  }

  let statements: StoryStatements

  /// Those whose conflict is of a kind.
  func pairs(of kind: Disagreement.Kind) -> [Pair] {
    var found: [Pair] = []
    for (a, b) in statements.pairs() {
      let (first, second) = (statements.statements[a], statements.statements[b])
      guard Stance.conflict(first.stance, second.stance) == kind, !first.isElsewhen, !second.isElsewhen,
        let agreement = agreement(first, second), isTelling(first, second)
      else { continue }
      found.append(Pair(a: first, b: second, kind: kind, agreement: agreement))
    }
    return found.filter { isOnlyStance($0) }
  }

  /// Those that say opposite things with the same commitment.
  func opposedPairs() -> [Pair] {
    var found: [Pair] = []
    for (a, b) in statements.opposedPairs() {
      let (first, second) = (statements.statements[a], statements.statements[b])
      guard first.stance == second.stance, first.stance == .fact || first.stance == .planned,
        Thesaurus.areOpposed(first.senses, second.senses), first.senses.isDisjoint(with: second.senses),
        !first.isElsewhen, !second.isElsewhen, let agreement = agreement(first, second),
        hasOneAgent(first, second), !isSequence(first, second)
      else { continue }
      found.append(Pair(a: first, b: second, kind: .negation, agreement: agreement))
    }
    return found
  }

  /// Nil where it may be about something else.
  private func agreement(_ a: Statement, _ b: Statement) -> Int? {
    guard let agreement = a.agreement(with: b), agreement >= 1, !others(a, b) else { return nil }
    // An object that only one names, or that a pronoun stands for, may be another.
    if let own = a.patient, let its = b.patient, own.comparison(with: its) != .same, agreement < 1 { return nil }
    return agreement
  }

  /// Opposite acts of two are no contradiction: one side backs the bill, the other rejects it.
  private func hasOneAgent(_ a: Statement, _ b: Statement) -> Bool {
    guard a.patient != nil, b.patient != nil, let own = a.agent, let its = b.agent else { return true }
    return own.comparison(with: its) == .same
  }

  /// What was shut is opened again, who was held is freed: one after the other.
  private func isSequence(_ a: Statement, _ b: Statement) -> Bool {
    let both = a.senses.union(b.senses)
    return Self.sequences.contains { both.isSuperset(of: $0) } && !(a.isState && b.isState)
  }

  private static let sequences: [Set<Thesaurus.Sense>] = [
    [Thesaurus.meaning("close"), Thesaurus.meaning("open")],
    [Thesaurus.meaning("arrest"), Thesaurus.meaning("free")],
    [Thesaurus.meaning("held"), Thesaurus.meaning("free")],
    [Thesaurus.meaning("arrest"), Thesaurus.meaning("escape")],
    [Thesaurus.meaning("begin"), Thesaurus.meaning("end")],
  ]

  /// Whether what stands after one preposition is something else.
  private func others(_ a: Statement, _ b: Statement) -> Bool {
    a.others.contains { own in
      b.others.contains { its in
        own.preposition != nil && own.preposition == its.preposition && own.comparison(with: its) == .other
      }
    }
  }

  /// Saying and other light verbs are about something else each time.
  private func isTelling(_ a: Statement, _ b: Statement) -> Bool {
    !a.senses.intersection(b.senses).isDisjoint(with: a.senses.subtracting(Self.saying))
      || a.others.contains { own in b.others.contains { own.comparison(with: $0) == .same } }
  }

  private static let saying: Set<UInt64> = Set(
    "comment respond reply speak talk discuss mention believe agree answer".split(separator: " ").map {
      WordKey(String($0)).value
    })

  /// Whether neither article has the other stance on the matter as well: then it knows both.
  private func isOnlyStance(_ pair: Pair) -> Bool {
    func has(_ article: Int, _ stance: Stance, as other: Statement) -> Bool {
      statements.statements.contains {
        $0.article == article && $0.stance == stance && !$0.senses.isDisjoint(with: other.senses)
          && ($0.agreement(with: other) ?? -1) >= 1
      }
    }
    return !has(pair.a.article, pair.b.stance, as: pair.b) && !has(pair.b.article, pair.a.stance, as: pair.a)
  }
}

extension StoryEvidence {
  /// A side of a row about a statement: the predicate with the words that make its stance.
  func member(_ statement: Statement, value: String? = nil) -> DisagreementDraft.Member {
    DisagreementDraft.Member(
      site: articles[statement.article].site(
        at: statement.range, article: statement.article, sentence: statement.sentence),
      range: statement.range,
      value: value ?? string(statement.range, statement.article).lowercased())
  }

  /// Whether the later of two articles may simply know more.
  func isLater(_ a: Int, than b: Int) -> Bool {
    guard let first = day(a), let second = day(b) else { return false }
    return first > second
  }
}
