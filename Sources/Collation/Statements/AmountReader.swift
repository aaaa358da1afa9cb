internal import Prose

/// Reads the amounts of an article with the slots they fill.
struct AmountReader {
  let words: SentenceWords
  let occasions: Occasions

  private var syntax: Syntax { words.syntax }
  private var parsed: ParsedText { words.annotated.parsed }

  func amounts() -> [Amount] {
    var amounts: [Amount] = []
    var sentence = 0
    for quantity in parsed.quantities {
      while sentence < parsed.sentences.count, parsed.sentences[sentence].range.end <= quantity.range.start {
        sentence += 1
      }
      guard sentence < parsed.sentences.count else { break }
      if let amount = amount(quantity, sentence) { amounts.append(amount) }
    }
    return amounts
  }

  // MARK: One amount

  private func amount(_ quantity: Quantity, _ sentence: Int) -> Amount? {
    let own = syntax.words(in: quantity.range)
    if let age = age(quantity, own, sentence) { return age }
    guard !own.isEmpty, let governor = QuantityGovernor(of: quantity, in: syntax) else { return nil }
    let head = governor.noun ?? top(of: own)
    var slot = Slot()
    if let noun = governor.noun { readNoun(noun, &slot) }
    // `A crack 30 inches in length`
    for word in own {
      for other in syntax.dependents(of: word) where !own.contains(other) && words.upos(other) == .noun {
        slot.acts.formUnion(words.senses(of: other))
      }
    }
    if let head { climb(from: head, own: own, &slot) }
    // `gave 480 children shots`: the noun behind the number, whatever the tree makes of it.
    let behind = quantity.noun.flatMap { syntax.word(at: $0.start) }
    if let behind, behind != governor.noun { slot.noun.formUnion(words.senses(of: behind)) }
    let counted = behind ?? governor.noun
    let isOfPeople =
      counted.map { Self.people.contains(words.keys[$0]) } ?? (quantity.unit == .count)
    // `200 workers`, `three victims`: the noun says what happened to them.
    if isOfPeople, let counted { slot.acts.formUnion(Thesaurus.meanings(of: words.keys[counted])) }
    return Amount(
      sentence: sentence, quantity: quantity, range: range(quantity), noun: slot.noun,
      isOfPeople: isOfPeople, acts: isOfPeople ? slot.acts : slot.acts.subtracting(slot.noun),
      context: slot.context,
      modifiers: slot.modifiers, isPart: isPart(own, governor.noun, isOfPeople), isRate: isRate(own),
      isChange: isChange(own, quantity), isElsewhen: slot.isElsewhen,
      isNamed: counted != nil, isNone: false)
  }

  /// `The suspect, 27, was arrested`: a bare number behind a person is an age.
  private func age(_ quantity: Quantity, _ own: Range<Int>, _ sentence: Int) -> Amount? {
    guard quantity.unit == .count, quantity.noun == nil, own.count == 1, (10...105).contains(quantity.middle),
      quantity.lowerBound == quantity.upperBound, words.relation(own.lowerBound) == .apposition,
      let head = syntax.head(of: own.lowerBound), head < own.lowerBound, own.lowerBound - head < 6
    else { return nil }
    var noun = words.senses(of: head)
    noun.formUnion(words.argument(head).nameWords)
    return Amount(
      sentence: sentence,
      quantity: Quantity(
        range: quantity.range, lowerBound: quantity.lowerBound, upperBound: quantity.upperBound,
        isApproximate: false, unit: .age, noun: nil), range: quantity.range, noun: noun, isOfPeople: false,
      acts: [],
      context: [], modifiers: [], isPart: false, isRate: false, isChange: false, isElsewhen: false,
      isNamed: true,
      isNone: false)
  }

  private struct Slot {
    var noun: Set<Thesaurus.Sense> = []
    var acts: Set<Thesaurus.Sense> = []
    var context: Set<Thesaurus.Sense> = []
    var modifiers: Set<UInt64> = []
    var isElsewhen = false
  }

  /// The amount with what is counted.
  private func range(_ quantity: Quantity) -> TextRange {
    guard let noun = quantity.noun, noun.start >= quantity.range.start, noun.end - quantity.range.end < 30
    else {
      return quantity.range
    }
    return quantity.range.union(noun)
  }

  private func top(of own: Range<Int>) -> Int? {
    own.last { word in syntax.head(of: word).map { !own.contains($0) } ?? true }
  }

  private func readNoun(_ noun: Int, _ slot: inout Slot) {
    slot.noun = words.senses(of: noun)
    slot.isElsewhen = occasions.isElsewhen(noun, in: syntax)
    for other in syntax.dependents(of: noun) {
      switch words.relation(other) {
      case .adjectivalModifier:
        slot.modifiers.insert(words.keys[other].value)
        // `27 injured passengers`
        slot.acts.formUnion(Thesaurus.meanings(of: words.keys[other]))
      case .compound: slot.context.formUnion(words.senses(of: other))
      case .adnominalClause, .relativeClause:
        slot.acts.formUnion(words.predicateSenses(of: other))
      case .nominalModifier: slot.context.formUnion(words.senses(of: other))
      // `gave 480 children measles shots`, where the tree hangs the shots on the measles
      case .object: slot.acts.formUnion(words.senses(of: other))
      default: break
      }
    }
  }

