internal import Prose

extension AmountReader {
  /// `No one was injured`, `caused no injuries`: an amount of zero, where people are asked for.
  func zeros(_ statements: [Statement]) -> [Amount] {
    let asked = Self.roles
    return statements.compactMap { statement in
      let senses = statement.senses
      guard !senses.isDisjoint(with: asked), statement.stance == .denied || statement.stance == .fact,
        let argument = statement.patient ?? statement.agent, argument.kind == .none,
        words.keys[argument.word] != "neither"
      else { return nil }
      let acts = senses.contains(Self.hurt) ? senses.union([Self.treated]) : senses
      return Amount(
        sentence: statement.sentence,
        quantity: Quantity(
          range: statement.range, lowerBound: 0, upperBound: 0, isApproximate: false, unit: .count, noun: nil),
        range: statement.range, noun: [], isOfPeople: true, acts: acts, context: [], modifiers: [],
        isPart: false, isRate: false, isChange: false, isElsewhen: statement.isElsewhen, isNamed: true,
        isNone: true)
    }
  }

  private static let hurt = Thesaurus.meaning("hurt")
  private static let treated = Thesaurus.meaning("treat")
  /// What news ask of people: how many.
  static let roles: Set<Thesaurus.Sense> = Set(
    ["die", "hurt", "miss", "arrest", "charge", "rescue", "infect", "treat"].map { Thesaurus.meaning($0) })
}
