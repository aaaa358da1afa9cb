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
  func ageEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard index < sentence.upperBound else { return nil }
    if key(index) == "old" { return index + 1 }
    guard key(index) == "of", index + 1 < sentence.upperBound, key(index + 1) == "age" else { return nil }
    return index + 2
  }

  /// A time of life, in years.
  func makeAge(_ amount: inout Amount, of measure: QuantityUnits.Measure) {
    amount.isAge = true
    amount.measure = QuantityUnits.Measure(unit: .age, factor: measure.factor / QuantityUnits.year)
  }

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
  func speed(
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
    case "°c": return (QuantityUnits.celsius, next)
    case "°f": return (QuantityUnits.fahrenheit, next)
    case "c", "f":
      guard tokens[index].isCapitalized, word(index).count == 1, isGlued(index - 1, index) else { return nil }
      return (key(index) == "c" ? QuantityUnits.celsius : QuantityUnits.fahrenheit, next)
    default:
      guard next < sentence.upperBound else { return nil }
      switch unitKey(next) {
      case "celsius", "centigrade", "c": return (QuantityUnits.celsius, next + 1)
      case "fahrenheit", "f": return (QuantityUnits.fahrenheit, next + 1)
      default: return nil
      }
    }
  }
}
