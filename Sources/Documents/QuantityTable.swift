public import Prose

/// The amounts and ordinals of a text as tab-separated values, in the order of the text.
public struct QuantityTable: Sendable {
  private let parsed: ParsedText
  private let syntax: Syntax?

  /// Without the trees of the text no verb is known.
  public init(of parsed: ParsedText, syntax: Syntax? = nil) {
    self.parsed = parsed
    self.syntax = syntax
  }

  private static let columns = [
    "kind", "start", "end", "words", "unit", "lower", "upper", "approximate", "amount_start", "amount_end",
    "stated_lower", "stated_upper", "numbers", "grain", "noun", "verb", "relation",
  ]

  /// UTF-8 lines, the first with the names of the columns. Positions are code points of the original.
  public func text() -> [UInt8] {
    var writer = TSVWriter()
    writer.row(Self.columns)
    let original = OriginalText(parsed.text)
    let rows =
      parsed.quantities.map { ($0.range, cells(of: $0, original)) }
      + Ordinal.all(in: parsed).map { ($0.range, cells(of: $0, original)) }
    for (_, cells) in rows.sorted(by: { $0.0 < $1.0 }) { writer.row(cells) }
    return writer.bytes
  }

  private func cells(of quantity: Quantity, _ original: OriginalText) -> [String?] {
    let words = original.excerpt(quantity.range)
    let amount = original.codePoints(of: quantity.amount)
    let governor = syntax.flatMap { QuantityGovernor(of: quantity, in: $0) }
    let numbers = quantity.numbers.map { number in
      let place = original.codePoints(of: number.range)
      return "\(place.lowerBound)-\(place.upperBound)=\(figures(number.value))"
    }
    return [
      "quantity", "\(words.range.lowerBound)", "\(words.range.upperBound)",
      String(decoding: words.bytes, as: UTF8.self), quantity.unit.symbol, figures(quantity.lowerBound),
      figures(quantity.upperBound), quantity.isApproximate ? "yes" : "no", "\(amount.lowerBound)",
      "\(amount.upperBound)", figures(quantity.stated.lowerBound), figures(quantity.stated.upperBound),
      numbers.joined(separator: " "), quantity.numbers.last.map { figures($0.grain) },
      noun(of: quantity, governor), governor?.verb.flatMap { syntax?.lemma(of: $0) },
      governor?.relation?.rawValue,
    ]
  }

  private func noun(of quantity: Quantity, _ governor: QuantityGovernor?) -> String? {
    if let noun = governor?.noun, let syntax { return parsed.text.string(in: syntax.tokens[noun].range) }
    return quantity.noun.map { parsed.text.string(in: $0) }
  }

  private func cells(of ordinal: Ordinal, _ original: OriginalText) -> [String?] {
    let words = original.excerpt(ordinal.range)
    let empty = [String?](repeating: nil, count: Self.columns.count - 7)
    return [
      "ordinal", "\(words.range.lowerBound)", "\(words.range.upperBound)",
      String(decoding: words.bytes, as: UTF8.self), nil, figures(ordinal.value), figures(ordinal.value),
    ] + empty
  }

  /// `12`, `0.25`, `inf`
  private func figures(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

extension Quantity.Unit {
  /// As science and banks write it: `m/s`, `USD`; `count` for things.
  var symbol: String {
    switch self {
    case .count: "count"
    case .percent: "%"
    case .percentagePoints: "pp"
    case .money(let code): code
    case .duration: "s"
    case .age: "year"
    case .length: "m"
    case .mass: "kg"
    case .speed: "m/s"
    case .temperature: "°C"
    case .area: "m²"
    case .volume: "L"
    }
  }
}
