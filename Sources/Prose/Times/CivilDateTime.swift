/// A day and a clock, without a time zone: what a calendar and a clock on a wall show.
public struct CivilDateTime: Hashable, Sendable {
  public let date: CivilDate
  /// Seconds since midnight, 0 to 86,399.
  public let second: Int

  public static let secondsOfDay = 86_400

  /// Seconds below zero or beyond a day are those of a day before or after. Nil outside `CivilDate.years`.
  public init?(_ date: CivilDate, second: Int = 0) {
    if (0..<Self.secondsOfDay).contains(second) {
      (self.date, self.second) = (date, second)
    } else {
      let days =
        second >= 0 ? second / Self.secondsOfDay : -((Self.secondsOfDay - 1 - second) / Self.secondsOfDay)
      guard let date = date.adding(days: days) else { return nil }
      (self.date, self.second) = (date, second - days * Self.secondsOfDay)
    }
  }

  /// The first second of a day.
  public init(startOf date: CivilDate) { (self.date, second) = (date, 0) }

  public func adding(seconds: Int) -> CivilDateTime? {
    let (sum, overflow) = second.addingReportingOverflow(seconds)
    return overflow ? nil : CivilDateTime(date, second: sum)
  }
}

extension CivilDateTime: Comparable {
  public static func < (a: CivilDateTime, b: CivilDateTime) -> Bool {
    a.date != b.date ? a.date < b.date : a.second < b.second
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// ISO 8601: `2025-08-15T15:30`, with seconds where there are any.
  public var description: String {
    let seconds = second % 60 == 0 ? "" : ":\((second % 60).padded(2))"
    return "\(date)T\((second / 3600).padded(2)):\((second / 60 % 60).padded(2))\(seconds)"
  }
}

/// From one moment up to another, which is no part of it.
public struct CivilInterval: Hashable, Sendable {
  public let start: CivilDateTime
  public let end: CivilDateTime

  /// Nil unless it ends after it starts.
  public init?(_ start: CivilDateTime?, _ end: CivilDateTime?) {
    guard let start, let end, start < end else { return nil }
    (self.start, self.end) = (start, end)
  }

  /// Whole days: from the first up to `end`, which is no part of it.
  public init?(_ first: CivilDate?, upTo end: CivilDate?) {
    self.init(first.map(CivilDateTime.init(startOf:)), end.map(CivilDateTime.init(startOf:)))
  }

  /// One day.
  public init?(day: CivilDate?) { self.init(day, upTo: day?.adding(days: 1)) }

  /// Whole months.
  public init?(year: Int, month: Int, months: Int) {
    let first = CivilDate(year: year, month: month, day: 1)
    self.init(first, upTo: first?.adding(months: months))
  }

  public func contains(_ moment: CivilDateTime) -> Bool { start <= moment && moment < end }
  public func contains(_ other: CivilInterval) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: CivilInterval) -> Bool { start < other.end && other.start < end }

  /// Whether it begins and ends at midnight.
  public var isWholeDays: Bool { start.second == 0 && end.second == 0 }

  /// How many days it touches.
  public var dayCount: Int {
    end.date.dayNumber - start.date.dayNumber + (end.second > 0 ? 1 : 0)
  }
}

extension CivilInterval: CustomStringConvertible {
  /// `2025-08-15/2025-08-16`; with clocks where it does not consist of whole days.
  public var description: String {
    isWholeDays ? "\(start.date)/\(end.date)" : "\(start)/\(end)"
  }
}
