/// Reads the unit behind a number: `percent`, `km`, `per cent`, `square miles`, `U.S. dollars`, `year-old`.
extension QuantityFinder {
  /// Adds the unit to an amount. False if what hangs on the number makes it no amount: `two-way`, `737-800ER`.
  func readUnit(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
    if !amount.numeral.tail.isEmpty { return readTail(&amount, in: sentence) }
    if amount.numeral.isPart {
      amount.measure = QuantityUnits.Measure(unit: .percent, factor: 1)
      return true
    }
    guard amount.end < sentence.upperBound,
      let (measure, end) = unit(at: amount.end, of: amount, in: sentence)
    else {
      return true
    }
    (amount.measure, amount.end) = (measure, end)
    if measure.unit == .duration, end < sentence.upperBound, key(end) == "old" {
      amount.isAge = true
      amount.end = end + 1
      scaleAge(&amount, by: measure.factor)
    }
    return true
  }

  private func scaleAge(_ amount: inout Amount, by seconds: Double) {
    guard seconds != QuantityUnits.year else { return }
    let factor = seconds / QuantityUnits.year
    (amount.numeral.lower, amount.numeral.upper) = (
      amount.numeral.lower * factor, amount.numeral.upper * factor
    )
  }

  // MARK: - Units that hang on the number

  private func readTail(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
    let tail = amount.numeral.tail.map { WordKey($0) }
    let first = tail[0]
    amount.isAttributive = amount.numeral.tail.count > 1 || word(amount.end - 1).contains(0x2D)
    if tail.count == 1, first == "plus" {
      amount.numeral.upper = .infinity
      amount.isAttributive = false
      return true
    }
    if tail.count == 1, first == "strong" || first == "odd" || first == "something" {
      return first != "something"
    }
    if first == "m", let million = millions(amount, in: sentence) {
      amount = million
      return true
    }
    if tail.count > 1, first == "percentage" {
      amount.measure = QuantityUnits.Measure(unit: .percentagePoints, factor: 1)
      return true
    }
    let inch = first == "in" && tail.count == 1 ? QuantityUnits.measure("inch") : nil
    guard let measure = inch ?? QuantityUnits.measure(first) ?? QuantityUnits.currency(first) else {
      return false
    }
    amount.measure = measure
    if tail.count == 2, ["old", "olds"].contains(tail[1]), measure.unit == .duration {
      amount.isAge = true
      scaleAge(&amount, by: measure.factor)
      return true
    }
    if measure.unit == .length, tail.count >= 3, tail[1] == "per" || tail[1] == "an" || tail[1] == "a" {
      amount.measure = QuantityUnits.Measure(unit: .speed, factor: measure.factor / 3600)
      return true
    }
    // `10m people` was asked above; `5p`, `4g` and `3d` are no measures.
    if first == "g", !amount.isAttributive, amount.numeral.upper < 10 { return false }
    return tail.count == 1 || Self.dimensions.contains(tail[1])
  }

  private static let dimensions = WordSet(
    "long high wide deep tall thick plus round only range per ahead away")

  /// `5m people`: a million, not a metre, where something is counted.
  private func millions(_ amount: Amount, in sentence: Range<Int>) -> Amount? {
    guard amount.numeral.tail.count == 1, amount.end < sentence.upperBound else { return nil }
    var million = amount
    million.numeral.tail = []
    million.numeral.multiply(by: 1e6)
    if let currency = QuantityUnits.currency(key(amount.end)) {
      million.measure = currency
      million.end += 1
      return million
    }
    guard isSmallWord(amount.end), let noun = noun(after: amount.end, million, in: sentence),
      Roles.role(WordKey(bytes[noun.bounds]))?.isPlural == true
    else { return nil }
    return million
  }

  // MARK: - Units in words of their own

