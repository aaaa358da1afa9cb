/// Reads what money an amount is in, before the number or behind it: `US$40`, `EUR 40`, `40 Swiss francs`.
extension QuantityFinder {
  /// `$`, `US$`, `EUR`: the code, and the token after it.
  func currency(at index: Int, in sentence: Range<Int>) -> (code: String, end: Int)? {
    switch tokens[index].kind {
    case .symbol: return Currencies.code(ofSign: scalar(index)).map { ($0, index + 1) }
    case .word:
      let next = index + 1
      guard next < sentence.upperBound, tokens[index].range.count <= 4 else { return nil }
      if scalar(next) == 0x24 {
        guard next + 1 < sentence.upperBound, let code = dollar(index) else { return nil }
        return (code, next + 1)
      }
      guard tokens[next].kind == .number, tokens[index].isCapitalized || key(index) == "rmb" else {
        return nil
      }
      if Self.rupees.contains(key(index)) { return ("INR", next) }
      if key(index) == "rmb" { return ("CNY", next) }
      guard let money = code(in: word(index)), money.factor == 1 else { return nil }
      return (money.code, next)
    default: return nil
    }
  }

  private static let rupees = WordSet("rs rs.")

  /// Whose dollar it is whose sign follows a word: `HK$`; where signs stand alone, as in text that was cut into words,
  /// `hk $ 5`.
  private func dollar(_ index: Int) -> String? {
    guard let code = Currencies.dollar(of: key(index)) else { return nil }
    if isGlued(index, index + 1) { return code }
    return word(index).count > 1 || key(index) == "c"
      ? isGlued(index + 1, index + 2) ? nil : code
      : nil
  }

  /// An ISO code in capitals; with `M` or `K` before it its million or thousand: `MEUR`.
  private func code(in letters: ArraySlice<UInt8>) -> Currencies.Money? {
    guard letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    switch letters.count {
    case 3 where Currencies.isCode(WordKey(letters)):
      return Currencies.Money(code: String(decoding: letters, as: UTF8.self))
    case 4 where Currencies.isCode(WordKey(letters.dropFirst())):
      guard let factor = letters.first.flatMap({ $0 == 0x4D ? 1e6 : $0 == 0x4B ? 1e3 : nil }) else {
        return nil
      }
      return Currencies.Money(code: String(decoding: letters.dropFirst(), as: UTF8.self), factor: factor)
    default: return nil
    }
  }

  /// `USD115`: a code and its digits in one word.
  func gluedMoney(at index: Int) -> Amount? {
    let letters = word(index)
    guard tokens[index].kind == .word, letters.count > 3, letters.last?.isDigit == true,
      let money = code(in: letters.prefix(3)), let token = NumberToken(digits: letters.dropFirst(3)),
      token.tail.isEmpty, token.second == nil
    else { return nil }
    let numeral = Numeral(
      token.value, range: TextRange(letters.startIndex + 3, token.end), end: index + 1)
    return Amount(numeral: numeral, measure: measure(of: money), end: index + 1)
  }

  /// Money in words behind a number: `40 dollars`, `40 Swiss francs`, `40 USD`, `40 €`.
  func money(
    at index: Int, of amount: Amount, in sentence: Range<Int>
  ) -> (measure: QuantityUnits.Measure, end: Int)? {
    let next = index + 1
    if tokens[index].kind == .symbol {
      // `40 $`; `in 2008 $40` has its sign before.
      guard let code = Currencies.code(ofSign: scalar(index)),
        isGlued(index - 1, index) || next >= sentence.upperBound || tokens[next].kind != .number
      else { return nil }
      return (measure(of: Currencies.Money(code: code)), next)
    }
    guard tokens[index].kind == .word else { return nil }
    if let money = code(in: word(index)) {
      let isScaled = next < sentence.upperBound && amount.numeral.scale == nil
      guard isScaled, case .scale(let factor) = NumberWords.entry(for: key(next)) else {
        return (measure(of: money), next)
      }
      // `75 USD million`
      return (measure(of: Currencies.Money(code: money.code, factor: money.factor * factor)), next + 1)
    }
    // `U.S. dollars`, `Hong Kong dollars`
    for noun in [next, next + 1] where noun < sentence.upperBound && tokens[noun - 1].kind == .word {
      if let money = Currencies.money(unitKey(noun), of: key(noun - 1)) {
        return (measure(of: money), noun + 1)
      }
    }
    let key = unitKey(index)
    if let pounds = pounds(index, amount, in: sentence) { return (pounds, next) }
    // Who won, whose mark, a dong of a bell; a real one.
    if Self.words.contains(key), amount.numeral.lower < 100 { return nil }
    return Currencies.money(key).map { (measure(of: $0), next) }
  }

  private static let words = WordSet("won dong real som lari pula sterling rand manat")

  private func measure(of money: Currencies.Money) -> QuantityUnits.Measure {
    QuantityUnits.Measure(unit: .money(money.code), factor: money.factor)
  }

  /// Pounds are money where the amount is large or sterling, else a weight.
  private func pounds(_ index: Int, _ amount: Amount, in sentence: Range<Int>) -> QuantityUnits.Measure? {
    guard unitKey(index) == "pounds" || unitKey(index) == "pound" else { return nil }
    let isSterling = index + 1 < sentence.upperBound && key(index + 1) == "sterling"
    guard isSterling || amount.numeral.lower >= 100_000 else { return nil }
    return QuantityUnits.Measure(unit: .money("GBP"), factor: 1)
  }
}
