internal import Prose

extension StanceReader {
  /// By the auxiliaries and adverbs of the predicate itself.
  func own(_ word: Int, _ range: inout TextRange) -> Stance {
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
