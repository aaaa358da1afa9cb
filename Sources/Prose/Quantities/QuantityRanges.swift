/// Amounts of more than one number: `18 to 25 percent`, `5 feet 10 inches`, `one in five`.
extension QuantityFinder {
  /// `18 to 25 percent`, `between 10 and 12`, `two or three`, `10–12`.
  func extendToRange(_ amount: inout Amount, start: Int, in sentence: Range<Int>) {
    let link = amount.end
    guard amount.numeral.lower == amount.numeral.upper, link + 1 < sentence.upperBound,
      amount.numeral.tail.isEmpty || amount.measure != nil
    else { return }
    var isSpaced = false
    let links: Bool =
      switch scalar(link) {
      case 0x2D, 0x2013, 0x2014:
        if isGlued(link - 1, link) {
          isGlued(link, link + 1)
        } else {
          {
            isSpaced = true; return scalar(link) != 0x2014 && !isGlued(link, link + 1)
          }()
        }
      default:
        switch key(link) {
        case Self.to: true
        case Self.and: opensRange(start, in: sentence)
        case Self.or: amount.numeral.lower < 20
        default: false
        }
      }
    guard links, var other = self.amount(at: link + 1, in: sentence),
      other.numeral.lower == other.numeral.upper, !other.numeral.isVague,
      !isDateOrTime(link + 1, other, in: sentence)
    else { return }
    // `40 - 50 years`, but not `it was 40 - 50 left`
    if isSpaced, other.measure == nil || amount.measure != nil { return }
    if other.measure == nil, case .money = amount.measure?.unit { other.measure = amount.measure }
    guard amount.measure == nil || amount.measure?.unit == other.measure?.unit else { return }
    var lower = amount.numeral.lower
    if let own = amount.measure ?? other.measure, let factor = other.measure?.factor, own.factor != factor {
      lower = lower * own.factor / factor
    }
    // `$5 to 7 million`: the scale is said once.
    if let scale = other.numeral.scale, amount.numeral.scale == nil, lower * scale < other.numeral.upper {
      lower *= scale
    }
    guard lower < other.numeral.upper else { return }
    if amount.measure != nil, key(link) == Self.to, !opensRange(start, in: sentence),
      lower * 10 < other.numeral.upper
    {
      return  // `fell 42 cents to $51.69`: a change and what it led to
    }
    other.numeral.lower = lower
    other.numeral.isYear = amount.numeral.isYear && other.numeral.isYear
    (other.numeral.second, other.numeral.range) = (other.numeral.range, amount.numeral.range)
    amount = other
  }

  private static let to = WordKey("to")
  static let and = WordKey("and")
  static let or = WordKey("or")

  private func opensRange(_ start: Int, in sentence: Range<Int>) -> Bool {
    start > sentence.lowerBound && (key(start - 1) == "between" || key(start - 1) == "from")
  }

  /// `two hours and 30 minutes`, `5 feet 10 inches`, `6 dollars 50 cents`, `an hour and a half`.
  func addSmallerUnits(_ amount: inout Amount, in sentence: Range<Int>) {
    guard var last = amount.measure, amount.numeral.lower == amount.numeral.upper, !amount.isAge else {
      return
    }
    switch last.unit {
    case .duration, .length, .mass, .money: break
    default: return
    }
    if addHalf(&amount, in: sentence) { return }
    guard !amount.isAttributive, let measure = amount.measure else { return }
    while let smaller = smallerUnit(after: amount, than: last, in: sentence), let other = smaller.measure {
      amount.numbers = (amount.numbers ?? amount.numeral.numbers) + smaller.numeral.numbers
      amount.numeral.add(smaller.numeral.upper * other.factor / measure.factor)
      (amount.end, last) = (smaller.end, other)
    }
  }

  /// `an hour and a half`, `two years and a half`
  private func addHalf(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
    var next = amount.end
    guard amount.measure?.unit == .duration, next + 1 < sentence.upperBound, key(next) == Self.and else {
      return false
    }
    next += 1
    if key(next) == Self.a, next + 1 < sentence.upperBound { next += 1 }
    guard key(next) == "half", next + 1 >= sentence.upperBound || key(next + 1) != "of" else { return false }
    amount.numeral.add(0.5)
    amount.end = next + 1
    return true
  }

  private func smallerUnit(
    after amount: Amount, than measure: QuantityUnits.Measure, in sentence: Range<Int>
  ) -> Amount? {
    var next = amount.end
    if next < sentence.upperBound, key(next) == Self.and || scalar(next) == 0x2C { next += 1 }
    guard next < sentence.upperBound,
      tokens[next].kind == .number || next == amount.end + 1 || isNumberWord(next)
    else { return nil }
    guard var smaller = self.amount(at: next, in: sentence) else { return nil }
    // `5 ft 10 in`
    if measure.factor == QuantityUnits.foot, smaller.measure == nil, smaller.end < sentence.upperBound,
      key(smaller.end) == "in"
    {
      smaller.measure = QuantityUnits.measure("inch")
      smaller.end += 1
    }
    guard let other = smaller.measure, other.unit == measure.unit, other.factor < measure.factor,
      smaller.numeral.lower >= 0, smaller.numeral.upper * other.factor < measure.factor,
      smaller.numeral.lower == smaller.numeral.upper, !smaller.isAge, !smaller.isAttributive
    else { return nil }
    return smaller
  }

  private func isNumberWord(_ index: Int) -> Bool {
    switch NumberWords.entry(for: key(index)) {
    case .small, .tens: true
    default: tokens[index].kind == .word && word(index).contains(0x2D)
    }
  }

  /// `one in five`, `7 out of 10`, `one of every nine`: a part in percent.
  func ratio(at start: Int, in sentence: Range<Int>) -> Amount? {
    var next = start + 1
    guard next + 1 < sentence.upperBound else { return nil }
    var isSaid = false
    switch key(next) {
    case Self.out where key(next + 1) == Self.of:
      isSaid = true
      next += 2
    case Self.of where key(next + 1) == "every": next += 1
    case Self.in: next += 1
    default: return nil
    }
    if next < sentence.upperBound, key(next) == "every" {
      isSaid = true
      next += 1
    }
    guard let part = plainNumber(start), part >= 1, next < sentence.upperBound,
      let numeral = numeral(at: next, in: sentence, isMoney: false), numeral.tail.isEmpty, !numeral.isYear,
      numeral.lower == numeral.upper, !numeral.isPart
    else { return nil }
    let whole = numeral.upper
    guard whole > part, isSaid || part == 1 || whole <= 10 || whole == 100 || whole == 1000 else {
      return nil
    }
    if numeral.end < sentence.upperBound {
      // `two in 10 minutes`, `one in 10 March`
      let after = key(numeral.end)
      if QuantityUnits.measure(after) != nil { return nil }
      if tokens[numeral.end].isCapitalized, WordClasses.months.contains(after) { return nil }
    }
    var ratio = Numeral(
      100 * part / whole, range: TextRange(tokens[start].range.start, numeral.range.end), end: numeral.end)
    ratio.isPart = true
    return Amount(
      numeral: ratio, measure: QuantityUnits.Measure(unit: .percent, factor: 1), end: numeral.end,
      isAttributive: true)
  }

  private static let out = WordKey("out")
  private static let of = WordKey("of")
  private static let `in` = WordKey("in")

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
}
