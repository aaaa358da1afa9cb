internal import Prose

/// An amount with the slot that it fills: what is counted or measured, and what happened to it.
struct Amount: Sendable {
  private(set) var article = 0
  /// Index in `ParsedText.sentences`.
  let sentence: Int
  let quantity: Quantity
  /// The words that stand for it: `No one` where the amount is none.
  let range: TextRange
  /// What is counted, `people` among them only where nothing narrower is said; empty where nothing is named.
  let noun: Set<Thesaurus.Sense>
  /// Whether that is people in general: `12 passengers`, `twelve`.
  let isOfPeople: Bool
  /// What happened to it, or what is measured: the verb, the nouns on the way to it, its participles.
  let acts: Set<Thesaurus.Sense>
  /// What else takes part in the clause.
  let context: Set<Thesaurus.Sense>
  /// Numbers of order, sides and the like beside it.
  let modifiers: Set<UInt64>
  /// It is some of another amount, or one more: `including three guards`, `another two`, `27 of them`.
  let isPart: Bool
  /// So many a day, a head.
  let isRate: Bool
  /// How much more or less, not how much: `rose by 3 percent`, `2,000 fewer`.
  let isChange: Bool
  let isElsewhen: Bool
  /// Whether what is counted is named: `12 people`, not `12`.
  let isNamed: Bool
  /// No word for the amount: `nobody was hurt`.
  let isNone: Bool

  /// The same, as one of an article of a story.
  func of(_ article: Int) -> Amount {
    var amount = self
    amount.article = article
    return amount
  }

  /// What its slot is made of.
  var slotSenses: Set<Thesaurus.Sense> { noun.union(acts) }

  /// How specific the slot is that two amounts share; nil where they fill different ones.
  func slot(with other: Amount) -> SlotMatch? {
    guard quantity.unit == other.quantity.unit, !isPart, !other.isPart, isRate == other.isRate,
      isChange == other.isChange, !isElsewhen, !other.isElsewhen,
      !OrderWords.exclude(modifiers, other.modifiers)
    else { return nil }
    let shared = acts.intersection(other.acts)
    let around = context.union(acts).intersection(other.context.union(other.acts)).subtracting(shared)
    let isSameNoun = !noun.isDisjoint(with: other.noun)
    switch quantity.unit {
    case .count:
      if isOfPeople, other.isOfPeople { return shared.isEmpty ? nil : SlotMatch(shared.count, around.count) }
      guard isSameNoun, !isOfPeople, !other.isOfPeople else { return nil }
      guard !shared.isEmpty || around.count >= 2 else { return nil }
      return SlotMatch(shared.count + 1, around.count)
    case .age:
      return isSameNoun ? SlotMatch(2, around.count) : nil
    default:
      if !noun.isEmpty, !other.noun.isEmpty, !isSameNoun { return nil }
      if noun.isEmpty != other.noun.isEmpty {
        // `a $43,000 watch` is asked of the watch.
        let (named, bare) = noun.isEmpty ? (other, self) : (self, other)
        guard !named.noun.isDisjoint(with: bare.acts.union(bare.context)) else { return nil }
      }
      let (own, its) = (noun.union(acts), other.noun.union(other.acts))
      let strong = own.intersection(its.union(other.context)).union(its.intersection(own.union(context)))
      let rest = context.intersection(other.context).subtracting(strong)
      return strong.isEmpty ? nil : SlotMatch(strong.count, rest.count)
    }
  }
}

/// What two amounts have in common.
struct SlotMatch: Sendable {
  /// Senses of what happened or is measured.
  let acts: Int
  /// Senses of what else takes part.
  let around: Int

  init(_ acts: Int, _ around: Int) {
    self.acts = acts
    self.around = around
  }
}
