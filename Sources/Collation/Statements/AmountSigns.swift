internal import Prose

/// Whether an amount is the whole of something, told by the words beside it.
struct AmountSigns {
  let words: SentenceWords
  /// The words of the amount.
  let own: Range<Int>

  /// Some of another amount, or one more: `including three guards`, `another two`, `27 of them`.
  func isPart(of noun: Int?, isOfPeople: Bool) -> Bool {
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
    return words.syntax.dependents(of: noun).contains { Self.adding.contains(words.keys[$0]) }
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

  /// So many a day, a head: `$300 a day`, `40 loaves an hour`.
  func isRate(of noun: Int?) -> Bool {
    isPeriod(at: own.upperBound)
      || noun.map { $0 >= own.upperBound && $0 < own.upperBound + 3 && isPeriod(at: $0 + 1) } ?? false
  }

  private func isPeriod(at place: Int) -> Bool {
    guard place + 1 < words.keys.count else { return false }
    if ["per", "every", "each"].contains(words.keys[place]) { return true }
    return (words.keys[place] == "a" || words.keys[place] == "an")
      && Self.periods.contains(words.keys[place + 1])
  }

  private static let periods = WordSet("day week month year hour minute night person head share")

  /// How much more or less, not how much: `rose by 3 percent`, `2,000 fewer`.
  func isChange(_ quantity: Quantity) -> Bool {
    let before = own.lowerBound > 0 ? words.keys[own.lowerBound - 1] : WordKey("")
    if before == "by" || before == "from" { return true }
    guard own.upperBound < words.keys.count else { return false }
    let next = words.keys[own.upperBound]
    return ["few", "fewer", "less", "more", "high", "higher", "low", "lower", "old", "young"].contains(next)
      && own.upperBound + 1 < words.keys.count && quantity.unit != .length
  }
}
