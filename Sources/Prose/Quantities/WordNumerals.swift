/// Numbers in words.
extension QuantityFinder {
  /// Tokens that one number in words may have.
  private static let longestNumber = 24
  /// Parts that one word may have.
  private static let mostParts = 12

  /// The parts of words from a token on, as far as they may belong to a number.
  func pieces(from start: Int, in sentence: Range<Int>, withDigits: Bool) -> [NumberWordReader.Piece] {
    var pieces: [NumberWordReader.Piece] = []
    for index in start..<min(sentence.upperBound, start + Self.longestNumber) {
      let range = tokens[index].range
      switch tokens[index].kind {
      case .word:
        let letters = word(index)
        guard letters.contains(0x2D) else {
          let entry = NumberWords.entry(for: key(index))
          guard entry != nil || Self.connectors.contains(key(index)) else { return pieces }
          pieces.append(
            .init(key: key(index), entry: entry, range: range.bounds, token: index, isLast: true))
          continue
        }
        let parts = letters.split(separator: 0x2D, maxSplits: Self.mostParts)
        for (place, part) in parts.enumerated() {
          let key = WordKey(part)
          let entry = NumberWords.entry(for: key)
          guard place > 0 || entry != nil else { return pieces }
          pieces.append(
            .init(
              key: key, entry: entry, range: part.startIndex..<part.endIndex, token: index,
              isLast: place == parts.count - 1))
        }
      case .number where withDigits:
        guard range.count <= 3, word(index).allSatisfy({ $0.isDigit }) else { return pieces }
        let value = word(index).reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
        pieces.append(
          .init(
            key: key(index), entry: nil, digits: value, range: range.bounds, token: index, isLast: true))
      default: return pieces
      }
    }
    return pieces
  }

  private static let connectors = WordSet("and a an point of")

  /// Makes a numeral reach over the first pieces; what is left of their last token becomes its tail.
  func take(_ count: Int, of pieces: [NumberWordReader.Piece], into numeral: inout Numeral) {
    guard count > 0 else { return }
    let last = pieces[count - 1]
    numeral.extend(to: last.range.upperBound)
    numeral.end = last.token + 1
    numeral.tail = pieces[count...].prefix { $0.token == last.token }.map { bytes[$0.range] }
  }

  func wordNumeral(at index: Int, in sentence: Range<Int>) -> Numeral? {
    if isPartOfName(index, in: sentence) { return nil }
    switch key(index) {
    case Self.several, Self.few: return manifold(index, at: index + 1, in: sentence)
    default: break
    }
    let letters = word(index)
    let entry = NumberWords.entry(for: key(index))
    if entry == nil, !letters.contains(0x2D) {
      guard key(index) == Self.a || key(index) == Self.an else { return period(at: index, in: sentence) }
      guard index + 1 < sentence.upperBound else { return nil }
      let next = key(index + 1)
      if NumberWords.entry(for: next) == nil, !word(index + 1).contains(0x2D) {
        return oneOf(index, in: sentence)
      }
    }
    if case .several(let value) = entry { return vague(index, value, in: sentence) }
    let pieces = pieces(from: index, in: sentence, withDigits: false)
    var reader = NumberWordReader(pieces)
    guard let reading = reader.number(), reading.count > 0 else {
      if isHalf(index) { return half(index, in: sentence) }
      return letters.contains(0x2D) ? period(at: index, in: sentence) : nil
    }
    var numeral = Numeral(reading.value, range: TextRange(pieces[0].range), end: index)
    numeral.scale = reading.scale
    take(reading.count, of: pieces, into: &numeral)
    switch reading.part {
    case .none:
      if reading.value == 1, reading.count == 1, numeral.tail.isEmpty, !isCountedOne(index, in: sentence) {
        return nil
      }
      readSecond(&numeral)
      return numeral
    case .certain: return fraction(numeral, in: sentence)
    case .doubtful: return isFraction(index, numeral, in: sentence) ? fraction(numeral, in: sentence) : nil
    }
  }

  static let a = WordKey("a")
  static let an = WordKey("an")
  static let several = WordKey("several")
  static let few = WordKey("few")

  /// `Air Force One`, `Twelve Oaks`
  private func isPartOfName(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index].isCapitalized, index > sentence.lowerBound else { return false }
    if tokens[index - 1].kind == .word, tokens[index - 1].isCapitalized { return true }
    let next = index + 1
    return next < sentence.upperBound && tokens[next].isCapitalized && tokens[next].kind == .word
      && !Demonyms.contains(key(next)) && tokens[next].key != "u.s."
  }

  /// `five-six`: a range in one word.
  private func readSecond(_ numeral: inout Numeral) {
    guard let first = numeral.tail.first, case .small(let upper) = NumberWords.entry(for: WordKey(first)),
      upper > numeral.upper, numeral.scale == nil
    else { return }
    numeral.upper = upper
    numeral.second = TextRange(first.startIndex, first.endIndex)
    numeral.tail.removeFirst()
  }

  /// `one person`, but neither `one of them` nor `no one`.
  private func isCountedOne(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    // `minus one`
    if index > sentence.lowerBound, Self.signs.contains(key(index - 1)) { return true }
    guard next < sentence.upperBound, tokens[next].kind == .word else { return false }
    if CommonWords.function.contains(key(next)) || Self.noOnes.contains(key(next)) {
      return Self.lastOnes.contains(key(next)) && index + 2 < sentence.upperBound && isSmallWord(index + 2)
    }
    // `until one prompts`: a verb, for no counted singular ends so.
    if word(next).last == 0x73, word(next).dropLast().last != 0x73 { return false }
    guard index > sentence.lowerBound else { return true }
    if let measure = QuantityUnits.measure(key(next)) {
      let isAge = next + 1 < sentence.upperBound && key(next + 1) == "old"
      if measure.unit != .duration || isAge { return true }
    }
    let before = key(index - 1)
    return !WordClasses.determiners.contains(before) && !Self.onePointers.contains(before)
      && !WordClasses.auxiliaries.contains(before)
  }

  static let signs = WordSet("minus negative")
  private static let noOnes = WordSet(
    "another day night morning evening afternoon moment thing sort kind type side way point time by more last final"
  )
  private static let lastOnes = WordSet("more last final")
  private static let onePointers = WordSet("no any every each such which number day day's phase grade the")
}