  /// Collects what stands over an amount up to its verb, and what stands beside it there.
  private func climb(from start: Int, own: Range<Int>, _ slot: inout Slot) {
    var word = start
    var steps = 0
    while let head = syntax.head(of: word), steps < 6 {
      steps += 1
      if occasions.isElsewhen(head, in: syntax) { slot.isElsewhen = true }
      if own.contains(head) {
        word = head
        continue
      }
      if words.upos(head) == .verb || syntax.dependent(of: head, by: .copula) != nil {
        readClause(head, from: word, &slot)
        return
      }
      slot.acts.formUnion(words.senses(of: head))
      slot.acts.formUnion(participles(of: head))
      word = head
    }
    // `The nearest miss was 45 feet`: the amount is the predicate.
    readClause(word, from: word, &slot)
  }

  private func participles(of noun: Int) -> Set<Thesaurus.Sense> {
    var senses: Set<Thesaurus.Sense> = []
    for other in syntax.dependents(of: noun) {
      switch words.relation(other) {
      case .adjectivalModifier, .adnominalClause: senses.formUnion(Thesaurus.meanings(of: words.keys[other]))
      default: break
      }
    }
    return senses
  }

  private func readClause(_ verb: Int, from word: Int, _ slot: inout Slot) {
    if verb != word || words.upos(verb) == .verb {
      let senses = words.predicateSenses(of: verb)
      // Of a verb that tells nothing its object tells: `gave 480 children shots`.
      if !words.senses(of: verb).isEmpty || senses.contains(where: Thesaurus.isMeaning) {
        slot.acts.formUnion(senses)
      }
      // `were among those killed`
      if words.upos(verb) != .verb { slot.acts.formUnion(participles(of: verb)) }
    }
    let isCounting =
      (words.isSubject(word) || words.relation(word) == .object || words.relation(word) == .indirectObject)
      && !slot.acts.isEmpty
    for other in syntax.dependents(of: verb) where other != word {
      switch words.relation(other) {
      case .nominalSubject, .passiveNominalSubject, .object:
        // What is measured: `the crack was 30 inches long`, `closed the airport for six hours`.
        let senses = words.senses(of: other).subtracting(Self.parties)
        if isCounting, words.upos(verb) == .verb {
          slot.context.formUnion(senses)
        } else {
          slot.acts.formUnion(senses)
          slot.acts.formUnion(participles(of: other))
          for inner in syntax.dependents(of: other) where words.relation(inner) == .nominalModifier {
            slot.context.formUnion(words.senses(of: inner))
          }
        }
      case .openClausalComplement where isCounting: slot.acts.formUnion(words.predicateSenses(of: other))
      case .oblique, .agent, .adverbialClause: slot.context.formUnion(words.senses(of: other))
      case .indirectObject: slot.context.formUnion(words.senses(of: other))
      default: break
      }
    }
    if words.relation(verb) == .conjunct || words.relation(verb) == .adverbialClause,
      let head = syntax.head(of: verb)
    {
      slot.context.formUnion(words.predicateSenses(of: head))
    }
  }

  /// Who acts in many statements, so that it tells nothing of what is measured.
  private static let parties: Set<Thesaurus.Sense> = Set(
    ["company", "police", "government", "leader"].map { Thesaurus.meaning($0) })

  /// People in general.
  static let people = WordSet(
    """
    people person victim passenger resident civilian other man woman traveler traveller commuter customer survivor
    inhabitant human life patient casualty injury death fatality arrest body citizen villager suspect worker
    employee protester demonstrator hostage evacuee prisoner visitor
    """)

  // MARK: Signs

  private func isPart(_ own: Range<Int>, _ noun: Int?, _ isOfPeople: Bool) -> Bool {
    let before = key(own.lowerBound - 1)
    let before2 = key(own.lowerBound - 2)
    if Self.adding.contains(before) || Self.adding.contains(before2) { return true }
    if isOfPeople, Self.including.contains(before) || Self.including.contains(before2) { return true }
    let end = own.upperBound
    if end + 1 < words.keys.count {
      if words.keys[end] == "of", Self.wholes.contains(words.keys[end + 1]) { return true }
      if Self.after.contains(words.keys[end]) { return true }
    }
    guard let noun else { return false }
    if noun + 1 < words.keys.count, words.keys[noun + 1] == "alone" { return true }
    return syntax.dependents(of: noun).contains { Self.adding.contains(words.keys[$0]) }
  }

  /// Empty for a verb, which adds nothing: `lasted three hours`.
  private func key(_ word: Int) -> WordKey {
    guard word >= 0, words.upos(word) != .verb || words.keys[word] == "include" else { return WordKey("") }
    return words.keys[word]
  }

  private static let adding = WordSet("another further additional extra first last next other else second")
  private static let including = WordSet("including include among")
  private static let wholes = WordSet("they them whom which these those")
  private static let after = WordSet("other others more alone each apiece additional further")

  private func isRate(_ own: Range<Int>) -> Bool {
    let end = own.upperBound
    guard end + 1 < words.keys.count else { return false }
    if ["per", "every", "each"].contains(words.keys[end]) { return true }
    return (words.keys[end] == "a" || words.keys[end] == "an") && Self.periods.contains(words.keys[end + 1])
  }

  private static let periods = WordSet("day week month year hour minute night person head share")

  private func isChange(_ own: Range<Int>, _ quantity: Quantity) -> Bool {
    let before = own.lowerBound > 0 ? words.keys[own.lowerBound - 1] : WordKey("")
    if before == "by" || before == "from" { return true }
    guard own.upperBound < words.keys.count else { return false }
    let next = words.keys[own.upperBound]
    return ["few", "fewer", "less", "more", "high", "higher", "low", "lower", "old", "young"].contains(next)
      && own.upperBound + 1 < words.keys.count && quantity.unit != .length
  }
}

// MARK: - None

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
