/// How sure a row has to be to be shown.
public enum Strictness: String, Hashable, Sendable, CaseIterable {
  /// All detectors, and rows of which they are not sure.
  case low
  /// The detectors that were right in at least six of ten rows on the data they were developed with.
  case normal
  /// Of those only the rows that share the most with each other: for who wants no false alarm.
  case high

  /// What a row must reach.
  var leastConfidence: Double {
    switch self {
    case .low: 0
    case .normal: 0.5
    case .high: 0.65
    }
  }
}

extension Strictness: Comparable {
  private var rank: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    }
  }

  public static func < (a: Strictness, b: Strictness) -> Bool { a.rank < b.rank }
}
