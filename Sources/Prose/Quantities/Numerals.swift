/// A number as a text writes it, over one token or several.
struct Numeral {
  var lower: Double
  var upper: Double
  /// Index of the token after it.
  var end: Int
  var isApproximate = false
  var isYear = false
  /// `million` in `3.5 million`.
  var scale: Double?
  /// What hangs on its last token: `km`, `year` and `old`.
  var tail: [ArraySlice<UInt8>] = []
  /// A part of a whole, given in percent: `a third`.
  var isPart = false
  /// `an hour`, `half a`: a number only if a unit or a scale follows.
  var needsUnit = false

  init(_ value: Double, end: Int) {
    (lower, upper, self.end) = (value, value, end)
  }

  mutating func multiply(by factor: Double) {
    (lower, upper) = (lower * factor, upper * factor)
    scale = (scale ?? 1) * factor
  }

  mutating func add(_ value: Double) { (lower, upper) = (lower + value, upper + value) }
}

extension QuantityFinder {
  /// The number that begins at a token.
  func numeral(at index: Int, in sentence: Range<Int>, isMoney: Bool) -> Numeral? {
    let end = sentence.upperBound
    switch tokens[index].kind {
    case .number:
      guard let token = NumberToken(digits: word(index)) else { return nil }
      var numeral = Numeral(token.value, end: index + 1)
      if let second = token.second {
        // 2-1 is a score, 52-48 a vote.
        guard second > token.value else { return nil }
        numeral.upper = second
        guard hasNounOrTail(token, after: index + 1, end: end, isMoney: isMoney) else { return nil }
      }
      numeral.isYear = token.isYear
      numeral.tail = token.tail
      if token.isFraction, token.value < 1 { return fraction(numeral, end: end) }
      if token.tail.isEmpty { extendDigits(&numeral, in: sentence) }
      return scaled(numeral, in: sentence)
    case .word: return wordNumeral(at: index, in: sentence)
    default: return nil
    }
  }

  private func hasNounOrTail(_ token: NumberToken, after next: Int, end: Int, isMoney: Bool) -> Bool {
    if !token.tail.isEmpty || isMoney { return true }
    guard next < end else { return false }
    if scalar(next) == 0x25 { return true }
    return isSmallWord(next) && !CommonWords.function.contains(key(next))
      && !Self.contests.contains(key(next))
  }

  private static let contests = WordSet(
    """
    vote votes decision win victory defeat loss draw majority score record split ruling margin lead season result triumph
    thrashing tie series upset rout aggregate
    """)

  /// `4 1/2`, `12 000`.
  private func extendDigits(_ numeral: inout Numeral, in sentence: Range<Int>) {
    let next = numeral.end
    guard next < sentence.upperBound, tokens[next].kind == .number,
      let token = NumberToken(digits: word(next))
    else {
      return
    }
    if token.isFraction, token.value < 1, numeral.lower == numeral.lower.rounded() {
      numeral.add(token.value)
      numeral.end += 1
      numeral.tail = token.tail
    } else if word(next).prefix(3).elementsEqual([0x30, 0x30, 0x30]), numeral.lower < 1000,
      word(next).count == 3
    {
      numeral.multiply(by: 1000)
      (numeral.end, numeral.scale) = (numeral.end + 1, nil)
    }
  }

