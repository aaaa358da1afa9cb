/// An amount that a text states, in digits or words: `eleven`, `about 290`, `62 miles`, `$3bn`, `a third`.
public struct Quantity: Hashable, Sendable {
  /// What is counted or measured. Two quantities can disagree only if their units are the same.
  public enum Unit: Hashable, Sendable {
    /// Things: `eleven people`.
    case count
    /// Of a hundred: `40 percent`, `a third`.
    case percent
    /// An ISO 4217 code: `USD`.
    case money(String)
    /// Seconds.
    case duration
    /// Metres.
    case length
    /// Kilograms.
    case mass
    /// Years of life: `34-year-old`.
    case age
    /// Differences between shares of a hundred: `five percentage points`.
    case percentagePoints
    /// Metres a second.
    case speed
    /// Degrees Celsius.
    case temperature
    /// Square metres.
    case area
    /// Litres.
    case volume
  }

  /// A number as it is written, before its unit is applied: 3,500,000 for `3.5 million`, a third for `a third`.
  public struct Number: Hashable, Sendable {
    public let range: TextRange
    public let value: Double

    public init(range: TextRange, value: Double) {
      self.range = range
      self.value = value
    }
  }

  /// The words of the amount with bounds and unit: `at least 12`, `nearly two hours`.
  public let range: TextRange
  /// From least to most in the unit: `at least 12` is `12...infinity`, `11` is `11...11`.
  public let lowerBound: Double
  public let upperBound: Double
  /// `about`, `nearly`, `some`, `around`, `almost`.
  public let isApproximate: Bool
  public let unit: Unit
  /// The word for what is counted: `people` of `eleven people`; nil where none follows.
  public let noun: TextRange?
  /// The number and its unit without the words of a bound: `12` of `at least 12`.
  public let amount: TextRange
  /// What `amount` says by itself, in the unit: `12...12` of `at least 12`.
  public let stated: ClosedRange<Double>
  /// The numbers in it, in the order of the text: two of `18 to 25 percent` and of `5 feet 10 inches`, none of
  /// `hundreds of people`.
  public let numbers: [Number]

  /// Without an `amount` it is `range`; without what is `stated` it is what the bounds say.
  public init(
    range: TextRange, lowerBound: Double, upperBound: Double, isApproximate: Bool, unit: Unit,
    noun: TextRange?, amount: TextRange? = nil, stated: ClosedRange<Double>? = nil, numbers: [Number] = []
  ) {
    self.range = range
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.isApproximate = isApproximate
    self.unit = unit
    self.noun = noun
    self.amount = amount ?? range
    self.stated = stated ?? lowerBound...max(lowerBound, upperBound)
    self.numbers = numbers
  }
}

extension Quantity.Number {
  /// The step in which the number is given, by its last digit that is not zero: 100 of `1,200`, 100,000 of
  /// `3.5 million`, 0.1 of `2.5`; 1 of zero.
  public var grain: Double {
    let size = abs(value)
    guard size > 0, size < 1e15 else { return 1 }
    var step = 1.0
    if size == size.rounded() {
      while size.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
      return step
    }
    // A third has no last digit; a millionth is fine enough.
    var inverse = 1.0
    while inverse < 1e6, abs(size * inverse - (size * inverse).rounded()) > 1e-9 * size * inverse {
      inverse *= 10
    }
    return 1 / inverse
  }
}
