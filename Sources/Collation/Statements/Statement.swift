internal import Prose

/// One predicate with those who take part in it: who did what to whom, how sure, and where it stands.
struct Statement: Sendable {
  private(set) var article = 0
  /// Index in `ParsedText.sentences`.
  let sentence: Int
  /// Index in the words of the syntax.
  let predicate: Int
  /// What the predicate means; empty for one that tells nothing by itself.
  let senses: Set<Thesaurus.Sense>
  /// Who acts: the subject of an active verb, what stands after `by` with a passive.
  let agent: Argument?
  /// What is acted on: the object, the subject of a passive, and of an adjective what it is said of.
  let patient: Argument?
  /// What stands after prepositions.
  let others: [Argument]
  /// What the predicate of its clause means, where what is planned, charged or said is one; empty without.
  let content: Set<Thesaurus.Sense>
  let stance: Stance
  /// The predicate with the words that make the stance.
  let range: TextRange
  /// Whether its sentence is about another occasion: `in 2011`, `last year`, `the previous strike`.
  let isElsewhen: Bool
  /// It says how things stand, not what was done: `is closed`, `are still being held`, `have been freed`.
  let isState: Bool
  /// A verb that tells nothing by itself, with its object: `have the right`.
  let isPhrase: Bool
  /// A noun or an adjective is the predicate.
  let isNominal: Bool

  /// The same, as one of an article of a story.
  func of(_ article: Int) -> Statement {
    var statement = self
    statement.article = article
    return statement
  }

  /// How well the participants of two statements agree; nil where one of them is somebody else.
  ///
  /// A verb without an object may say of its subject what another says of its object: `the ship sank`, `the storm
  /// sank the ship`.
  func agreement(with other: Statement) -> Int? {
    if isOfOtherContent(than: other) { return nil }
    if content.isEmpty, other.content.isEmpty, patient == nil || other.patient == nil,
      let own = patient ?? agent,
      let its = other.patient ?? other.agent,
      patient != nil || other.patient != nil
    {
      let found = own.comparison(with: its)
      return found == .other ? nil : found.rawValue
    }
    var sum = 0
    for (own, its) in [(agent, other.agent), (patient, other.patient)] {
      guard let own, let its else { continue }
      let found = own.comparison(with: its)
      if found == .other { return nil }
      sum += found.rawValue
    }
    return sum
  }

  /// `plans to sell the barge` and `plans to run`, `charged that it leaked` and `was charged`: a clause where the other
  /// has another clause, or a thing.
  private func isOfOtherContent(than other: Statement) -> Bool {
    if content.isEmpty, other.content.isEmpty { return false }
    if !content.isEmpty, !other.content.isEmpty { return content.isDisjoint(with: other.content) }
    let (clausal, plain) = content.isEmpty ? (other, self) : (self, other)
    return clausal.patient == nil && plain.patient != nil
  }

  /// What all participants mean together.
  var surroundings: Set<Thesaurus.Sense> {
    var senses = self.senses
    for argument in [agent, patient].compactMap({ $0 }) + others {
      senses.formUnion(argument.senses)
      senses.formUnion(argument.nameWords)
    }
    return senses
  }
}
