/// Units that hang on the number: `100km`, `three-hour`, `34-year-old`.
extension QuantityFinder {
  func readTail(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
    let numeral = amount.numeral
    let tail = numeral.tail.map { WordKey($0) }
    let first = tail[0]
    amount.isAttributive = tail.count > 1 || word(amount.end - 1).contains(0x2D)
    if tail.count == 1 {
      switch first {
      case "plus":
        amount.numeral.upper = .infinity
        amount.isAttributive = false
        return true
      case "strong", "odd": return true
      case "something": return false
      case "m":
        if let million = millions(amount, in: sentence) {
          amount = million
          return true
        }
      case "in" where numeral.isGlued:
        amount.measure = QuantityUnits.measure("inch")
        return true
      case "yo" where numeral.isGlued:
        makeAge(&amount, of: QuantityUnits.Measure(unit: .age, factor: QuantityUnits.year))
        return true
      default: break
      }
    }
    if tail.count > 1, first == "percentage" {
      amount.measure = QuantityUnits.Measure(unit: .percentagePoints, factor: 1)
      return true
    }
    if tail.count == 1, numeral.isGlued, let degrees = degrees(numeral) {
      amount.measure = degrees
      return true
    }
    // `8-K`, `10G` and `5D` are names.
    if numeral.tail[0].count == 1, let letter = numeral.tail[0].first, letter < 0x61 || !numeral.isGlued {
      return false
    }
    guard let measure = QuantityUnits.measure(first) ?? moneyTail(numeral.tail[0]) else { return false }
    amount.measure = measure
    if tail.count == 2, measure.unit == .duration, ["old", "olds"].contains(tail[1]) {
      makeAge(&amount, of: measure)
      return true
    }
    if measure.unit == .length {
      if tail.count >= 3, tail[1] == "per" || tail[1] == "an" || tail[1] == "a" {
        amount.measure = QuantityUnits.Measure(unit: .speed, factor: measure.factor / 3600)
        return true
      }
      if tail.count == 1, amount.end < sentence.upperBound, scalar(amount.end) == 0x2F,
        let (speed, end) = speed(measure, at: amount.end, in: sentence)
      {
        (amount.measure, amount.end) = (speed, end)
      }
    }
    if tail.count == 1, measure.unit == .duration, let end = ageEnd(amount.end, in: sentence) {
      amount.end = end
      makeAge(&amount, of: measure)
      return true
    }
    // `5p`, `4g` and `3d` are no measures.
    if first == "g", !amount.isAttributive, amount.numeral.upper < 10 { return false }
    return tail.count == 1 || Self.dimensions.contains(tail[1])
  }

  /// `30C`, `-5C`, `86F`; a single digit before the letter is more often a gate or a class.
  private func degrees(_ numeral: Numeral) -> QuantityUnits.Measure? {
    guard numeral.lower < 0 || numeral.lower >= 10, numeral.upper < 200, numeral.tail[0].count == 1 else {
      return nil
    }
    switch numeral.tail[0].first {
    case 0x43: return QuantityUnits.celsius
    case 0x46: return QuantityUnits.fahrenheit
    default: return nil
    }
  }

  private static let dimensions = WordSet(
    "long high wide deep tall thick plus round only range per ahead away a")

  /// `20-dollar`, `50EUR`
  private func moneyTail(_ letters: ArraySlice<UInt8>) -> QuantityUnits.Measure? {
    let key = WordKey(letters)
    if let money = Currencies.money(key) {
      return QuantityUnits.Measure(unit: .money(money.code), factor: money.factor)
    }
    guard letters.count == 3, letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }), Currencies.isCode(key) else {
      return nil
    }
    return QuantityUnits.Measure(unit: .money(String(decoding: letters, as: UTF8.self)), factor: 1)
  }

  /// `5m people`: a million, not a metre, where something is counted.
  private func millions(_ amount: Amount, in sentence: Range<Int>) -> Amount? {
    guard amount.numeral.isGlued, amount.end < sentence.upperBound else { return nil }
    var million = amount
    million.numeral.extend(to: amount.numeral.tail[0].endIndex)
    million.numeral.tail = []
    million.numeral.multiply(by: 1e6)
    if let (measure, end) = money(at: amount.end, of: million, in: sentence) {
      (million.measure, million.end) = (measure, end)
      return million
    }
    guard isSmallWord(amount.end), let noun = noun(after: amount.end, million, in: sentence),
      Roles.role(WordKey(bytes[noun.bounds]))?.isPlural == true
    else { return nil }
    return million
  }
}
