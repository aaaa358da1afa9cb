/// A place in an order: `first`, `2nd`, `twenty-fifth`. It states no amount.
public struct Ordinal: Hashable, Sendable {
  public let range: TextRange
  public let value: Double

  /// The ordinals of a text that are no part of a date or an amount, in order.
  /// - Complexity: O(*n*) in the words of the text.
  public static func all(in parsed: ParsedText) -> [Ordinal] {
    let finder = QuantityFinder(bytes: parsed.text.bytes, tokens: parsed.tokens)
    var ordinals: [Ordinal] = []
    var quantity = 0
    for sentence in parsed.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let (value, end) = finder.ordinal(at: index, in: sentence.tokens) else {
          index += 1
          continue
        }
        let range = TextRange(parsed.tokens[index].range.start, parsed.tokens[end - 1].range.end)
        while quantity < parsed.quantities.count, parsed.quantities[quantity].range.end <= range.start {
          quantity += 1
        }
        let isAmount = quantity < parsed.quantities.count && parsed.quantities[quantity].range.overlaps(range)
        if !isAmount { ordinals.append(Ordinal(range: range, value: value)) }
        index = end
      }
    }
    return ordinals
  }
}

extension QuantityFinder {
  fileprivate func ordinal(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    switch tokens[index].kind {
    case .number:
      guard let value = Self.value(ofSuffixed: word(index)), !isDay(index, in: sentence) else { return nil }
      return (value, index + 1)
    case .word:
      if let unit = NumberWords.ordinalUnit(key(index)), !unit.isPlural {
        if unit.value == 2, isUnitOfTime(index, in: sentence) { return nil }
        return isDay(index, in: sentence) ? nil : (unit.value, index + 1)
      }
      guard NumberWords.entry(for: key(index)) != nil || word(index).contains(0x2D) else { return nil }
      return compound(at: index, in: sentence)
    default: return nil
    }
  }

  /// `eleventh`, `twenty-fifth`, `one hundred twenty fifth`; `twenty first responders` are 20.
  private func compound(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    let pieces = pieces(from: index, in: sentence, withDigits: false)
    guard !pieces.isEmpty else { return nil }
    var reader = NumberWordReader(pieces)
    guard let (value, count) = reader.ordinal(), pieces[count - 1].isLast, !isDay(index, in: sentence) else {
      return nil
    }
    return (value, pieces[count - 1].token + 1)
  }

  /// `2nd`, `1,000th`
  private static func value(ofSuffixed word: ArraySlice<UInt8>) -> Double? {
    let digits = word.prefix { $0.isDigit || $0 == 0x2C }
    let suffix = WordKey(word[digits.endIndex...])
    guard !digits.isEmpty, digits.count < 12, suffixes.contains(suffix) else { return nil }
    return digits.reduce(0.0) { $1 == 0x2C ? $0 : $0 * 10 + Double($1 - 0x30) }
  }

  private static let suffixes = WordSet("st nd rd th")

  /// `one second`, `a second`, `per second`
  private func isUnitOfTime(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    return tokens[index - 1].kind == .number || NumberWords.entry(for: key(index - 1)) != nil
      || key(index - 1) == "per"
  }

  /// `May 4th`, `the 4th of July`
  private func isDay(_ index: Int, in sentence: Range<Int>) -> Bool {
    if index > sentence.lowerBound, isMonth(index - 1) { return true }
    var next = index + 1
    if next < sentence.upperBound, key(next) == "of" { next += 1 }
    return next < sentence.upperBound && isMonth(next)
  }
}