  /// With the scale behind it: `3.5 million`, `2 dozen`, `1.5-million`.
  private func scaled(_ numeral: Numeral, in sentence: Range<Int>) -> Numeral {
    var numeral = numeral
    if let first = numeral.tail.first, first.count > 1 || first.first.map({ $0 | 0x20 == 0x6B }) == true,
      let factor = NumberWords.scale(WordKey(first))
    {
      numeral.multiply(by: factor)
      numeral.tail.removeFirst()
    }
    if numeral.tail.isEmpty { addHalf(&numeral, in: sentence) }
    while numeral.tail.isEmpty, numeral.end < sentence.upperBound, isSmallWord(numeral.end),
      let factor = NumberWords.scale(key(numeral.end)), word(numeral.end).count > 1
    {
      numeral.multiply(by: factor)
      numeral.end += 1
    }
    // `3 million-strong`, `20 million-dollar`
    if numeral.tail.isEmpty, numeral.end < sentence.upperBound, tokens[numeral.end].kind == .word {
      let parts = word(numeral.end).split(separator: 0x2D)
      if parts.count >= 2, let factor = NumberWords.scale(WordKey(parts[0])), parts[0].count > 2 {
        numeral.multiply(by: factor)
        numeral.tail = Array(parts.dropFirst())
        numeral.end += 1
      }
    }
    return numeral
  }

  /// `two and a half`
  private func addHalf(_ numeral: inout Numeral, in sentence: Range<Int>) {
    let next = numeral.end
    guard next + 2 < sentence.upperBound, key(next) == "and", key(next + 1) == "a" else { return }
    if key(next + 2) == "half" {
      numeral.add(0.5)
    } else if key(next + 2) == "quarter" {
      numeral.add(0.25)
    } else {
      return
    }
    numeral.end += 3
  }

  /// A part of a whole in percent; before a length or a time a part of one: `1/2 mile`.
  private func fraction(_ numeral: Numeral, end: Int) -> Numeral? {
    var numeral = numeral
    if let first = numeral.tail.first { return QuantityUnits.measure(WordKey(first)) == nil ? nil : numeral }
    guard numeral.end < end else { return nil }
    if QuantityUnits.measure(key(numeral.end)) != nil { return numeral }
    if key(numeral.end) == "of", numeral.end + 1 < end, ["a", "an"].contains(key(numeral.end + 1)) {
      // `two-thirds of a mile` is a length, `of a village` a part.
      if numeral.end + 2 < end, QuantityUnits.measure(key(numeral.end + 2)) != nil {
        numeral.end += 2
        return numeral
      }
    }
    numeral.multiply(by: 100)
    numeral.scale = nil
    numeral.isPart = true
    return numeral
  }
}

// MARK: - In words

extension QuantityFinder {
  private func wordNumeral(at index: Int, in sentence: Range<Int>) -> Numeral? {
    let end = sentence.upperBound
    let isCapital = tokens[index].isCapitalized
    if isCapital, index > sentence.lowerBound, tokens[index - 1].kind == .word,
      tokens[index - 1].isCapitalized
    {
      return nil  // Air Force One
    }
    if isCapital, index + 1 < end, tokens[index + 1].isCapitalized, tokens[index + 1].kind == .word,
      !Demonyms.contains(key(index + 1)), tokens[index + 1].key != "u.s.", index > sentence.lowerBound
    {
      return nil
    }
    switch key(index) {
    case "a", "an": return oneOf(index, in: sentence)
    case "half": return half(index, in: sentence)
    case "several", "few": return manifold(index, scale: index + 1, in: sentence)
    default: break
    }
    if word(index).contains(0x2D) {
      guard let token = NumberToken(words: word(index)) else { return nil }
      var numeral = Numeral(token.value, end: index + 1)
      numeral.upper = token.second ?? token.value
      numeral.tail = token.tail
      if token.isFraction { return fraction(numeral, end: end) }
      // `twenty-five thousand`, `thirty-two hundred`
      return numeral.tail.isEmpty
        ? sum(numeral, from: index + 1, last: .tens(20), in: sentence) : scaled(numeral, in: sentence)
    }
    switch NumberWords.entry(for: key(index)) {
    case .small(let value):
      if let part = parts(value, at: index + 1, in: sentence) { return part }
      if value == 1, !isCountedOne(index, in: sentence) { return nil }
      return sum(Numeral(value, end: index + 1), from: index + 1, last: .small(value), in: sentence)
    case .tens(let value):
      return sum(Numeral(value, end: index + 1), from: index + 1, last: .tens(value), in: sentence)
    case .several(let value): return vague(index, value, in: sentence)
    default: return nil
    }
  }

