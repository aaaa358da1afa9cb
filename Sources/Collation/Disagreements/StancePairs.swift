internal import Prose

/// Pairs of statements about one matter that commit themselves differently.
struct StancePairs {
  struct Pair {
    let a: Statement
    let b: Statement
    let kind: Disagreement.Kind
    /// How many participants are the same.
    let agreement: Int
    /// How much their sentences share, from 0 to 1.
    let likeness: Double
  }

  let statements: StoryStatements

  private var matter: OneMatter { OneMatter(statements: statements) }

  /// Two statements whose conflict is of a kind; nil where it is none.
  func pair(of kind: Disagreement.Kind, _ a: Int, _ b: Int) -> Pair? {
    let conflict = Stance.conflict(statements.statements[a].stance, statements.statements[b].stance)
    guard conflict == kind else { return nil }
    let (first, second) = (statements.statements[a], statements.statements[b])
    guard !first.isElsewhen, !second.isElsewhen, let agreement = matter.agreement(first, second),
      matter.isTelling(first, second)
    else { return nil }
    let pair = pair(first, second, kind, agreement)
    return !isVague(pair) && isOnlyStance(pair) ? pair : nil
  }

  /// Those that say opposite things with the same commitment.
  func opposedPairs() -> [Pair] {
    var found: [Pair] = []
    for pair in statements.opposedPairs() {
      let (first, second) = (statements.statements[Int(pair.a)], statements.statements[Int(pair.b)])
      guard first.stance == second.stance, first.stance == .fact || first.stance == .planned,
        Thesaurus.areOpposed(first.senses, second.senses), first.senses.isDisjoint(with: second.senses),
        !first.isElsewhen, !second.isElsewhen, let agreement = matter.agreement(first, second),
        hasOneAgent(first, second), !isSequence(first, second)
      else { continue }
      let opposed = self.pair(first, second, .negation, agreement)
      guard opposed.likeness >= 0.4 else { continue }
      found.append(opposed)
    }
    return found
  }

  /// Who acts is a pronoun on both sides, or one is only surer: then the sentences must share more.
  private func isVague(_ pair: Pair) -> Bool {
    if pair.kind == .modality, pair.likeness < 0.3 || isHedgedBeside(pair) { return true }
    guard pair.a.patient != nil, pair.b.patient != nil, let own = pair.a.agent, let its = pair.b.agent else {
      return false
    }
    return own.kind == .pronoun && its.kind == .pronoun && pair.likeness < 0.4
  }

  /// Whether the sentence of the surer side has the verb that makes the other less sure: `“The board believes the mill
  /// would pay”` and `The board believed that “the mill would pay”`.
  private func isHedgedBeside(_ pair: Pair) -> Bool {
    [(pair.a, pair.b), (pair.b, pair.a)].contains { unsure, sure in
      guard let words = statements.words[unsure.article], let others = statements.words[sure.article] else {
        return false
      }
      let hedges = words.syntax.words(in: unsure.range).filter {
        $0 != unsure.predicate && words.upos($0) == .verb
      }.map { words.keys[$0] }
      let sentence = others.annotated.parsed.sentences[sure.sentence].range
      return others.syntax.words(in: sentence).contains {
        $0 != sure.predicate && hedges.contains(others.keys[$0])
      }
    }
  }

  private func pair(_ a: Statement, _ b: Statement, _ kind: Disagreement.Kind, _ agreement: Int) -> Pair {
    let likeness = SentenceLikeness(statements: statements).containment(
      (a.article, a.sentence), (b.article, b.sentence))
    return Pair(a: a, b: b, kind: kind, agreement: agreement, likeness: likeness)
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

  /// Whether neither article has the other stance on the matter as well: then it knows both.
  private func isOnlyStance(_ pair: Pair) -> Bool {
    func has(_ article: Int, _ stance: Stance, as other: Statement) -> Bool {
      statements.of(article).contains {
        $0.stance == stance && !$0.senses.isDisjoint(with: other.senses)
          && ($0.agreement(with: other) ?? -1) >= 1
      }
    }
    return !has(pair.a.article, pair.b.stance, as: pair.b) && !has(pair.b.article, pair.a.stance, as: pair.a)
  }
}

extension StancePairs.Pair {
  /// From 0 to 1, to two places.
  var confidence: Double {
    let sum = 0.4 + 0.4 * likeness + 0.1 * Double(min(2, agreement))
    return (min(0.9, sum) * 100).rounded() / 100
  }
}
