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
    let reader = AmountSlotReader(words: words, occasions: occasions)
    var slot = AmountSlot()
    if let noun = governor.noun { reader.readNoun(noun, &slot) }
    // `A crack 30 inches in length`
    for word in own {
      for other in syntax.dependents(of: word) where !own.contains(other) && words.upos(other) == .noun {
        slot.acts.formUnion(words.senses(of: other))
      }
    }
    if let head { reader.climb(from: head, own: own, &slot) }
    // `gave 480 children shots`: the noun behind the number, whatever the tree makes of it.
    let behind = quantity.noun.flatMap { syntax.word(at: $0.start) }
    if let behind, behind != governor.noun { slot.noun.formUnion(words.senses(of: behind)) }
    let counted = behind ?? governor.noun
    let isOfPeople =
      counted.map { Self.people.contains(words.keys[$0]) } ?? (quantity.unit == .count)
    // `200 workers`, `three victims`: the noun says what happened to them.
    if isOfPeople, let counted { slot.acts.formUnion(Thesaurus.meanings(of: words.keys[counted])) }
    let signs = AmountSigns(words: words, own: own)
    return Amount(
      sentence: sentence, quantity: quantity, range: range(quantity), noun: slot.noun,
      isOfPeople: isOfPeople, acts: isOfPeople ? slot.acts : slot.acts.subtracting(slot.noun),
      context: slot.context,
      modifiers: slot.modifiers,
      isPart: signs.isPart(of: governor.noun, isOfPeople: isOfPeople)
        || isOneOfMany(quantity) && slot.acts.isDisjoint(with: Self.roles),
      isRate: signs.isRate(of: governor.noun),
      isChange: signs.isChange(quantity), isElsewhen: slot.isElsewhen,
      isNamed: counted != nil, isNone: false)
  }

  /// `One voter said`, `one delegate backs her`: somebody, no number. But `one person was killed`.
  private func isOneOfMany(_ quantity: Quantity) -> Bool {
    quantity.unit == .count && quantity.lowerBound == 1 && quantity.upperBound == 1
      && parsed.text.string(in: quantity.range).lowercased() == "one"
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

  /// People in general.
  static let people = WordSet(
    """
    people person victim passenger resident civilian other man woman traveler traveller commuter customer survivor
    inhabitant human life patient casualty injury death fatality arrest body citizen villager suspect worker
    employee protester demonstrator hostage evacuee prisoner visitor
    """)
}
