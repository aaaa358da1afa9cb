/// Numbers that leave open how many: `hundreds of`, `several days`, `a few dozen`; and one that is not said: `an hour`.
extension QuantityFinder {
  /// `a couple of`, `a few minutes`, `for an hour`.
  func oneOf(_ index: Int, in sentence: Range<Int>) -> Numeral? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    switch key(next) {
    case Self.few: return manifold(index, at: next + 1, in: sentence)
    case Self.couple, Self.pair:
      guard next + 1 < sentence.upperBound, key(next + 1) == "of" else { return nil }
      return couple(from: index, next)
    default:
      // Only with a bound or after `for`, `in`: otherwise it is a rate or no amount at all.
      guard index > sentence.lowerBound, let measure = QuantityUnits.measure(key(next)),
        tokens[next].range.count > 2
      else { return nil }
      let isSpan = measure.unit == .duration && Self.spanOpeners.contains(key(index - 1))
      guard isSpan || bound(before: index, in: sentence).start < index else { return nil }
      return Numeral(1, range: tokens[index].range, end: next)
    }
  }

  private static let couple = WordKey("couple")
  private static let pair = WordKey("pair")
  private static let spanOpeners = WordSet("for in within after")

  private func couple(from start: Int, _ word: Int) -> Numeral {
    var numeral = Numeral(
      2, range: TextRange(tokens[start].range.start, tokens[word].range.end), end: word + 2)
    numeral.isApproximate = key(word) == Self.couple
    return numeral
  }

  /// `another week`, `all day`, `full-year`, `some days`, `couple of weeks`: amounts of time without a number.
  func period(at index: Int, in sentence: Range<Int>) -> Numeral? {
    let next = index + 1
    let range = tokens[index].range
    if word(index).contains(0x2D) {
      let parts = word(index).split(separator: 0x2D)
      guard parts.count == 2, Self.wholes.contains(WordKey(parts[0])), isPeriod(WordKey(parts[1])) else {
        return nil
      }
      var numeral = Numeral(1, range: range, end: next)
      (numeral.tail, numeral.isApproximate, numeral.isVague) = ([parts[1]], true, true)
      return numeral
    }
    guard next < sentence.upperBound, tokens[next].kind == .word else { return nil }
    let key = key(index)
    if key == Self.couple {
      guard next + 1 < sentence.upperBound, self.key(next) == "of", isPlural(QuantityUnits.measure, next + 1)
      else { return nil }
      return couple(from: index, index)
    }
    if key == Self.some {
      guard isPeriod(WordKey(word(next).dropLast())), word(next).last == 0x73 else { return nil }
      return several(Numeral(1, range: range, end: next))
    }
    guard Self.wholes.contains(key) || key == Self.another, isPeriod(self.key(next)) else { return nil }
    var numeral = Numeral(1, range: range, end: next)
    (numeral.isApproximate, numeral.isVague, numeral.needsUnit) = (key != Self.another, true, true)
    return numeral
  }

  private func isPlural(_ measure: (WordKey) -> QuantityUnits.Measure?, _ index: Int) -> Bool {
    tokens[index].kind == .word && measure(key(index)) != nil
  }

  private func isPeriod(_ key: WordKey) -> Bool { Self.periodNames.contains(key) }

  static let some = WordKey("some")
  static let another = WordKey("another")
  static let wholes = WordSet("all full whole entire")
  private static let periodNames = WordSet(
    "minute hour day week month year decade century")

  /// `several hundred`, `a few dozen`, `several days`: from two to nine of them.
  func manifold(_ index: Int, at next: Int, in sentence: Range<Int>) -> Numeral? {
    guard next < sentence.upperBound, tokens[next].kind == .word else { return nil }
    let words = TextRange(tokens[index].range.start, tokens[next].range.end)
    var numeral: Numeral
    switch NumberWords.entry(for: key(next)) {
    case .hundred: numeral = Numeral(100, range: words, end: next + 1)
    case .dozen: numeral = Numeral(12, range: words, end: next + 1)
    case .scale(let value): numeral = Numeral(value, range: words, end: next + 1)
    default:
      guard let measure = QuantityUnits.measure(key(next)), measure.unit == .duration,
        word(next).last == 0x73, tokens[next].range.count > 2
      else { return nil }
      return several(Numeral(1, range: tokens[index].range, end: next))
    }
    return several(scaled(numeral, in: sentence, isMoney: false))
  }

  private func several(_ one: Numeral) -> Numeral {
    var numeral = one
    (numeral.lower, numeral.upper) = (2 * numeral.lower, 9 * numeral.upper)
    (numeral.isApproximate, numeral.isVague) = (true, true)
    return numeral
  }

  /// `hundreds of people`, `tens of thousands`: from two of them to just below ten.
  func vague(_ index: Int, _ value: Double, in sentence: Range<Int>) -> Numeral? {
    var numeral = Numeral(value, range: tokens[index].range, end: index + 1)
    if index + 2 < sentence.upperBound, key(index + 1) == "of",
      case .several(let factor) = NumberWords.entry(for: key(index + 2)), factor > value
    {
      numeral.multiply(by: factor)
      numeral.end = index + 3
      numeral.extend(to: tokens[index + 2].range.end)
    } else if value == 10 || value == 20 && (index + 1 >= sentence.upperBound || key(index + 1) != "of") {
      return nil  // `it scores`
    }
    let top = value == 12 ? 100 * numeral.lower / 12 : 10 * numeral.lower
    (numeral.lower, numeral.upper) = (2 * numeral.lower, top - 1)
    (numeral.isApproximate, numeral.isVague) = (true, true)
    return numeral
  }
}
