internal import Prose

/// Reads the stance of a predicate from its auxiliaries and from the verbs over it.
struct StanceReader {
  let words: SentenceWords

  var syntax: Syntax { words.syntax }

  /// The stance, and the words that make it so (the predicate among them), as a range.
  func stance(of predicate: Int) -> (stance: Stance, range: TextRange) {
    var range = words.range(predicate)
    var stance = own(predicate, &range)
    var word = predicate
    var steps = 0
    while let head = syntax.head(of: word), steps < 8 {
      steps += 1
      guard isEmbedded(word), !words.isQuotedApart(word, from: head) else { break }
      if isDespite(head) { return (.unclaimed, range) }
      if words.relation(word) == .conjunct {
        word = head
        continue
      }
      let key = words.keys[head]
      let isNot = isNegated(head)
      let before = stance
      if words.relation(word) == .adverbialClause || isCondition(word) {
        if isCondition(word) { stance = StanceWords.unknowing.contains(key) || isNot ? .open : .unclaimed }
        if stance != .open { break }
      } else if stance == .unclaimed || stance == .open {
        // What is not known stays so, whoever plans to find out.
        if StanceWords.denying.contains(key) || StanceWords.wishing.contains(key) { stance = .unclaimed }
      } else if StanceWords.denying.contains(key) {
        stance = isNot ? stance : refusal(stance, word)
      } else if StanceWords.doubting.contains(key) {
        stance = isNot ? .unclaimed : .possible
      } else if StanceWords.unknowing.contains(key) {
        // A question that is passed on: `asked how long it took`.
        if words.relation(word) == .clausalComplement || key == "ask" { stance = .unclaimed }
      } else if StanceWords.promising.contains(key) {
        stance = isNot || Self.isAgainst(stance) ? .unplanned : .planned
      } else if StanceWords.planning.contains(key) {
        let isNone = isNot || words.saysNone(head)
        stance = isNone || Self.isAgainst(stance) ? .unplanned : .planned
      } else if isFuture(word, under: head) {
        stance = isNot || Self.isAgainst(stance) ? .unplanned : .planned
      } else if StanceWords.wishing.contains(key),
        words.relation(word) != .clausalComplement || !StanceWords.reporting.contains(key)
      {
        // `told him to go`; but `told him that they went`.
        stance = .unclaimed
      } else if StanceWords.reporting.contains(key) {
        if isNot { stance = .unclaimed }
        break
      } else if words.relation(word) == .openClausalComplement, isNot {
        stance = .denied
      } else if syntax.tokens[predicate].fineTag == .baseVerb, word == predicate, stance == .fact,
        !StanceWords.holding.contains(key)
      {
        stance = .unclaimed
      } else if !StanceWords.holding.contains(key), words.relation(word) == .clausalComplement {
        break
      }
      if stance != before { range = range.union(withNegation(head)) }
      word = head
    }
    return (stance, range)
  }

  /// `is going to sink`: a future, no movement.
  private func isFuture(_ word: Int, under head: Int) -> Bool {
    words.keys[head] == "go" && syntax.tokens[head].fineTag == .gerund
      && words.relation(word) == .openClausalComplement
      && syntax.dependents(of: word).contains {
        words.relation($0) == .marker && words.keys[$0] == "to"
      }
  }

  private static func isAgainst(_ stance: Stance) -> Bool {
    [.denied, .refused, .unplanned].contains(stance)
  }

  /// `denied that it had`, `refused to`, `ruled out`: of what was the past is denied, of what would be it is refused.
  private func refusal(_ stance: Stance, _ word: Int) -> Stance {
    switch words.relation(word) {
    case .openClausalComplement: .refused
    case .clausalComplement where syntax.tokens[word].fineTag == .gerund && stance == .fact: .refused
    default: stance == .possible ? .refused : stance.negated
    }
  }

  /// Whether what stands over a predicate says how far it holds.
  private func isEmbedded(_ word: Int) -> Bool {
    switch words.relation(word) {
    case .clausalComplement, .openClausalComplement, .conjunct, .adverbialClause: true
    case .adnominalClause, .relativeClause:
      // `no plans to resign`, `the possibility that she lied`
      syntax.dependents(of: word).contains {
        words.relation($0) == .marker && (words.keys[$0] == "to" || words.keys[$0] == "that")
      }
    case .clausalSubject, .passiveClausalSubject: true
    case .object, .nominalSubject, .passiveNominalSubject: words.upos(word) != .pronoun
    default: false
    }
  }

  /// `despite promises that`
  private func isDespite(_ word: Int) -> Bool {
    syntax.dependents(of: word).contains {
      words.relation($0) == .caseMarking && ["despite", "notwithstanding"].contains(words.keys[$0])
    }
  }

  func isCondition(_ word: Int) -> Bool {
    syntax.dependents(of: word).contains {
      words.relation($0) == .marker && ["if", "whether", "unless"].contains(words.keys[$0])
    }
  }

  /// A word with the `not` or `no` before it.
  private func withNegation(_ word: Int) -> TextRange {
    syntax.dependents(of: word).reduce(words.range(word)) { range, other in
      StanceWords.negations.contains(words.keys[other]) ? range.union(words.range(other)) : range
    }
  }

  func isNegated(_ word: Int) -> Bool {
    syntax.dependents(of: word).contains { other in
      StanceWords.negations.contains(words.keys[other])
        && [.adverbialModifier, .determiner, .caseMarking].contains(words.relation(other))
    }
  }
}
