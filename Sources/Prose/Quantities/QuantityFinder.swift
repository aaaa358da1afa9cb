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
        switch finder.reading(at: index, in: sentence.tokens) {
        case .nothing: index += 1
        case .noQuantity(let end): index = max(end, index + 1)
        // Words that a time has taken are not counted as well.
        case .quantity(let quantity, _) where claimed.first?.range.overlaps(quantity.range) ?? false:
          index += 1
        case .quantity(let quantity, let end):
          quantities.append(quantity)
          index = max(end, index + 1)
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
  }

  /// A quick look before the slow one.
  private func mayBegin(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: return true
    case .symbol: return QuantityUnits.currency(sign: scalar(index)) != nil
    case .word:
      let key = key(index)
      if NumberWords.entry(for: key) != nil || Self.openers.contains(key) { return true }
      // `US$`, `EUR`
      if tokens[index].isCapitalized, tokens[index].range.count <= 4, index + 1 < tokens.count {
        return tokens[index + 1].kind == .number || scalar(index + 1) == 0x24
      }
      return tokens[index].range.count > 4 && word(index).contains(0x2D)
    case .punctuation, .quoteMark: return false
    }
  }

  private static let openers = WordSet("a an half several few couple pair")

  private func reading(at start: Int, in sentence: Range<Int>) -> Reading {
    let end = sentence.upperBound
    guard var amount = amount(at: start, in: sentence) else { return .nothing }
    if isName(start, amount, in: sentence) || isDateOrTime(start, amount, in: sentence) {
      return .noQuantity(amount.end)
    }
    extendToRange(&amount, start: start, in: sentence)
    addSmallerUnit(&amount, in: sentence)
    var bound = bound(before: start, in: sentence)
    if amount.numeral.lower < amount.numeral.upper, bound.start == start, start > sentence.lowerBound,
      key(start - 1) == "between"
    {
      bound.start -= 1
    }
    if let age = age(at: start, amount, in: sentence) {
      amount.isAge = true
      if age < start { bound.start = min(bound.start, age) }
    }
    if amount.measure == nil, !amount.isAge, !isCount(start, amount, bound, in: sentence) {
      return .noQuantity(amount.end)
    }
    if amount.numeral.needsUnit, amount.measure == nil { return .noQuantity(amount.end) }
    if case .duration = amount.measure?.unit, amount.end < end, key(amount.end) == "ago" {
      return .noQuantity(amount.end)
    }
    closeBound(&bound, &amount, in: sentence)
    let unit: Quantity.Unit = amount.isAge ? .age : amount.measure?.unit ?? .count
    let factor = amount.isAge ? 1 : amount.measure?.factor ?? 1
    let offset = amount.measure?.offset ?? 0
    let (lower, upper) = bound.interval(
      (amount.numeral.lower - offset) * factor, (amount.numeral.upper - offset) * factor)
    let quantity = Quantity(
      range: TextRange(tokens[bound.start].range.start, tokens[max(amount.end, bound.end) - 1].range.end),
      lowerBound: lower, upperBound: upper,
      isApproximate: bound.isApproximate || amount.numeral.isApproximate, unit: unit,
      noun: noun(after: max(amount.end, bound.end), amount, in: sentence))
    return .quantity(quantity, max(amount.end, bound.end))
  }

  /// Sign, number, unit. The words of a bound are not read here.
  func amount(at start: Int, in sentence: Range<Int>) -> Amount? {
    if let ratio = ratio(at: start, in: sentence) { return ratio }
    var index = start
    var money: String?
    if let (code, next) = currency(at: index, in: sentence) { (money, index) = (code, next) }
    guard index < sentence.upperBound, var numeral = numeral(at: index, in: sentence, isMoney: money != nil)
    else {
      return nil
    }
    var amount = Amount(numeral: numeral, measure: nil, end: numeral.end)
    if let money {
      amount.measure = QuantityUnits.Measure(unit: .money(money), factor: 1)
      if let scale = numeral.tail.first, let factor = NumberWords.scale(WordKey(scale)) {
        numeral.multiply(by: factor)
        numeral.tail.removeFirst()
        amount.numeral = numeral
      }
      amount.isAttributive = !numeral.tail.isEmpty
      return amount
    }
    guard readUnit(&amount, in: sentence) else { return nil }
    return amount
  }

  /// `one in five`, `7 out of 10`: a part in percent.
  private func ratio(at start: Int, in sentence: Range<Int>) -> Amount? {
    guard let part = plainNumber(start), part >= 1 else { return nil }
    var next = start + 1
    guard next + 1 < sentence.upperBound else { return nil }
    if key(next) == "out", key(next + 1) == "of" {
      next += 2
    } else if key(next) == "in" {
      next += 1
    } else {
      return nil
    }
    guard next < sentence.upperBound, let whole = plainNumber(next), whole > part,
      whole <= 10 || whole == 100 || whole == 1000 || (part == 1 && whole <= 500)
    else { return nil }
    if next + 1 < sentence.upperBound {
      // `two in 10 minutes`, `one in 2 million`, `one in 10 March`
      let after = key(next + 1)
      if QuantityUnits.measure(after) != nil || NumberWords.entry(for: after) != nil { return nil }
      if tokens[next + 1].isCapitalized, WordClasses.months.contains(after) { return nil }
    }
    var numeral = Numeral(100 * part / whole, end: next + 1)
    numeral.isPart = true
    return Amount(
      numeral: numeral, measure: QuantityUnits.Measure(unit: .percent, factor: 1), end: next + 1,
      isAttributive: true)
  }

  /// A number of one token with nothing on it.
  private func plainNumber(_ index: Int) -> Double? {
    switch tokens[index].kind {
    case .number:
      guard let token = NumberToken(digits: word(index)), token.tail.isEmpty, token.second == nil,
        !token.isYear
      else { return nil }
      return token.value
    case .word:
      if case .small(let value) = NumberWords.entry(for: key(index)) { return value }
      return nil
    default: return nil
    }
  }

  /// `$`, `US$`, `EUR`: the code, and the token after it.
  private func currency(at index: Int, in sentence: Range<Int>) -> (String, Int)? {
    switch tokens[index].kind {
    case .symbol:
      return QuantityUnits.currency(sign: scalar(index)).map { ($0, index + 1) }
    case .word where tokens[index].isCapitalized && index + 1 < sentence.upperBound:
      if scalar(index + 1) == 0x24, isGlued(index, index + 1), let code = QuantityUnits.dollar(of: key(index))
      {
        return (code, index + 2)
      }
      guard QuantityUnits.isCode(key(index)), tokens[index + 1].kind == .number else { return nil }
      return (String(decoding: word(index), as: UTF8.self), index + 1)
    default: return nil
    }
  }

  /// `18 to 25 percent`, `between 10 and 12`, `two or three`, `10–12`.
  private func extendToRange(_ amount: inout Amount, start: Int, in sentence: Range<Int>) {
    let link = amount.end
    guard amount.numeral.lower == amount.numeral.upper, link + 1 < sentence.upperBound,
      amount.numeral.tail.isEmpty
    else { return }
    let links: Bool =
      switch scalar(link) {
      case 0x2D, 0x2013, 0x2014: isGlued(link - 1, link) && isGlued(link, link + 1)
      default:
        switch key(link) {
        case "to": true
        case "and": opensRange(start, in: sentence)
        case "or": amount.numeral.lower < 20
        default: false
        }
      }
    guard links, var other = self.amount(at: link + 1, in: sentence),
      other.numeral.lower == other.numeral.upper,
      !isDateOrTime(link + 1, other, in: sentence)
    else { return }
    if other.measure == nil, case .money = amount.measure?.unit { other.measure = amount.measure }
    guard amount.measure == nil || amount.measure?.unit == other.measure?.unit else { return }
    let own = amount.measure ?? other.measure
    var lower = amount.numeral.lower
    if amount.measure?.factor != other.measure?.factor, let own, let factor = other.measure?.factor {
      lower = lower * own.factor / factor
    }
    // `$5 to 7 million`: the scale is said once.
    if let scale = other.numeral.scale, amount.numeral.scale == nil, lower * scale < other.numeral.upper {
      lower *= scale
    }
    guard lower < other.numeral.upper else { return }
    if amount.measure != nil, key(link) == "to", !opensRange(start, in: sentence),
      lower * 10 < other.numeral.upper
    {
      return  // `fell 42 cents to $51.69`: a change and what it led to
    }
    other.numeral.lower = lower
    other.numeral.isYear = amount.numeral.isYear && other.numeral.isYear
    amount = other
  }

  private func opensRange(_ start: Int, in sentence: Range<Int>) -> Bool {
    start > sentence.lowerBound && (key(start - 1) == "between" || key(start - 1) == "from")
  }

  /// `two hours and 30 minutes`, `5 feet 10 inches`.
  private func addSmallerUnit(_ amount: inout Amount, in sentence: Range<Int>) {
    guard let measure = amount.measure,
      measure.unit == .duration || measure.unit == .length || measure.unit == .mass,
      amount.numeral.lower == amount.numeral.upper, !amount.isAge, !amount.isAttributive
    else { return }
    var next = amount.end
    if next < sentence.upperBound, key(next) == "and" || scalar(next) == 0x2C { next += 1 }
    guard next < sentence.upperBound, tokens[next].kind == .number || next == amount.end + 1,
      let smaller = self.amount(at: next, in: sentence), let other = smaller.measure,
      other.unit == measure.unit,
      other.factor < measure.factor, smaller.numeral.upper * other.factor < measure.factor, !smaller.isAge,
      !smaller.isAttributive
    else { return }
    amount.numeral.add(smaller.numeral.upper * other.factor / measure.factor)
    amount.end = smaller.end
  }

  /// Where an age begins: `aged 34`, or `34` between commas after a name; nil if it is none.
  private func age(at start: Int, _ amount: Amount, in sentence: Range<Int>) -> Int? {
    if amount.isAge { return start }
    guard amount.measure == nil, amount.numeral.upper <= 120, amount.numeral.tail.isEmpty,
      start > sentence.lowerBound
    else { return nil }
    if ["aged", "age", "ages"].contains(key(start - 1)) { return start - 1 }
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
}