  /// `two thirds`, `three quarters of`
  private func parts(_ value: Double, at index: Int, in sentence: Range<Int>) -> Numeral? {
    guard index < sentence.upperBound, case .part(let parts) = NumberWords.entry(for: key(index)),
      value < parts,
      index + 1 < sentence.upperBound
    else { return nil }
    // `one third party` is an ordinal; `two thirds` is not.
    guard value > 1 || key(index + 1) == "of" else { return nil }
    return fraction(Numeral(value / parts, end: index + 1), end: sentence.upperBound)
  }

  /// `one person`, but neither `one of them` nor `no one`.
  private func isCountedOne(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, tokens[next].kind == .word else { return false }
    if NumberWords.scale(key(next)) != nil || key(next) == "hundred" { return true }
    if key(next) == "and" || key(next) == "or" {
      return next + 1 < sentence.upperBound && key(next + 1) == "a"
    }
    if CommonWords.function.contains(key(next)) || Self.noOnes.contains(key(next)) { return false }
    // `until one prompts`: a verb, for no counted singular ends so.
    if word(next).last == 0x73, word(next).dropLast().last != 0x73 { return false }
    guard index > sentence.lowerBound else { return true }
    let before = key(index - 1)
    return !WordClasses.determiners.contains(before) && !Self.onePointers.contains(before)
      && !WordClasses.auxiliaries.contains(before)
  }

  private static let noOnes = WordSet(
    "another day night morning evening afternoon moment thing side way point time by more last final")
  private static let onePointers = WordSet("no any every each such which number day day's phase grade the")

  /// Adds what follows a number in words: `hundred`, `and fifty`, `thousand`.
  private func sum(_ first: Numeral, from start: Int, last: NumberWords.Entry, in sentence: Range<Int>)
    -> Numeral
  {
    var numeral = first
    var (total, current) = (0.0, first.lower)
    var previous = last
    var index = start
    scan: while index < min(sentence.upperBound, start + 24), tokens[index].kind == .word {
      var next = index
      if key(index) == "and" {
        guard case .hundred = previous, index + 1 < sentence.upperBound else {
          guard case .scale = previous, index + 1 < sentence.upperBound, current == 0 else { break }
          next = index + 1
          if !isBelowHundred(next) { break }
          index = next
          continue
        }
        next = index + 1
        if !isBelowHundred(next) { break }
      }
      let entry: NumberWords.Entry
      if word(next).contains(0x2D) {
        guard canAddTens(previous), let token = NumberToken(words: word(next)), token.value > 20,
          token.value < 100,
          token.second == nil, !token.isFraction
        else { break }
        current += token.value
        previous = .small(1)
        index = next + 1
        numeral.tail = token.tail
        if !token.tail.isEmpty { break }
        continue
      }
      guard let found = NumberWords.entry(for: key(next)) else { break }
      entry = found
      switch entry {
      case .small(let value):
        switch previous {
        case .tens where value < 10 && value > 0: current += value
        case .hundred, .scale: current += value
        default: break scan
        }
      case .tens(let value):
        guard canAddTens(previous) else { break scan }
        current += value
      case .hundred:
        guard current > 0, current < 100 else { break scan }
        current *= 100
      case .scale(let value):
        guard current > 0 else { break scan }
        if value == 12 {
          current *= 12
        } else {
          total += current * value
          current = 0
        }
        numeral.scale = value
      case .several, .part: break scan
      }
      previous = entry
      index = next + 1
    }
    (numeral.lower, numeral.end) = (total + current, index)
    if first.upper == first.lower { numeral.upper = numeral.lower }
    let before = numeral.end
    if numeral.tail.isEmpty { addHalf(&numeral, in: sentence) }
    return numeral.end > before || numeral.tail.isEmpty ? scaled(numeral, in: sentence) : numeral
  }

  private func canAddTens(_ previous: NumberWords.Entry) -> Bool {
    switch previous {
    case .hundred, .scale: true
    default: false
    }
  }

