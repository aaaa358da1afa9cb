/// A number as a text writes it, over one token or several.
struct Numeral {
  var lower: Double
  var upper: Double
  /// Its words; of `10-12` those of the first number.
  var range: TextRange
  /// The words of the second number of a range.
  var second: TextRange?
  /// Index of the token after it.
  var end: Int
  var isApproximate = false
  var isYear = false
  /// `million` in `3.5 million`.
  var scale: Double?
  /// What hangs on its last token: `km`, `year` and `old`.
  var tail: [ArraySlice<UInt8>] = []
  /// Whether that follows without a hyphen: `5km`.
  var isGlued = false
  /// A part of a whole, given in percent: `a third`.
  var isPart = false
  /// `an hour`, `half a`: a number only if a unit or a scale follows.
  var needsUnit = false
  /// `hundreds`, `a few dozen`: there is no number in it.
  var isVague = false

  init(_ value: Double, range: TextRange, end: Int) {
    (lower, upper, self.range, self.end) = (value, value, range, end)
  }

  mutating func multiply(by factor: Double) {
    (lower, upper) = (lower * factor, upper * factor)
    scale = (scale ?? 1) * factor
  }

  mutating func add(_ value: Double) { (lower, upper) = (lower + value, upper + value) }

  mutating func negate() { (lower, upper) = (-upper, -lower) }

  /// Its words now reach up to an offset.
  mutating func extend(to end: Int) {
    if let second { self.second = TextRange(second.start, end) } else { range = TextRange(range.start, end) }
  }

  /// Each number in it by itself.
  var numbers: [Quantity.Number] {
    if isVague { return [] }
    let whole = isPart ? 100.0 : 1
    guard let second else { return [Quantity.Number(range: range, value: lower / whole)] }
    return [
      Quantity.Number(range: range, value: lower / whole),
      Quantity.Number(range: second, value: upper / whole),
    ]
  }
}

extension QuantityFinder {
  /// The number that begins at a token.
  func numeral(at index: Int, in sentence: Range<Int>, isMoney: Bool) -> Numeral? {
    switch tokens[index].kind {
    case .number: return digits(at: index, in: sentence, isMoney: isMoney)
    case .word: return wordNumeral(at: index, in: sentence)
    case .symbol:
      guard let value = NumberWords.fraction(sign: scalar(index)) else { return nil }
      return fraction(Numeral(value, range: tokens[index].range, end: index + 1), in: sentence)
    case .punctuation:
      // `.38`; in `5.38` the point belongs to the token.
      guard scalar(index) == 0x2E, tokens[index].range.count == 1, index + 1 < sentence.upperBound,
        isGlued(index, index + 1), index == sentence.lowerBound || !isGlued(index - 1, index),
        tokens[index + 1].kind == .number, let token = NumberToken(digits: word(index + 1)),
        token.second == nil,
        word(index + 1).prefix(while: { $0.isDigit }).count == token.end - tokens[index + 1].range.start
      else { return nil }
      var numeral = Numeral(
        token.value, range: TextRange(tokens[index].range.start, token.end), end: index + 2)
      for _ in tokens[index + 1].range.start..<token.end {
        (numeral.lower, numeral.upper) = (numeral.lower / 10, numeral.upper / 10)
      }
      (numeral.tail, numeral.isGlued) = (token.tail, token.isGlued)
      return scaled(numeral, in: sentence, isMoney: isMoney)
    case .quoteMark: return nil
    }
  }

