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

  public init(
    range: TextRange, lowerBound: Double, upperBound: Double, isApproximate: Bool, unit: Unit,
    noun: TextRange?
  ) {
    self.range = range
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.isApproximate = isApproximate
    self.unit = unit
    self.noun = noun
  }
}
