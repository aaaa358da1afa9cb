internal import Prose

/// An amount as claims compare it: by what is stated, whatever the words. `four and a half hours` is `270 minutes`, `a
/// dozen` is `12`.
struct Figure: Hashable, Sendable {
  let unit: Quantity.Unit
  /// From least to most, without the words of a bound: 12 of `at least 12`.
  let least: Double
  let most: Double
  /// `about`, `nearly`, `more than`.
  let isLoose: Bool
  /// The stem of what is counted or measured.
  let noun: UInt64?
  /// On the scale of `ComparedWord.weight`.
  let weight: Double

  init(_ quantity: Quantity, noun: UInt64?) {
    unit = quantity.unit
    let isUpperBound = quantity.lowerBound <= 0 && quantity.upperBound > 0 && quantity.upperBound.isFinite
    most = quantity.stated.upperBound.isFinite ? quantity.stated.upperBound : quantity.stated.lowerBound
    // `up to 350` states 350.
    least = isUpperBound || !quantity.stated.lowerBound.isFinite ? most : quantity.stated.lowerBound
    isLoose = quantity.isApproximate || quantity.amount != quantity.range
    self.noun = noun
    weight = Self.weight(of: quantity)
  }

  /// More digits and a unit tell more: `two` is in every text, `$1.35 million` in those about one thing.
  private static func weight(of quantity: Quantity) -> Double {
    let number = quantity.numbers.first
    let size = abs(number?.value ?? 0)
    let digits = max(1, (logarithm(max(1, size / (number?.grain ?? 1))) / logarithm(10) + 0.5).rounded())
    var weight: Double =
      switch quantity.unit {
      case .count: 5
      case .age: 6
      case .duration: 6.5
      case .money: 8
      case .percent, .percentagePoints, .length, .mass, .speed, .temperature, .area, .volume: 7
      }
    if quantity.unit == .count { weight += size <= 2 ? -2 : size >= 20 ? 0.5 : 0 }
    return min(9, weight + 0.8 * (digits - 1))
  }

  /// How far another figure states the same: 1 for the same amount, less for one that rounding explains, half for
  /// another amount of the same thing, on which the texts differ.
  func likeness(to other: Figure) -> Double {
    guard unit == other.unit else { return 0 }
    if least == other.least, most == other.most { return 1 }
    let isNarrow = spread <= 0.3 && other.spread <= 0.3
    if isNarrow, isClose(least, other.least, other), isClose(most, other.most, other) { return 0.8 }
    guard let noun, noun == other.noun else { return 0 }
    let sizes = (abs(least), abs(other.least))
    return min(sizes.0, sizes.1) > 0 && max(sizes.0, sizes.1) <= 2 * min(sizes.0, sizes.1) ? 0.5 : 0
  }

  /// How wide a range is stated: 0.1 for `18 to 20`.
  private var spread: Double { (most - least) / max(abs(most), 1e-9) }

  private func isClose(_ a: Double, _ b: Double, _ other: Figure) -> Bool {
    let size = max(abs(a), abs(b))
    return abs(a - b) <= size * tolerance(isLoose || other.isLoose, size)
  }

  private func tolerance(_ isLoose: Bool, _ size: Double) -> Double {
    switch unit {
    case .count, .age: isLoose && size >= 20 ? 0.06 : size >= 1_000 ? 0.015 : 0
    case .percent: isLoose ? 0.06 : 0.02
    default: isLoose ? 0.06 : 0.03
    }
  }

  /// Equal or neighbouring for figures that may be alike: the unit with the size on a scale of doublings.
  var buckets: [UInt64] {
    let size = logarithm(max(abs(most), 1e-9)) / logarithm(2)
    return [size.rounded(.down), size.rounded(.up)].map { step in
      var hash = WordHash()
      hash.combine(UInt8(ascii: "%"))
      hash.combine(UInt64(word: "\(unit)"))
      hash.combine(UInt64(bitPattern: Int64(step)))
      return hash.value
    }
  }
}