  private func digits(at index: Int, in sentence: Range<Int>, isMoney: Bool) -> Numeral? {
    guard let token = NumberToken(digits: word(index)) else { return nil }
    let range = TextRange(tokens[index].range.start, token.end)
    var numeral = Numeral(token.value, range: range, end: index + 1)
    if let (value, range) = token.second {
      // 2-1 is a score, 52-48 a vote.
      guard value > token.value else { return nil }
      (numeral.upper, numeral.second) = (value, TextRange(range))
      guard hasNounOrTail(token, after: index + 1, end: sentence.upperBound, isMoney: isMoney) else {
        return nil
      }
    }
    (numeral.isYear, numeral.tail, numeral.isGlued) = (token.isYear, token.tail, token.isGlued)
    if token.isFraction, token.value < 1 { return fraction(numeral, in: sentence) }
    if token.tail.isEmpty { extendDigits(&numeral, in: sentence) }
    return scaled(numeral, in: sentence, isMoney: isMoney)
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
    vote votes decision win victory defeat loss draw majority score record split ruling margin lead season
    result triumph thrashing tie series upset rout aggregate
    """)

  /// `4 1/2`, `4½`, `12 000`, `1 234 567`.
  private func extendDigits(_ numeral: inout Numeral, in sentence: Range<Int>) {
    let next = numeral.end
    guard next < sentence.upperBound, numeral.second == nil else { return }
    if tokens[next].kind == .symbol, tokens[next].range.start - tokens[next - 1].range.end <= 1,
      let part = NumberWords.fraction(sign: scalar(next))
    {
      numeral.add(part)
      numeral.end += 1
      numeral.extend(to: tokens[next].range.end)
      return
    }
    guard tokens[next].kind == .number else { return }
    if let token = NumberToken(digits: word(next)), token.isFraction, token.value < 1, token.second == nil,
      numeral.lower == numeral.lower.rounded()
    {
      numeral.add(token.value)
      numeral.end += 1
      (numeral.tail, numeral.isGlued) = (token.tail, token.isGlued)
      numeral.extend(to: token.end)
    } else {
      joinGroups(&numeral, in: sentence)
    }
  }

  /// Groups of three digits parted by spaces: two of them at least, or one of zeros, or after a space that does not
  /// break a line, for `on March 3 200 people left` is no number.
  private func joinGroups(_ numeral: inout Numeral, in sentence: Range<Int>) {
    guard word(numeral.end - 1).count <= 3, word(numeral.end - 1).allSatisfy({ $0.isDigit }) else { return }
    var (value, next, isFirm) = (numeral.lower, numeral.end, true)
    while isFirm, next < sentence.upperBound, tokens[next].kind == .number {
      let digits = word(next).prefix { $0.isDigit }
      let gap = TextRange(tokens[next - 1].range.end, tokens[next].range.start)
      let (space, length) = Scalars.scalar(at: gap.start, in: bytes)
      guard digits.count == 3, gap.count == length, Scalars.isSpace(space),
        let token = NumberToken(digits: word(next)), token.second == nil, !token.isFraction,
        token.value < 1000
      else { break }
      isFirm = word(next).count == 3
      value = value * 1000 + token.value
      next += 1
      let groups = next - numeral.end
      if groups > 1 || space != 0x20 || digits.elementsEqual([0x30, 0x30, 0x30]) {
        (numeral.tail, numeral.isGlued) = (token.tail, token.isGlued)
        (numeral.lower, numeral.upper, numeral.isYear) = (value, value, false)
        numeral.extend(to: token.end)
        if groups == 1, next < sentence.upperBound, tokens[next].kind != .number { break }
      }
    }
    while next > numeral.end, tokens[next - 1].range.start >= numeral.range.end { next -= 1 }
    numeral.end = next
  }

  /// With the scale behind it: `3.5 million`, `2 dozen`, `1.5-million`, `3 hundred and 21`.
  func scaled(_ numeral: Numeral, in sentence: Range<Int>, isMoney: Bool) -> Numeral {
    var numeral = numeral
    if let first = numeral.tail.first, isScale(first, of: numeral, isMoney: isMoney),
      let factor = NumberWords.scale(WordKey(first))
    {
      numeral.multiply(by: factor)
      numeral.tail.removeFirst()
      numeral.extend(to: first.endIndex)
    }
    guard numeral.tail.isEmpty, numeral.end < sentence.upperBound, tokens[numeral.end].kind == .word else {
      return numeral
    }
    if let factor = abbreviatedScale(at: numeral.end) {
      numeral.multiply(by: factor)
      numeral.extend(to: tokens[numeral.end].range.end)
      numeral.end += 1
    } else {
      let pieces = pieces(from: numeral.end, in: sentence, withDigits: true)
      guard !pieces.isEmpty else { return numeral }
      var reader = NumberWordReader(pieces)
      let reading = reader.number(after: numeral.upper)
      guard reading.count > 0 else { return numeral }
      numeral.lower = numeral.second == nil ? reading.value : numeral.lower * (reading.scale ?? 1)
      (numeral.upper, numeral.scale) = (reading.value, reading.scale)
      take(reading.count, of: pieces, into: &numeral)
    }
    return numeral
  }

  /// Whether letters that hang on digits multiply them: `5bn`, `250k`, `10M`, `1.2b`, not `8-K`, `10m` or `Gate 5B`.
  private func isScale(_ suffix: ArraySlice<UInt8>, of numeral: Numeral, isMoney: Bool) -> Bool {
    switch suffix.count {
    case 1:
      switch suffix.first {
      case 0x6B, 0x4B: return numeral.isGlued  // k
      case 0x62, 0x42: return numeral.isGlued && (isMoney || numeral.lower != numeral.lower.rounded())  // b
      case 0x4D: return numeral.isGlued && numeral.tail.count == 1  // M
      case 0x6D: return isMoney  // m
      default: return false
      }
    case 2 where suffix.elementsEqual([0x6D, 0x6D]): return false
    case 2 where suffix.elementsEqual([0x4D, 0x4D]): return isMoney
    default: return true
    }
  }

  /// `bn`, `mln` as words of their own.
  private func abbreviatedScale(at index: Int) -> Double? {
    guard isSmallWord(index), tokens[index].range.count > 1, tokens[index].range.count <= 4,
      NumberWords.entry(for: key(index)) == nil, key(index) != "mm"
    else { return nil }
    return NumberWords.scale(key(index))
  }
}
