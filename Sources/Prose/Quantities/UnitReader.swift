/// Reads the unit behind a number: `percent`, `km`, `per cent`, `square miles`, `year-old`.
extension QuantityFinder {
  /// Adds the unit to an amount. False if what hangs on the number makes it no amount: `two-way`, `737-800ER`.
  func readUnit(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
    if !amount.numeral.tail.isEmpty { return readTail(&amount, in: sentence) }
    if amount.numeral.isPart {
      amount.measure = QuantityUnits.Measure(unit: .percent, factor: 1)
      return true
    }
    var start = amount.end
    // `millions of dollars`
    if amount.numeral.isVague, start + 1 < sentence.upperBound, key(start) == "of" { start += 1 }
    guard start < sentence.upperBound, let (measure, end) = unit(at: start, of: amount, in: sentence) else {
      return true
    }
    (amount.measure, amount.end) = (measure, end)
    if measure.unit == .duration, let end = ageEnd(end, in: sentence) {
      amount.end = end
      makeAge(&amount, of: measure)
    }
    return true
  }

  /// The token after `old`, `of age`.
  private func ageEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard index < sentence.upperBound else { return nil }
    if key(index) == "old" { return index + 1 }
    guard key(index) == "of", index + 1 < sentence.upperBound, key(index + 1) == "age" else { return nil }
    return index + 2
  }

  /// A time of life, in years.
  private func makeAge(_ amount: inout Amount, of measure: QuantityUnits.Measure) {
    amount.isAge = true
    amount.measure = QuantityUnits.Measure(unit: .age, factor: measure.factor / QuantityUnits.year)
  }

  // MARK: - Units that hang on the number

  private func readTail(_ amount: inout Amount, in sentence: Range<Int>) -> Bool {
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
    case 0x43: return Self.celsius
    case 0x46: return Self.fahrenheit
    default: return nil
    }
  }

  private static let celsius = QuantityUnits.Measure(unit: .temperature, factor: 1)
  private static let fahrenheit = QuantityUnits.Measure(unit: .temperature, factor: 5.0 / 9, offset: 32)

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

  // MARK: - Units in words of their own

  private func unit(
    at index: Int, of amount: Amount, in sentence: Range<Int>
  ) -> (QuantityUnits.Measure, Int)? {
    let key = unitKey(index)
    let end = sentence.upperBound
    let next = index + 1
    let nextKey = next < end ? unitKey(next) : Self.noKey
    if tokens[index].kind == .word || tokens[index].kind == .symbol {
      switch Self.special[key] {
      case .per where nextKey == "cent": return (QuantityUnits.Measure(unit: .percent, factor: 1), next + 1)
      case .percentage:
        if nextKey == "point" || nextKey == "points" {
          return (QuantityUnits.Measure(unit: .percentagePoints, factor: 1), next + 1)
        }
        return (QuantityUnits.Measure(unit: .percent, factor: 1), next)
      case .basis where nextKey == "point" || nextKey == "points":
        return (QuantityUnits.Measure(unit: .percentagePoints, factor: 0.01), next + 1)
      case .square where next < end: return power(2, at: next, unit: .area, scale: 1)
      case .cubic where next < end: return power(3, at: next, unit: .volume, scale: 1000)
      case .nautical where next < end: return (QuantityUnits.Measure(unit: .length, factor: 1852), next + 1)
      case .metric where Self.tons.contains(nextKey):
        return (QuantityUnits.Measure(unit: .mass, factor: 1000), next + 1)
      case .degree: return temperature(at: index, in: sentence)
      case .yearsOld:
        return (
          QuantityUnits.Measure(unit: .age, factor: 1), next
        )
      case .metre where amount.numeral.isYear: return nil
      default: break
      }
    }
    if let money = money(at: index, of: amount, in: sentence) { return money }
    // A capital `G` or `T` is no gram and no tonne; after a capital letter `60 Minutes` is a name.
    guard let measure = QuantityUnits.measure(key), !tokens[index].isCapitalized || isCapitalUnit(index)
    else {
      return nil
    }
    if measure.unit == .length {
      if let speed = speed(measure, at: next, in: sentence) { return speed }
      if next < end, isGlued(index, next), let power = power(measure, sign: scalar(next)) {
        return (power, next + 1)
      }
    }
    if tokens[index].range.count == 1, tokens[index].kind == .word, !Self.spacedLetters.contains(key) {
      return nil
    }
    return (measure, next)
  }

  private enum Special {
    case per, percentage, basis, square, cubic, nautical, metric, degree, yearsOld, metre
  }

  private static let special: WordTable<Special> = {
    var table = WordTable<Special>(minimumCapacity: 20)
    let words: [(WordKey, Special)] = [
      ("per", .per), ("percentage", .percentage), ("basis", .basis), ("square", .square), ("sq", .square),
      ("sq.", .square), ("cubic", .cubic), ("nautical", .nautical), ("metric", .metric),
      ("degree", .degree), ("degrees", .degree), ("°", .degree), ("°c", .degree), ("°f", .degree),
      ("c", .degree), ("f", .degree), ("yo", .yearsOld), ("y.o", .yearsOld), ("y.o.", .yearsOld),
      ("m", .metre),
    ]
    for (word, special) in words { table.set(word, to: special) }
    return table
  }()

  private static let noKey = WordKey("")
  private static let tons = WordSet("ton tons tonnes")
  /// Units of one letter that stand apart from their number: `5 m`, `3 h`.
  private static let spacedLetters = WordSet("m h g t")

  /// In a headline units have capitals like every word, as `Percent` may anywhere; abbreviations may have them: `KM`.
  private func isCapitalUnit(_ index: Int) -> Bool {
    let letters = word(index)
    if letters.count == 1 { return false }
    if letters.count <= 3 { return true }
    return !Self.showTimes.contains(key(index))
  }

  static let showTimes = WordSet("minutes hours days weeks seconds years")

  /// The word without the full stop that an abbreviation keeps at the end of a sentence: `mph.`
  func unitKey(_ index: Int) -> WordKey {
    let letters = word(index)
    return letters.last == 0x2E && letters.count > 1 ? WordKey(letters.dropLast()) : key(index)
  }

  private func power(
    _ exponent: Int, at index: Int, unit: Quantity.Unit, scale: Double
  ) -> (QuantityUnits.Measure, Int)? {
    guard let measure = QuantityUnits.measure(unitKey(index)), measure.unit == .length else { return nil }
    var factor = scale
    for _ in 0..<exponent { factor *= measure.factor }
    return (QuantityUnits.Measure(unit: unit, factor: factor), index + 1)
  }

  /// `km²`, `m³`
  private func power(_ measure: QuantityUnits.Measure, sign: UInt32) -> QuantityUnits.Measure? {
    let factor = measure.factor
    switch sign {
    case 0xB2: return QuantityUnits.Measure(unit: .area, factor: factor * factor)
    case 0xB3: return QuantityUnits.Measure(unit: .volume, factor: factor * factor * factor * 1000)
    default: return nil
    }
  }

  /// `miles per hour`, `km/h`, `miles an hour`, `metres a second`
  private func speed(
    _ measure: QuantityUnits.Measure, at index: Int, in sentence: Range<Int>
  ) -> (QuantityUnits.Measure, Int)? {
    guard index + 1 < sentence.upperBound else { return nil }
    guard Self.rates.contains(key(index)) || scalar(index) == 0x2F else { return nil }
    switch unitKey(index + 1) {
    case "hour", "h", "hr":
      return (QuantityUnits.Measure(unit: .speed, factor: measure.factor / 3600), index + 2)
    case "second", "s", "sec": return (QuantityUnits.Measure(unit: .speed, factor: measure.factor), index + 2)
    default: return nil
    }
  }

  private static let rates = WordSet("per an a")

  /// `30 degrees Celsius`, `86 F`, `30°C`
  private func temperature(at index: Int, in sentence: Range<Int>) -> (QuantityUnits.Measure, Int)? {
    let next = index + 1
    switch key(index) {
    case "°c": return (Self.celsius, next)
    case "°f": return (Self.fahrenheit, next)
    case "c", "f":
      guard tokens[index].isCapitalized, word(index).count == 1, isGlued(index - 1, index) else { return nil }
      return (key(index) == "c" ? Self.celsius : Self.fahrenheit, next)
    default:
      guard next < sentence.upperBound else { return nil }
      switch unitKey(next) {
      case "celsius", "centigrade", "c": return (Self.celsius, next + 1)
      case "fahrenheit", "f": return (Self.fahrenheit, next + 1)
      default: return nil
      }
    }
  }
}
