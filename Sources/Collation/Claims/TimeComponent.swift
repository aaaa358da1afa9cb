internal import Prose

/// What a time names of the calendar and the clock, so that two times can be compared although neither says all:
/// `10:15 a.m. on May 7` and `quarter past ten on Friday` share the clock.
enum TimeComponent: Hashable, Sendable {
  /// Minutes since midnight or noon: many texts leave open which.
  case clock(Int)
  case date(month: Int, day: Int)
  case year(Int)
  case month(Int)
  /// 1 for Monday.
  case weekday(Int)

  /// How much it tells that two texts name it, on the scale of `ComparedWord.weight`. Every report of an event names
  /// the same one or two weekdays.
  var weight: Double {
    switch self {
    case .clock: 8
    case .date: 7.5
    case .year: 6.5
    case .month: 4.5
    case .weekday: 4
    }
  }

  var key: UInt64 {
    var hash = WordHash()
    let (kind, value) =
      switch self {
      case .clock(let minute): (1, minute)
      case .date(let month, let day): (2, month * 32 + day)
      case .year(let year): (3, year)
      case .month(let month): (4, month)
      case .weekday(let day): (5, day)
      }
    hash.combine(UInt8(ascii: "@"))
    hash.combine(UInt64(kind))
    hash.combine(UInt64(bitPattern: Int64(value)))
    return hash.value
  }
}

extension TimeComponent {
  /// The parts of a time. `interval` is what it means in its text, if the day of writing is known: `yesterday` has a
  /// date then.
  static func parts(of value: TimeValue, interval: CivilInterval?) -> [TimeComponent] {
    switch value {
    case .occurrence(let pattern, let scope):
      var parts = Self.parts(of: pattern)
      if case .within(let whole) = scope { parts += Self.parts(of: whole, interval: nil) }
      return parts
    case .years(let first, let count): return count == 1 ? [.year(first)] : []
    case .unit, .offset: return counted(value.grain, interval)
    case .part(_, let whole): return parts(of: whole, interval: interval)
    case .dayPart(_, let day): return day.map { parts(of: $0, interval: interval) } ?? []
    case .clock(let clock, let day):
      let minute = TimeComponent.clock(clock.second / 60 % 720)
      return [minute] + (day.map { parts(of: $0, interval: interval) } ?? [])
    case .range(let first, _): return parts(of: first, interval: nil)
    case .span, .set: return []
    }
  }

  private static func parts(of pattern: CalendarPattern) -> [TimeComponent] {
    switch pattern {
    case .month(let month): [.month(month)]
    case .date(let month, let day, let weekday):
      [.date(month: month, day: day)] + (weekday.map { [.weekday($0)] } ?? [])
    case .weekday(let day): [.weekday(day)]
    default: []
    }
  }

  /// `yesterday`, `last year`, where it is known when that was said.
  private static func counted(_ grain: TimeGrain, _ interval: CivilInterval?) -> [TimeComponent] {
    guard let start = interval?.start.date else { return [] }
    switch grain {
    case .year: return [.year(start.year)]
    case .month: return [.month(start.month)]
    case .second, .minute, .hour, .dayPart, .day: return [.date(month: start.month, day: start.day)]
    default: return []
    }
  }
}
