/// How fine a time is given, from the finest to the coarsest.
public enum TimeGrain: Int, Hashable, Sendable, CaseIterable {
  case second, minute, hour
  /// Morning, night: a part of a day without sharp ends.
  case dayPart
  case day, weekend, week, month, season, quarter, half, year, decade, century
}

extension TimeGrain: Comparable {
  public static func < (a: TimeGrain, b: TimeGrain) -> Bool { a.rawValue < b.rawValue }
}

extension TimeGrain {
  /// Length where it is fixed and shorter than a day.
  var seconds: Int? {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: nil
    }
  }

  /// Length in days where it is fixed.
  var days: Int? {
    switch self {
    case .day: 1
    case .weekend: 2
    case .week: 7
    default: nil
    }
  }

  /// Length in months where it is counted so.
  var months: Int? {
    switch self {
    case .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }
}
