internal import Prose

/// How a text commits itself to what a predicate says (Saurí and Pustejovsky 2009, FactBank, with fewer values).
enum Stance: Sendable, Hashable {
  /// It happened, or is so.
  case fact
  /// It did not happen, or is not so.
  case denied
  /// It may be so.
  case possible
  /// It will be so.
  case planned
  /// It will not be so, and that is settled: `ruled out`, `refused to`.
  case refused
  /// It will not be so: `won't resign`, `has no plans to`.
  case unplanned
  /// It is said not to be known: `have not determined whether`.
  case open
  /// Nothing is claimed: conditions, wishes, questions, orders.
  case unclaimed

  /// What two stances on one matter come to.
  static func conflict(_ a: Stance, _ b: Stance) -> Disagreement.Kind? {
    one(a, b) ?? one(b, a)
  }

  private static func one(_ a: Stance, _ b: Stance) -> Disagreement.Kind? {
    switch (a, b) {
    case (.fact, .denied), (.planned, .refused), (.planned, .unplanned), (.fact, .refused): .negation
    case (.fact, .possible), (.planned, .possible), (.refused, .possible), (.denied, .possible),
      (.unplanned, .possible), (.fact, .open), (.planned, .open), (.denied, .open), (.refused, .open):
      .modality
    default: nil
    }
  }

  var negated: Stance {
    switch self {
    case .fact: .denied
    case .denied: .fact
    case .planned: .unplanned
    case .refused, .unplanned: .planned
    default: self
    }
  }
}

/// Reads the stance of a predicate from its auxiliaries and from the verbs over it.
struct StanceReader {
  let words: SentenceWords

  private var syntax: Syntax { words.syntax }

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

  private func isCondition(_ word: Int) -> Bool {
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

  /// By the auxiliaries and adverbs of the predicate itself.
  private func own(_ word: Int, _ range: inout TextRange) -> Stance {
    var stance = Stance.fact
    var isNot = false
    for other in syntax.dependents(of: word) {
      let key = words.keys[other]
      switch words.relation(other) {
      case .auxiliary, .passiveAuxiliary, .copula:
        if key == "can", !isCould(other) {
          stance = .unclaimed
        } else if StanceWords.mayBe.contains(key) {
          stance = .possible
        } else if StanceWords.willBe.contains(key) {
          stance = .planned
        } else if StanceWords.shouldBe.contains(key) {
          stance = .unclaimed
        }
        range = range.union(words.range(other))
      // `interested only in the letters`
      case .adverbialModifier where ["only", "just"].contains(key): return .unclaimed
      case .adverbialModifier, .determiner:
        if StanceWords.negations.contains(key) {
          // `not only`
          if other + 1 < words.keys.count, words.keys[other + 1] == "only" { continue }
          isNot.toggle()
          range = range.union(words.range(other))
        } else if StanceWords.usually.contains(key) {
          return .unclaimed
        } else if StanceWords.perhaps.contains(key), stance != .unclaimed {
          stance = .possible
        }
      case .nominalSubject, .passiveNominalSubject, .object:
        // `you cannot have both`: nobody in particular.
        if words.keys[other] == "you", words.isSubject(other) { return .unclaimed }
        if words.saysNone(other) {
          isNot.toggle()
          range = range.union(syntax.range(of: syntax.subtree(of: other)))
        }
      case .marker where ["if", "unless"].contains(key): return .unclaimed
      case .adverbialClause where isCondition(other): return .unclaimed
      case .marker where key == "without": isNot.toggle()
      case .caseMarking where key == "without": isNot.toggle()
      case .marker where key == "to":
        if words.relation(word) == .adverbialClause { return .unclaimed }
      default: break
      }
    }
    if word + 1 < words.keys.count, words.keys[word + 1] == "only" { return .unclaimed }
    if isQuestion(word) || !isAsserted(word) { return .unclaimed }
    return isNot ? stance.negated : stance
  }

  /// `could` may be so; `can` is what somebody is able to.
  private func isCould(_ word: Int) -> Bool {
    words.annotated.text.string(in: words.range(word)).lowercased() == "could"
  }

  /// Whether its clause is told, not only spoken of: `by raising the age` and `help people buy homes` tell nothing.
  private func isAsserted(_ word: Int) -> Bool {
    if syntax.dependents(of: word).contains(where: { words.keys[$0] == "how" }) { return false }
    if picksOut(word) { return false }
    guard words.upos(word) == .verb else { return true }
    let hasAuxiliary = syntax.dependents(of: word).contains {
      words.relation($0) == .auxiliary || words.relation($0) == .passiveAuxiliary
    }
    switch syntax.tokens[word].fineTag {
    case .gerund:
      // `killing 12` behind a comma tells; `after killing` does not.
      if words.relation(word) == .adverbialClause {
        return syntax.dependent(of: word, by: .marker) == nil
      }
      return hasAuxiliary
        || [.clausalComplement, .openClausalComplement, .conjunct, .root].contains(words.relation(word))
    case .baseVerb:
      return hasAuxiliary
        || [.openClausalComplement, .adnominalClause, .clausalComplement, .conjunct].contains(
          words.relation(word))
    default: return true
    }
  }

  /// Whether it says which of many are meant, of nobody in particular: `voters who work for the mill`, `those who did
  /// not vote`.
  private func picksOut(_ word: Int) -> Bool {
    guard words.relation(word) == .relativeClause, let head = syntax.head(of: word), head < word else {
      return false
    }
    if words.keys[head] == "those" { return true }
    let pronoun = syntax.dependents(of: word).first { ["who", "that"].contains(words.keys[$0]) }
    guard words.upos(head) == .noun, syntax.tokens[head].morphology.number == .plural,
      pronoun == head + 1
    else { return false }
    return !syntax.dependents(of: head).contains {
      $0 < head
        && [.determiner, .numericModifier, .possessive].contains(words.relation($0))
    }
  }

  /// The sentence ends with a question mark, or the predicate is an order.
  private func isQuestion(_ word: Int) -> Bool {
    let tree = syntax.trees[syntax.tree(of: word)]
    let last = words.range(tree.upperBound - 1)
    let text = words.annotated.text
    return text.string(in: last).contains("?")
  }
}
