/// Ages that have no unit of their own: `aged 34`, and `34` between commas after a name.
extension QuantityFinder {
  /// Where the age begins; nil if the number is none.
  func age(at start: Int, _ amount: Amount, in sentence: Range<Int>) -> Int? {
    if amount.isAge { return start }
    guard amount.measure == nil, amount.numeral.lower >= 0, amount.numeral.upper <= 120,
      amount.numeral.tail.isEmpty, start > sentence.lowerBound
    else { return nil }
    if Self.ages.contains(key(start - 1)) { return start - 1 }
    let isClosed = amount.end < sentence.upperBound && scalar(amount.end) == 0x2C
    switch key(start - 1) {
    case "turned", "turning": if amount.numeral.upper >= 10 { return start }
    case "then", "now": if isClosed, amount.numeral.upper >= 10 { return start }
    case "at": if isClosed, start - 1 == sentence.lowerBound, amount.numeral.upper >= 10 { return start }
    default: break
    }
    guard tokens[start].kind == .number, start - 1 > sentence.lowerBound, scalar(start - 1) == 0x2C,
      tokens[start - 2].kind == .word, tokens[start - 2].isCapitalized, amount.end < sentence.upperBound,
      amount.numeral.lower == amount.numeral.lower.rounded(), amount.end == start + 1
    else { return nil }
    let after = scalar(amount.end)
    return after == 0x2C || after == 0x2E || key(amount.end) == "and" ? start : nil
  }

  private static let ages = WordSet("aged age ages")
}
