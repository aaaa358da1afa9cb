/// Finds the amounts that a text states.
///
/// A number is read by `Numerals`, its unit behind it by `UnitReader`, the bound before it by `QuantityBounds`;
/// numbers that are part of a name, a date or a time are passed over.
struct QuantityFinder {
  let bytes: [UInt8]
  let tokens: [Token]

  static func quantities(
    of bytes: [UInt8], tokens: [Token], sentences: [Sentence], times: [TimeExpression]
  ) -> [Quantity] {
    let finder = QuantityFinder(bytes: bytes, tokens: tokens)
    var quantities: [Quantity] = []
    var claimed = times[...]
    for sentence in sentences {
      var index = sentence.tokens.lowerBound
      // Words that closed a quantity open no other.
      var floor = index
      while index < sentence.tokens.upperBound {
        guard finder.mayBegin(index) else {
          index += 1
          continue
        }
        claimed = claimed.drop { $0.tokens.upperBound <= index }
        if let time = claimed.first, time.tokens.contains(index) {
          index = time.tokens.upperBound
          continue
        }
        switch finder.reading(at: index, in: sentence.tokens, from: floor) {
        case .nothing: index += 1
        case .noQuantity(let end): index = max(end, index + 1)
        // Words that a time has taken are not counted as well.
        case .quantity(let quantity, _) where claimed.first?.range.overlaps(quantity.range) ?? false:
          index += 1
        case .quantity(let quantity, let end):
          quantities.append(quantity)
          index = max(end, index + 1)
          floor = index
        }
      }
    }
    return quantities
  }

  func key(_ index: Int) -> WordKey { tokens[index].key }

  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].range.bounds] }

  func scalar(_ index: Int) -> UInt32 { Scalars.scalar(at: tokens[index].range.start, in: bytes).value }

  func isGlued(_ first: Int, _ second: Int) -> Bool { tokens[first].range.end == tokens[second].range.start }

  func isSmallWord(_ index: Int) -> Bool { tokens[index].kind == .word && !tokens[index].isCapitalized }
}

// MARK: - One quantity

extension QuantityFinder {
  private enum Reading {
    case nothing
    /// A number that is a name, a date or a time, up to this token.
    case noQuantity(Int)
    case quantity(Quantity, Int)
  }

  /// A number with the currency before it and the unit behind it.
  struct Amount {
    var numeral: Numeral
    var measure: QuantityUnits.Measure?
    /// Index of the token after number and unit.
    var end: Int
    var isAge = false
    /// `three-hour`, `34-year-old`: stands before its noun.
    var isAttributive = false
    /// The numbers of several units, each by itself: `5` and `10` of `5 feet 10 inches`.
    var numbers: [Quantity.Number]?
  }

