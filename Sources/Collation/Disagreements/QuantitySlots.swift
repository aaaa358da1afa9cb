internal import Prose

/// The amounts of a story by the slots that they fill: which of two articles answer one question.
struct QuantitySlots {
  let statements: StoryStatements

  /// Two amounts of one slot that cannot both be right.
  struct Conflict {
    let a: Int
    let b: Int
    let match: SlotMatch
  }

  private var amounts: [Amount] { statements.amounts }

  /// For each amount those of other articles in its slot.
  private func partners() -> [[(other: Int, match: SlotMatch)]] {
    var partners: [[(other: Int, match: SlotMatch)]] = amounts.map { _ in [] }
    for pair in statements.pairsOfAmounts {
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard let match = amounts[a].slot(with: amounts[b]) else { continue }
      partners[a].append((b, match))
      partners[b].append((a, match))
    }
    return partners
  }

  /// The conflicts, and for each amount the others of its slot that say the same.
  func conflicts() -> (conflicts: [Conflict], equals: [[Int]]) {
    let partners = partners()
    let equals = partners.indices.map { a in
      partners[a].lazy.map(\.other).filter { amounts[a].quantity.isWithinReach(of: amounts[$0].quantity) }
    }.map(Array.init)
    // Articles that have an amount too, in whichever sentence, know of it.
    let known = equals.map { Set($0.map { amounts[$0].article }) }
    var found: [Conflict] = []
    for a in partners.indices {
      for (b, match) in partners[a] where a < b {
        let (first, second) = (amounts[a], amounts[b])
        guard !first.quantity.isWithinReach(of: second.quantity), !known[a].contains(second.article),
          !known[b].contains(first.article), isSpecific(match, a, b, partners),
          isBest(match, a, b, partners), !statements.areOfOthers(first, second),
          !isMentioned(first, in: second),
          !isMentioned(second, in: first),
          !isSum(first, of: second), !isSum(second, of: first)
        else { continue }
        found.append(Conflict(a: a, b: b, match: match))
      }
    }
    return (found, equals)
  }

  /// Whether enough is shared for one question.
  private func isSpecific(
    _ match: SlotMatch, _ a: Int, _ b: Int, _ partners: [[(other: Int, match: SlotMatch)]]
  ) -> Bool {
    let (first, second) = (amounts[a], amounts[b])
    let isAlone =
      partners[a].count(where: { amounts[$0.other].article == second.article }) == 1
      && partners[b].count(where: { amounts[$0.other].article == first.article }) == 1
    if first.quantity.unit == .count, first.isOfPeople {
      let isRole = !first.acts.intersection(second.acts).isDisjoint(with: AmountReader.roles)
      let isEvent = first.acts.intersection(second.acts).contains(where: Thesaurus.isMeaning)
      if first.noun.isEmpty || second.noun.isEmpty, !isRole, !first.isNamed || !second.isNamed {
        return false
      }
      return isRole || match.acts + match.around >= 3 || isAlone && isEvent
    }
    let likeness = SentenceLikeness(statements: statements).containment(
      (first.article, first.sentence), (second.article, second.sentence))
    let isOfPolls =
      first.isShare && [first, second].contains { statements.areOfPolls($0.article) }
    if isOfPolls, likeness < 0.6 { return false }
    if first.quantity.unit == .count {
      return match.acts + match.around >= 2 && (!first.acts.isDisjoint(with: second.acts) || likeness >= 0.3)
    }
    if first.quantity.unit != .age, likeness < 0.3 { return false }
    guard isAlone else { return false }
    return match.acts + match.around >= 2
      || first.slotSenses.intersection(second.slotSenses).contains(where: Thesaurus.isMeaning)
  }

  /// Whether neither has a better partner in the other's article.
  private func isBest(
    _ match: SlotMatch, _ a: Int, _ b: Int, _ partners: [[(other: Int, match: SlotMatch)]]
  ) -> Bool {
    func isBest(_ own: Int, _ article: Int) -> Bool {
      !partners[own].contains {
        amounts[$0.other].article == article
          && $0.match.acts + $0.match.around > match.acts + match.around
      }
    }
    return isBest(a, amounts[b].article) && isBest(b, amounts[a].article)
  }

  /// Whether the sentence of the other has the number as well: `six arrests, compared to 47 the night before`.
  private func isMentioned(_ amount: Amount, in other: Amount) -> Bool {
    guard let words = statements.words[other.article] else { return false }
    let sentence = words.annotated.parsed.sentences[other.sentence].range
    return words.annotated.parsed.quantities.contains {
      sentence.contains($0.range.start) && $0.range != other.quantity.range
        && abs($0.middle - amount.quantity.middle) < 0.001 * max(1, abs($0.middle))
    }
  }

  /// Whether an amount is that of several in one sentence of the other article: `12 guests and three waiters`.
  private func isSum(_ amount: Amount, of other: Amount) -> Bool {
    guard let words = statements.words[other.article] else { return false }
    let sentence = words.annotated.parsed.sentences[other.sentence].range
    let beside = words.annotated.parsed.quantities.filter {
      $0.unit == other.quantity.unit && sentence.contains($0.range.start) && $0.range != other.quantity.range
    }
    return beside.contains {
      abs($0.lowerBound + other.quantity.lowerBound - amount.quantity.lowerBound) < 0.001
    }
  }
}

extension Amount {
  /// `22 percent`, `three points`: a share of a whole, or how far two are apart.
  var isShare: Bool {
    switch quantity.unit {
    case .percent, .percentagePoints: true
    case .count: noun.contains(Self.point)
    default: false
    }
  }

  private static let point = WordKey("point").value
}

extension StoryStatements {
  /// Whether an article has so many shares that it tells of polls: then each of them answers a question of its own.
  func areOfPolls(_ article: Int) -> Bool { amounts(of: article).count(where: \.isShare) > 3 }

  /// Whether the two are told of two people: `Hale released eight years of accounts`, `Reyes released 30 years of
  /// accounts`.
  func areOfOthers(_ a: Amount, _ b: Amount) -> Bool {
    if a.isOfPeople || b.isOfPeople { return false }
    let (own, its) = (people(of: a), people(of: b))
    return !own.isEmpty && !its.isEmpty && own.isDisjoint(with: its)
  }

  /// The words of the names of people in the subject of the verb over an amount: `Laura Hale’s company released`.
  private func people(of amount: Amount) -> Set<WordKey> {
    guard let words = self.words[amount.article],
      let first = words.syntax.words(in: amount.quantity.range).first
    else { return [] }
    let syntax = words.syntax
    var current = syntax.head(of: first)
    while let at = current {
      let subjects = syntax.dependents(of: at).filter(words.isSubject)
      if !subjects.isEmpty {
        // `Reyes said that 11 were hurt`: who tells of an amount is not whose it is.
        if subjects.contains(where: { syntax.isWord(first, under: $0) }) { return [] }
        let ranges = subjects.map { syntax.range(of: syntax.subtree(of: $0)) }
        let names = words.annotated.parsed.names.filter { name in
          name.kind == .person && ranges.contains { $0.contains(name.range) }
        }
        return Set(names.flatMap { syntax.words(in: $0.range).map { words.keys[$0] } })
      }
      current = syntax.head(of: at)
    }
    return []
  }
}