  private func unit(
    at index: Int, of amount: Amount, in sentence: Range<Int>
  ) -> (QuantityUnits.Measure, Int)? {
    let key = unitKey(index)
    let end = sentence.upperBound
    let next = index + 1
    let nextKey = next < end ? unitKey(next) : WordKey("")
    switch key {
    case "per" where nextKey == "cent": return (QuantityUnits.Measure(unit: .percent, factor: 1), next + 1)
    case "percentage" where ["point", "points"].contains(nextKey):
      return (QuantityUnits.Measure(unit: .percentagePoints, factor: 1), next + 1)
    case "square" where next < end: return power(2, at: next, unit: .area, scale: 1)
    case "cubic" where next < end: return power(3, at: next, unit: .volume, scale: 1000)
    case "sq" where next < end, "sq." where next < end: return power(2, at: next, unit: .area, scale: 1)
    case "nautical" where next < end:
      return (QuantityUnits.Measure(unit: .length, factor: 1852), next + 1)
    case "metric" where ["ton", "tons", "tonnes"].contains(nextKey):
      return (QuantityUnits.Measure(unit: .mass, factor: 1000), next + 1)
    case "degree", "degrees", "°", "°c", "°f", "c", "f": return temperature(at: index, in: sentence)
    case "m" where tokens[index].kind == .word && amount.numeral.isYear: return nil
    default: break
    }
    if tokens[index].kind == .symbol, let code = QuantityUnits.currency(sign: scalar(index)),
      isGlued(index - 1, index)
    {
      return (QuantityUnits.Measure(unit: .money(code), factor: 1), next)
    }
    if tokens[index].kind == .word, tokens[index].isCapitalized {
      if QuantityUnits.isCode(key), word(index).allSatisfy({ $0 < 0x61 }) {
        return (
          QuantityUnits.Measure(unit: .money(String(decoding: word(index), as: UTF8.self)), factor: 1), next
        )
      }
      // `U.S. dollars`, `Canadian dollars`, `British pounds`
      guard next < end, var measure = QuantityUnits.currency(nextKey) ?? pounds(next, amount, in: sentence)
      else {
        return nil
      }
      if case .money("USD") = measure.unit, let code = QuantityUnits.dollar(of: key) {
        measure.unit = .money(code)
      }
      return (measure, next + 1)
    }
    if let pounds = pounds(index, amount, in: sentence) { return (pounds, next) }
    if key == "won", amount.numeral.lower < 100 { return nil }  // who won
    if let currency = QuantityUnits.currency(key) { return (currency, next) }
    guard let measure = QuantityUnits.measure(key) else { return nil }
    if measure.unit == .length, let speed = speed(measure, at: next, in: sentence) { return speed }
    // Letters that are words as well count only when glued: `5 m` is none of our numbers without a table.
    return (measure, next)
  }

  /// The word without the full stop that an abbreviation keeps at the end of a sentence: `mph.`
  private func unitKey(_ index: Int) -> WordKey {
    let letters = word(index)
    return letters.last == 0x2E && letters.count > 1 ? WordKey(letters.dropLast()) : key(index)
  }

  private func power(
    _ exponent: Int, at index: Int, unit: Quantity.Unit, scale: Double
  ) -> (QuantityUnits.Measure, Int)? {
    guard let measure = QuantityUnits.measure(key(index)), measure.unit == .length else { return nil }
    var factor = scale
    for _ in 0..<exponent { factor *= measure.factor }
    return (QuantityUnits.Measure(unit: unit, factor: factor), index + 1)
  }

  /// `miles per hour`, `km/h`, `miles an hour`, `metres a second`
  private func speed(
    _ measure: QuantityUnits.Measure, at index: Int, in sentence: Range<Int>
  ) -> (QuantityUnits.Measure, Int)? {
    guard index + 1 < sentence.upperBound else { return nil }
    guard ["per", "an", "a"].contains(key(index)) || scalar(index) == 0x2F else { return nil }
    switch key(index + 1) {
    case "hour", "h", "hr":
      return (QuantityUnits.Measure(unit: .speed, factor: measure.factor / 3600), index + 2)
    case "second", "s", "sec": return (QuantityUnits.Measure(unit: .speed, factor: measure.factor), index + 2)
    default: return nil
    }
  }

  /// Pounds are money where the amount is large or sterling, else a weight.
  private func pounds(_ index: Int, _ amount: Amount, in sentence: Range<Int>) -> QuantityUnits.Measure? {
    guard key(index) == "pounds" || key(index) == "pound" else { return nil }
    let isSterling = index + 1 < sentence.upperBound && key(index + 1) == "sterling"
    let isBritish = tokens[index - 1].isCapitalized && ["british", "uk"].contains(key(index - 1))
    guard isSterling || isBritish || amount.numeral.lower >= 100_000 else { return nil }
    return QuantityUnits.Measure(unit: .money("GBP"), factor: 1)
  }

  /// `30 degrees Celsius`, `86 F`, `30°C`
  private func temperature(at index: Int, in sentence: Range<Int>) -> (QuantityUnits.Measure, Int)? {
    let celsius = QuantityUnits.Measure(unit: .temperature, factor: 1)
    let fahrenheit = QuantityUnits.Measure(unit: .temperature, factor: 5.0 / 9, offset: 32)
    let next = index + 1
    switch key(index) {
    case "°c": return (celsius, next)
    case "°f": return (fahrenheit, next)
    case "c", "f":
      guard tokens[index].isCapitalized, word(index).count == 1, isGlued(index - 1, index) else { return nil }
      return (key(index) == "c" ? celsius : fahrenheit, next)
    default:
      guard next < sentence.upperBound else { return nil }
      switch unitKey(next) {
      case "celsius", "centigrade", "c": return (celsius, next + 1)
      case "fahrenheit", "f": return (fahrenheit, next + 1)
      default: return nil
      }
    }
  }
}
