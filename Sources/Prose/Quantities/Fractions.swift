/// Parts of one: `a third of the voters` is 33.3 percent, `a third of a mile` a length.
extension QuantityFinder {
  /// A part of a whole in percent; before a length or a time a part of one: `1/2 mile`.
  func fraction(_ numeral: Numeral, in sentence: Range<Int>) -> Numeral? {
    var numeral = numeral
    if let first = numeral.tail.first { return QuantityUnits.measure(WordKey(first)) == nil ? nil : numeral }
    if numeral.upper >= 1 { return numeral }
    if let end = unitAfterFraction(numeral.end, in: sentence) {
      numeral.end = end
      return numeral
    }
    numeral.multiply(by: 100)
    numeral.scale = nil
    numeral.isPart = true
    return numeral
  }

  /// The token of the unit of which a fraction tells a part: `mile` of `half a mile`, `two-thirds of a mile`.
  private func unitAfterFraction(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard index < sentence.upperBound else { return nil }
    // `a third second` is an ordinal twice.
    if isUnit(index) { return key(index) == "second" ? nil : index }
    var next = index
    if key(next) == "of" { next += 1 }
    guard next + 1 < sentence.upperBound, key(next) == Self.a || key(next) == Self.an, isUnit(next + 1) else {
      return nil
    }
    return next + 1
  }

  /// Whether a word is a unit that may be had in parts; `percent` is none, nor are single letters.
  private func isUnit(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, let measure = QuantityUnits.measure(key(index)) else { return false }
    return measure.unit != .percent && tokens[index].range.count > 1
  }

  /// Whether `a third`, `one fifth` is a part and no ordinal: `of` or a unit follows, or nothing that it could count
  /// after words that ask for an amount.
  func isFraction(_ start: Int, _ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    guard numeral.tail.isEmpty else { return true }
    let end = numeral.end
    if end < sentence.upperBound, key(end) == "of" || unitAfterFraction(end, in: sentence) == end {
      return true
    }
    guard end >= sentence.upperBound || tokens[end].kind == .punctuation else { return false }
    return start == sentence.lowerBound || key(start) != Self.a && key(start) != Self.an
      || Self.partPointers.contains(key(start - 1)) || bound(before: start, in: sentence).start < start
  }

  private static let partPointers = WordSet("by to from than only another")

  func isHalf(_ index: Int) -> Bool { word(index).count >= 4 && WordKey(word(index).prefix(4)) == "half" }

  /// `half an hour`, `half-hour`, `half of`, `half the`, `more than half`.
  func half(_ index: Int, in sentence: Range<Int>) -> Numeral? {
    let next = index + 1
    let start = tokens[index].range.start
    var numeral = Numeral(0.5, range: TextRange(start, start + 4), end: next)
    if word(index).count > 4 {
      let parts = word(index).split(separator: 0x2D)
      guard parts.count > 1, parts[0].count == 4 else { return nil }
      numeral.tail = Array(parts.dropFirst())
      return fraction(numeral, in: sentence)
    }
    guard next < sentence.upperBound else {
      return isBoundedHalf(index, in: sentence) ? percent(numeral) : nil
    }
    if let end = unitAfterFraction(next, in: sentence) {
      numeral.end = end
      return numeral
    }
    switch key(next) {
    case "of", "the", "its", "their", "his", "her", "our", "all":
      if index > sentence.lowerBound {
        let before = tokens[index - 1]
        if Self.periods.contains(before) || WordClasses.determiners.contains(before) { return nil }
      }
      return percent(numeral)
    default: return isBoundedHalf(index, in: sentence) ? percent(numeral) : nil
    }
  }

  private func percent(_ part: Numeral) -> Numeral {
    var numeral = part
    numeral.multiply(by: 100)
    (numeral.scale, numeral.isPart) = (nil, true)
    return numeral
  }

  /// `more than half`, `nearly half`
  private func isBoundedHalf(_ index: Int, in sentence: Range<Int>) -> Bool {
    bound(before: index, in: sentence).start < index
  }

  private static let periods = WordSet("first second other latter last")
}
