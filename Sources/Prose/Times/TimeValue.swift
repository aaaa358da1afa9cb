/// What the words of a time expression say, before anybody asks when they were said.
///
/// `Friday` is a day that comes every week, `last month` counts from when the text was written, `two days earlier` from
/// what it told of before. `TimeExpression.resolved(against:)` makes intervals of them.
public indirect enum TimeValue: Hashable, Sendable {
  /// Something that comes again in the calendar: `Aug 15`, `15 August 2025`, `Q3`, `summer 2019`, `Christmas`, `Friday`.
  case occurrence(CalendarPattern, TimeScope)
  /// `2019`, `the 1990s`, `the 19th century`: so many whole years from one on.
  case years(Int, count: Int)
  /// The day, week or year that is so many after that of the origin: `yesterday`, `last month`, `this year`.
  case unit(TimeGrain, shift: Int, from: TimeOrigin)
  /// Counted exactly: `two days ago`, `2 years and a month earlier`, `three weeks from tomorrow`.
  case offset([TimeAmount], isBack: Bool, from: TimeOrigin)
  /// All the time between the origin and so much before or after it: `in the past decade`, `within three days`.
  case span([TimeAmount], isBack: Bool, from: TimeOrigin)
  /// `early 2020`, `mid-March`, `the end of the year`, `later this week`.
  case part(TimePart, of: TimeValue)
  /// `Friday night`, `this morning`; without a day where the words name none.
  case dayPart(DayPart, of: TimeValue?)
  /// `3:15 p.m.`, `noon on Friday`; without a day where the words name none.
  case clock(ClockTime, of: TimeValue?)
  /// `from Monday to Thursday`, `May 3-5`, `between 1990 and 1995`: both ends belong to it.
  case range(TimeValue, TimeValue)
  /// `every Tuesday`, `daily`, `each summer`: again and again, and so never one time.
  case set(TimeValue)
}

/// What comes again every year, month or week.
public enum CalendarPattern: Hashable, Sendable {
  /// 1 to 12.
  case month(Int)
  /// A day of the year, and its weekday (1 for Monday) where the words give one.
  case date(month: Int, day: Int, weekday: Int?)
  case season(Season)
  /// 1 to 4.
  case quarter(Int)
  /// 1 or 2.
  case half(Int)
  /// A week of ISO 8601.
  case week(Int)
  case holiday(Holiday)
  /// A day of the month, and its weekday where the words give one: `the 15th`, `Friday the 15th`.
  case dayOfMonth(Int, weekday: Int?)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  /// Saturday and Sunday.
  case weekend
  /// The *n*th weekday of a month or year; the last for -1.
  case nthWeekday(Int, weekday: Int)
  /// The *n*th day, week, weekend, month, quarter or half of something longer; the last for -1.
  case nth(Int, TimeGrain)
}

/// Which of all occurrences.
public indirect enum TimeScope: Hashable, Sendable {
  /// The words do not say: the one before or the one after, as the sense wills.
  case nearest
  /// The latest that is over: `last May`.
  case last
  /// Of the current year, month or week: `this Friday`.
  case this
  /// The first that has not begun: `next summer`.
  case next
  /// `2025`, `next year`, `July`: the one that lies in it.
  case within(TimeValue)
}

/// From where a relative time counts.
public indirect enum TimeOrigin: Hashable, Sendable {
  /// When the text was written: `two days ago`.
  case now
  /// The time that the text told of before: `two days earlier`, `the next day`.
  case context
  /// `three weeks from tomorrow`.
  case time(TimeValue)
}

/// So many units; nil where the words only say that there were several (`days later`).
public struct TimeAmount: Hashable, Sendable {
  public enum Unit: Hashable, Sendable {
    case grain(TimeGrain)
    /// Weekdays: `two Sundays from now`.
    case weekday(Int)
    /// Days from Monday to Friday: `four business days`.
    case workday
  }

  public let count: Int?
  public let unit: Unit

  public init(_ count: Int?, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  public var grain: TimeGrain {
    if case .grain(let grain) = unit { return grain }
    return .day
  }
}

/// A part of something longer.
public enum TimePart: Hashable, Sendable {
  /// `early`, `late`: the first and the second half, roughly.
  case early, late
  /// `mid-`, `the middle of`.
  case mid
  /// `the beginning of`, `the end of`: narrower than early and late.
  case beginning, end
  /// `earlier this week`: before now.
  case earlier
  /// `later this week`, `the rest of the week`: after now.
  case later
}

public enum DayPart: Hashable, Sendable {
  case morning, afternoon, evening, night
}

/// Of the northern half of the globe: spring is March to May.
public enum Season: Int, Hashable, Sendable {
  case spring = 1, summer, autumn, winter
}