  private func isBelowHundred(_ index: Int) -> Bool {
    switch NumberWords.entry(for: key(index)) {
    case .small, .tens: true
    default: NumberToken(words: word(index)).map { $0.value < 100 && $0.tail.isEmpty } ?? false
    }
  }

  /// `a dozen`, `a hundred`, `a third of`, `a couple of`, `an hour`.
  private func oneOf(_ index: Int, in sentence: Range<Int>) -> Numeral? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    switch NumberWords.entry(for: key(next)) {
    case .hundred, .scale:
      return sum(Numeral(1, end: next), from: next, last: .small(1), in: sentence)
    case .part(let parts):
      guard next + 1 < sentence.upperBound, key(next + 1) == "of" else { return nil }
      return fraction(Numeral(1 / parts, end: next + 1), end: sentence.upperBound)
    default: break
    }
    switch key(next) {
    case "few": return manifold(index, scale: next + 1, in: sentence)
    case "couple", "pair":
      guard next + 1 < sentence.upperBound, key(next + 1) == "of" else { return nil }
      var numeral = Numeral(2, end: next + 2)
      numeral.isApproximate = key(next) == "couple"
      return numeral
    default:
      // `nearly an hour`: only with a bound, otherwise it is a rate or no amount at all.
      guard index > sentence.lowerBound, bound(before: index, in: sentence).start < index,
        QuantityUnits.measure(key(next)) != nil
      else { return nil }
      return Numeral(1, end: next)
    }
  }

  /// `half a million`, `half an hour`, `half of`, `half the`.
  private func half(_ index: Int, in sentence: Range<Int>) -> Numeral? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    switch key(next) {
    case "a", "an":
      guard next + 1 < sentence.upperBound else { return nil }
      var numeral = Numeral(0.5, end: next + 1)
      if let scale = NumberWords.scale(key(next + 1)) {
        numeral.multiply(by: scale)
        numeral.end = next + 2
        return scaled(numeral, in: sentence)
      }
      return QuantityUnits.measure(key(next + 1)) == nil ? nil : numeral
    case "of", "the", "its", "their", "his", "her", "our", "all":
      if index > sentence.lowerBound {
        let before = tokens[index - 1]
        if Self.periods.contains(before) || WordClasses.determiners.contains(before) { return nil }
      }
      var numeral = Numeral(50, end: next)
      numeral.isPart = true
      return numeral
    default: return nil
    }
  }

  private static let periods = WordSet("first second other latter last")

  /// `several hundred`, `a few dozen`: from two to nine of them.
  private func manifold(_ index: Int, scale: Int, in sentence: Range<Int>) -> Numeral? {
    guard scale < sentence.upperBound else { return nil }
    var numeral: Numeral
    switch NumberWords.entry(for: key(scale)) {
    case .hundred: numeral = Numeral(100, end: scale + 1)
    case .scale(let value): numeral = Numeral(value, end: scale + 1)
    default: return nil
    }
    numeral = scaled(numeral, in: sentence)
    (numeral.lower, numeral.upper) = (2 * numeral.lower, 9 * numeral.upper)
    numeral.isApproximate = true
    return numeral
  }

  /// `hundreds of people`, `tens of thousands`: from two of them to just below ten.
  private func vague(_ index: Int, _ value: Double, in sentence: Range<Int>) -> Numeral? {
    var numeral = Numeral(value, end: index + 1)
    if index + 2 < sentence.upperBound, key(index + 1) == "of",
      case .several(let factor) = NumberWords.entry(for: key(index + 2)), factor > value
    {
      numeral.multiply(by: factor)
      numeral.end = index + 3
    } else if value == 10 {
      return nil
    }
    let top = value == 12 ? 100 * numeral.lower / 12 : 10 * numeral.lower
    (numeral.lower, numeral.upper) = (2 * numeral.lower, top - 1)
    numeral.isApproximate = true
    return numeral
  }
}