  /// A quick look before the slow one.
  private func mayBegin(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: return true
    case .symbol:
      let sign = scalar(index)
      return Currencies.code(ofSign: sign) != nil || NumberWords.fraction(sign: sign) != nil || sign == 0x2212
    case .punctuation:
      let sign = scalar(index)
      return (sign == 0x2D || sign == 0x2E || sign == 0x2013) && index + 1 < tokens.count
        && isGlued(index, index + 1) && tokens[index + 1].kind != .word
    case .word:
      let key = key(index)
      if NumberWords.entry(for: key) != nil || Self.openers.contains(key) { return true }
      let count = tokens[index].range.count
      if count > 4, word(index).contains(0x2D) { return true }
      // `USD40`
      if tokens[index].isCapitalized, count > 3, word(index).last?.isDigit == true { return true }
      guard index + 1 < tokens.count else { return false }
      if Self.spanOpeners.contains(key) { return QuantityUnits.measure(tokens[index + 1].key) != nil }
      // `US$`, `EUR`
      return count <= 4 && (tokens[index + 1].kind == .number || tokens[index + 1].kind == .symbol)
    case .quoteMark: return false
    }
  }

  private static let openers = WordSet("a an several few couple pair minus negative percent percents per %")
  private static let spanOpeners = WordSet("another all full whole entire some")

  private func reading(at start: Int, in sentence: Range<Int>, from floor: Int) -> Reading {
    guard var amount = labelledPercent(at: start, in: sentence) ?? amount(at: start, in: sentence) else {
      return .nothing
    }
    if isName(start, amount, in: sentence) || isDateOrTime(start, amount, in: sentence) {
      return .noQuantity(amount.end)
    }
    extendToRange(&amount, start: start, in: sentence)
    addSmallerUnits(&amount, in: sentence)
    var bound = bound(before: start, in: min(floor, start)..<sentence.upperBound)
    if amount.numeral.second != nil, bound.start == start, start > floor,
      key(start - 1) == "between"
    {
      bound.start -= 1
    }
    if amount.measure?.unit == .duration, isDuring(bound, before: start, in: sentence) {
      bound = QuantityBound(start: start)
    }
    var first = start
    if let age = age(at: start, amount, in: sentence) {
      amount.isAge = true
      if age < start, age >= floor { (first, bound.start) = (age, min(bound.start, age)) }
    }
    if amount.measure == nil, !amount.isAge, !isCount(start, amount, bound, in: sentence) {
      return .noQuantity(amount.end)
    }
    if amount.numeral.needsUnit, amount.measure == nil { return .noQuantity(amount.end) }
    if case .duration = amount.measure?.unit, amount.end < sentence.upperBound, key(amount.end) == "ago" {
      return .noQuantity(amount.end)
    }
    closeBound(&bound, &amount, in: sentence)
    let end = max(amount.end, bound.end)
    let noun = noun(after: end, amount, in: sentence)
    // A dash before an item of a list.
    if noun != nil, amount.numeral.upper < 0, amount.measure == nil { return .nothing }
    let words = TextRange(tokens[first].range.start, tokens[amount.end - 1].range.end)
    let range = TextRange(tokens[bound.start].range.start, tokens[end - 1].range.end)
    return .quantity(quantity(amount, bound, range: range, words, noun), end)
  }

  private func quantity(
    _ amount: Amount, _ bound: QuantityBound, range: TextRange, _ words: TextRange, _ noun: TextRange?
  ) -> Quantity {
    let factor = amount.measure?.factor ?? 1
    let offset = amount.measure?.offset ?? 0
    let stated = (amount.numeral.lower - offset) * factor...(amount.numeral.upper - offset) * factor
    let (lower, upper) = bound.interval(stated.lowerBound, stated.upperBound)
    return Quantity(
      range: range, lowerBound: lower, upperBound: upper,
      isApproximate: bound.isApproximate || amount.numeral.isApproximate,
      unit: amount.isAge ? .age : amount.measure?.unit ?? .count, noun: noun, amount: words, stated: stated,
      numbers: amount.numbers ?? amount.numeral.numbers)
  }

  /// Sign, number, unit. The words of a bound are not read here.
  func amount(at start: Int, in sentence: Range<Int>) -> Amount? {
    if let ratio = ratio(at: start, in: sentence) { return ratio }
    var index = start
    let isNegative = isSign(start, in: sentence)
    if isNegative { index += 1 }
    guard index < sentence.upperBound else { return nil }
    if let money = gluedMoney(at: index) { return money }
    var money: String?
    if let (code, next) = currency(at: index, in: sentence) { (money, index) = (code, next) }
    guard index < sentence.upperBound, var numeral = numeral(at: index, in: sentence, isMoney: money != nil)
    else {
      return nil
    }
    if isNegative {
      numeral.negate()
      numeral.range = TextRange(tokens[start].range.start, numeral.range.end)
    }
    var amount = Amount(numeral: numeral, measure: nil, end: numeral.end)
    if let money {
      guard !numeral.isPart, !numeral.needsUnit else { return nil }
      amount.measure = QuantityUnits.Measure(unit: .money(money), factor: 1)
      amount.isAttributive = !numeral.tail.isEmpty
      // `$10 dollars`
      if numeral.tail.isEmpty, amount.end < sentence.upperBound, tokens[amount.end].kind == .word,
        let named = Currencies.money(unitKey(amount.end)), named.code == money, named.factor == 1
      {
        amount.end += 1
      }
      return amount
    }
    guard readUnit(&amount, in: sentence) else { return nil }
    return amount
  }

  /// A line that is nothing but the unit and a number, as in a table: `percent 20`, `per cent of 210`.
  private func labelledPercent(at start: Int, in sentence: Range<Int>) -> Amount? {
    guard start == sentence.lowerBound, sentence.count >= 2, sentence.count <= 6 else { return nil }
    var next = start + 1
    switch key(start) {
    case "percent", "percents", "%": break
    case "per" where key(next) == "cent": next += 1
    default: return nil
    }
    if next + 1 < sentence.upperBound, key(next) == "of" { next += 1 }
    guard next < sentence.upperBound, let amount = self.amount(at: next, in: sentence),
      amount.end == sentence.upperBound, amount.measure == nil, amount.numeral.tail.isEmpty
    else { return nil }
    var percent = amount
    percent.measure = QuantityUnits.Measure(unit: .percent, factor: 1)
    return percent
  }

  /// `minus 5`, `-5`, `-$5`; not `10 -12`.
  private func isSign(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound else { return false }
    let isAfterNumber = index > sentence.lowerBound && tokens[index - 1].kind == .number
    switch tokens[index].kind {
    case .word:
      guard Self.signs.contains(key(index)), !isAfterNumber else { return false }
      return tokens[next].kind == .number || NumberWords.entry(for: key(next)) != nil
        || tokens[next].kind == .word && word(next).contains(0x2D)
    case .punctuation, .symbol:
      switch scalar(index) {
      case 0x2D, 0x2212, 0x2013: break
      default: return false
      }
      return isGlued(index, next) && !isAfterNumber
        && (index == sentence.lowerBound || !isGlued(index - 1, index) || scalar(index - 1) == 0x28)
    default: return false
    }
  }
}
