/// A day of the Gregorian calendar, which is carried back before its introduction (proleptic), as ISO 8601 does.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Years that have a date here; what lies outside is too far to matter to news.
  public static let years = 1...9999

  /// Nil where there is no such day: `2019-02-29`.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that is so many days after 1970-01-01; nil outside `years`.
  public init?(dayNumber: Int) {
    guard (Self.first...Self.last).contains(dayNumber) else { return nil }
    // Days from 0000-03-01, in eras of 400 years (Hinnant, "chrono-compatible low-level date algorithms").
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static let first = -719_162  // 0001-01-01
  private static let last = 2_932_896  // 9999-12-31

  /// Days since 1970-01-01.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CivilDate {
  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  public var weekday: Int {
    // 1970-01-01 was a Thursday; the first Monday of year 1 is day 0 of a week.
    let days = dayNumber - Self.first
    return days % 7 + 1
  }

  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: sum)
  }

  /// The same day of another month, or its last day where it has no such day: a month after January 31 is
  /// February 28 or 29.
  public func adding(months: Int) -> CivilDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return nil }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    guard Self.years.contains(newYear) else { return nil }
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The Monday of its week.
  public var startOfWeek: CivilDate? { adding(days: 1 - weekday) }

  /// The week of ISO 8601 that the day lies in: that with the first Thursday of a year is its first.
  public var isoWeek: (year: Int, week: Int)? {
    guard let thursday = adding(days: 4 - weekday),
      let newYear = CivilDate(year: thursday.year, month: 1, day: 1)
    else { return nil }
    return (thursday.year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2025-08-15`.
  public var description: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }
}

extension Int {
  /// With zeros before it up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
