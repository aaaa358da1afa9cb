/// Numbers that state no amount: parts of names, dates, years and clock times.
extension QuantityFinder {
  /// `Boeing 737`, `Article 5`, `page 12`, `No. 10`.
  func isName(_ start: Int, _ amount: Amount, in sentence: Range<Int>) -> Bool {
    guard start > sentence.lowerBound else { return false }
    let before = start - 1
    // `on 60 Minutes`
    if amount.measure == nil, amount.end < sentence.upperBound, tokens[amount.end].isCapitalized,
      Self.showTimes.contains(key(amount.end)),
      before == sentence.lowerBound || !tokens[before].isCapitalized
    {
      return true
    }
    switch tokens[before].kind {
    case .symbol: return scalar(before) == 0x23 || scalar(before) == 0xB0
    case .word: break
    case .number:  // `Boeing 737 800`, a telephone number
      return tokens[start].kind == .number && tokens[before].range.count > 2 && amount.measure == nil
    case .punctuation, .quoteMark: return false
    }
    let key = key(before)
    if Self.labels.contains(key) || (Self.openLabels.contains(key) && amount.measure == nil) { return true }
    guard tokens[before].isCapitalized, amount.measure == nil || Self.makers.contains(key) else {
      return false
    }
    if WordClasses.weekdays.contains(key) || Places.contains(key) || CommonWords.function.contains(key) {
      return false
    }
    if phraseBound(before, in: sentence) { return false }
    // `Some 50`, `Killed 12`: the first word of a sentence has its capital from there, unless it is a name elsewhere.
    return before > sentence.lowerBound && tokens[before - 1].kind != .quoteMark || Self.makers.contains(key)
  }

  private func phraseBound(_ last: Int, in sentence: Range<Int>) -> Bool {
    bound(before: last + 1, in: sentence).start <= last
  }

  static let labels = WordSet(
    """
    article articles section sections chapter chapters page pages paragraph clause verse figure fig. no.
    nos. number numbers flight route channel highway interstate phase category grade tier level room
    apartment apt. suite volume vol. part appendix exhibit item resolution directive proposition prop. psalm
    version season episode gate platform stage group area formula boeing airbus apollo covid update title
    rule act note district precinct ward block lot pier hangar terminal windows iphone ps mp3 magnitude top
    opus unit bus line train schedule form annex protocol
    """)

  /// Those that count as labels only without a unit: `Day 3`, but `week 2 hours`.
  private static let openLabels = WordSet(
    "day week round game week's lap lane class type model mark track point step")

  private static let makers = WordSet(
    "boeing airbus antonov tupolev ilyushin embraer bombardier cessna apollo soyuz falcon")

  /// `Aug. 15`, `in 2019`, `8:30`, `3 p.m.`, `10 o'clock`.
  func isDateOrTime(_ start: Int, _ amount: Amount, in sentence: Range<Int>) -> Bool {
    let end = numberEnd(start, amount)
    if start > sentence.lowerBound, isMonth(start - 1), amount.measure == nil { return true }
    if end < sentence.upperBound {
      if isMonth(end), amount.numeral.upper <= 31 { return true }
      if Self.clocks.contains(key(end)) { return true }
      if key(end) == "hours", end + 1 < sentence.upperBound, Self.zones.contains(key(end + 1)) { return true }
      if Self.zones.contains(key(end)), tokens[end].isCapitalized { return true }
      // `15th of August` is an ordinal; `15 of August` the same.
      if key(end) == "of", end + 1 < sentence.upperBound, isMonth(end + 1), amount.numeral.upper <= 31 {
        return true
      }
    }
    if start - 1 > sentence.lowerBound,
      scalar(start - 1) == 0x2C || scalar(start - 1) == 0x2D || scalar(start - 1) == 0x2013,
      tokens[start - 2].kind == .number, start - 3 >= sentence.lowerBound, isMonth(start - 3),
      amount.measure == nil
    {
      return true  // Aug. 15, 2025; Aug. 15-16
    }
    return amount.numeral.isYear && amount.measure == nil && !amount.isAge
      && isYear(start, amount, in: sentence)
  }

  private static let clocks = WordSet("am pm a.m. p.m. a.m p.m o'clock noon midnight")
  private static let zones = WordSet("gmt utc bst est edt cet cest pst pdt et pt ist msk")

  private func numberEnd(_ start: Int, _ amount: Amount) -> Int {
    amount.measure == nil ? amount.numeral.end : min(amount.numeral.end, amount.end)
  }

  func isMonth(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalized && WordClasses.months.contains(tokens[index])
  }

  /// Four digits are a year unless a bound or what follows says that they count: `about 2000`, `2000 troops`.
  private func isYear(_ start: Int, _ amount: Amount, in sentence: Range<Int>) -> Bool {
    if start > sentence.lowerBound, Self.yearPointers.contains(key(start - 1)) { return true }
    let first = bound(before: start, in: sentence).start
    let hasBound = first < start
    // `until at least 2021`
    if hasBound, first > sentence.lowerBound, Self.yearPointers.contains(key(first - 1)) { return true }
    if amount.numeral.upper < 1900 { return false }
    // `below 2005 levels`
    if amount.end < sentence.upperBound, key(amount.end) == "levels" { return true }
    if hasBound { return false }
    guard let noun = noun(after: amount.end, amount, in: sentence) else { return true }
    return Roles.role(WordKey(bytes[noun.bounds]))?.isPlural != true
  }

  private static let yearPointers = WordSet(
    "in since until till by during from after before early late mid circa of and to")

  /// Whether a bare number counts something, and is no mark of a list, no score, no address.
  func isCount(_ start: Int, _ amount: Amount, _ bound: QuantityBound, in sentence: Range<Int>) -> Bool {
    let isLast = amount.end >= sentence.upperBound
    // `a price of six figures`
    if !isLast, key(amount.end) == "figures" { return false }
    guard tokens[start].kind == .number else { return true }
    // `1. The first`, `(1)`, `[2]`
    if !isLast, start == sentence.lowerBound || scalar(start - 1) == 0x28 || scalar(start - 1) == 0x5B {
      let after = scalar(amount.end)
      if after == 0x29 || after == 0x5D || (after == 0x2E && amount.end + 1 < sentence.upperBound) {
        return false
      }
    }
    // Digits glued to a sign or a slash are codes.
    if start > sentence.lowerBound, isGlued(start - 1, start),
      scalar(start - 1) == 0x2F || scalar(start - 1) == 0x40
    {
      return false
    }
    // `401(k)`
    return isLast
      || !(isGlued(amount.end - 1, amount.end) && (scalar(amount.end) == 0x2F || scalar(amount.end) == 0x28))
  }
}
