extension CalendarPattern {
  /// How often it comes.
  enum Cycle { case yearly, monthly, weekly }

  var cycle: Cycle {
    switch self {
    case .month, .date, .season, .quarter, .half, .week, .holiday: .yearly
    case .dayOfMonth, .nthWeekday, .nth: .monthly
    case .weekday, .weekend: .weekly
    }
  }

  /// The number of the year, month or week of a day, counted on through all time.
  func cycleIndex(of date: CivilDate) -> Int {
    switch cycle {
    case .yearly: date.year
    case .monthly: date.year * 12 + date.month - 1
    case .weekly: (date.dayNumber - Self.firstMonday) / 7
    }
  }

  private static let firstMonday = -719_162  // 0001-01-01

  /// When it comes in one year, month or week; nil where it does not (February 29).
  func occurrence(inCycle index: Int) -> CivilInterval? {
    switch self {
    case .month(let month): return CivilInterval(year: index, month: month, months: 1)
    case .date(let month, let day, _):
      return CivilInterval(day: CivilDate(year: index, month: month, day: day))
    case .season(let season): return CivilInterval(year: index, month: season.rawValue * 3, months: 3)
    case .quarter(let quarter): return CivilInterval(year: index, month: quarter * 3 - 2, months: 3)
    case .half(let half): return CivilInterval(year: index, month: half * 6 - 5, months: 6)
    case .week(let week): return Self.isoWeek(week, of: index)
    case .holiday(let holiday): return CivilInterval(day: holiday.date(in: index))
    case .dayOfMonth(let day, let weekday):
      guard let date = CivilDate(year: index / 12, month: index % 12 + 1, day: day) else { return nil }
      return weekday.map { $0 == date.weekday } ?? true ? CivilInterval(day: date) : nil
    case .nthWeekday: return CivilInterval(day: day(inMonth: index % 12 + 1, of: index / 12))
    case .nth:
      guard let month = CivilInterval(year: index / 12, month: index % 12 + 1, months: 1) else { return nil }
      return occurrence(in: month)
    case .weekday(let weekday):
      return CivilInterval(day: CivilDate(dayNumber: Self.firstMonday + index * 7 + weekday - 1))
    case .weekend:
      let saturday = CivilDate(dayNumber: Self.firstMonday + index * 7 + 5)
      return CivilInterval(saturday, upTo: saturday?.adding(days: 2))
    }
  }

  /// The day of an *n*th weekday in a month.
  func day(inMonth month: Int, of year: Int) -> CivilDate? {
    guard case .nthWeekday(let count, let weekday) = self,
      let first = CivilDate(year: year, month: month, day: 1)
    else { return nil }
    let length = CivilDate.days(inMonth: month, of: year)
    let firstDay = 1 + (weekday - first.weekday + 7) % 7
    let day = count > 0 ? firstDay + (count - 1) * 7 : firstDay + (length - firstDay) / 7 * 7
    return CivilDate(year: year, month: month, day: day)
  }

  /// The week of ISO 8601 with a number.
  private static func isoWeek(_ week: Int, of year: Int) -> CivilInterval? {
    guard let monday = CivilDate(year: year, month: 1, day: 4)?.startOfWeek?.adding(days: (week - 1) * 7),
      monday.isoWeek?.year == year
    else { return nil }
    return CivilInterval(monday, upTo: monday.adding(days: 7))
  }
}

// MARK: - Inside something longer

extension CalendarPattern {
  /// The one that lies in an interval; nil if none begins there.
  func occurrence(in container: CivilInterval) -> CivilInterval? {
    let first = container.start.date
    switch self {
    case .nthWeekday(let count, let weekday): return Self.nthWeekday(count, weekday, in: container)
    case .nth(let count, let grain): return Self.nth(count, grain, in: container)
    case .week:
      // The first days of a year may lie in a week of the year before.
      return occurrence(inCycle: first.year)
    default:
      let index = cycleIndex(of: first)
      for next in index...(index + 1) {
        if let found = occurrence(inCycle: next), container.start <= found.start, found.start < container.end
        {
          return found
        }
      }
      return nil
    }
  }

  private static func nthWeekday(_ count: Int, _ weekday: Int, in container: CivilInterval) -> CivilInterval?
  {
    let day: CivilDate?
    if count > 0 {
      let first = container.start.date
      day = first.adding(days: (weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    } else {
      let last = container.end.date.adding(days: -1)
      day = last.flatMap { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
    }
    guard let found = CivilInterval(day: day), container.contains(found) else { return nil }
    return found
  }

  private static func nth(_ count: Int, _ grain: TimeGrain, in container: CivilInterval) -> CivilInterval? {
    let (first, end) = (container.start.date, container.end.date)
    switch grain {
    case .day:
      let day = count > 0 ? first.adding(days: count - 1) : end.adding(days: -1)
      guard let found = CivilInterval(day: day), container.contains(found) else { return nil }
      return found
    case .week, .weekend:
      // A week belongs to the month or year that its Thursday lies in, a weekend to that of its Saturday.
      let marker = grain == .week ? 4 : 6
      guard let found = nthWeekday(count, marker, in: container) else { return nil }
      let start = grain == .week ? found.start.date.startOfWeek : found.start.date
      return CivilInterval(start, upTo: start?.adding(days: grain == .week ? 7 : 2))
    default:
      guard let months = grain.months else { return nil }
      let start = count > 0 ? first.adding(months: (count - 1) * months) : end.adding(months: -months)
      guard let found = CivilInterval(start, upTo: start?.adding(months: months)), container.contains(found)
      else { return nil }
      return found
    }
  }
}
