/// Makes an interval of what words say, for one moment of writing and one direction.
struct TimeResolver {
  enum Side { case past, future }

  let reference: ReferenceTime
  /// The time that the text told of before; the reference where it told of none.
  let focus: CivilInterval?
  let side: Side

  /// Nil where there is no such time (`February 30`), where the words leave it open (`days later`), and for sets.
  func interval(of value: TimeValue) -> CivilInterval? {
    switch value {
    case .occurrence(let pattern, let scope): occurrence(of: pattern, scope)
    case .years(let first, let count):
      CivilInterval(year: first, month: 1, months: count * 12)
    case .unit(let grain, let shift, let origin):
      self.origin(origin, for: grain).flatMap { unit(grain, shift, at: $0.start) }
    case .offset(let amounts, let isBack, let origin): offset(amounts, isBack, origin)
    case .span(let amounts, let isBack, let origin): span(amounts, isBack, origin)
    case .part(let part, let value): interval(of: value).flatMap { self.part(part, of: $0, value.grain) }
    case .dayPart(let part, let day): self.day(of: day).flatMap { self.dayPart(part, of: $0) }
    case .clock(let clock, let day): self.day(of: day).flatMap { self.clock(clock, of: $0) }
    case .range(let first, let last): range(first, last)
    case .set: nil
    }
  }

  /// The first second of the day of writing, or the very second where the clock is known.
  private var now: CivilInterval? {
    CivilInterval(
      CivilDateTime(reference.date, second: reference.second ?? 0),
      CivilDateTime(reference.date, second: (reference.second ?? CivilDateTime.secondsOfDay - 1) + 1))
  }

  /// Where counting begins, for what is counted: days are not counted from a month that was told of.
  func origin(_ origin: TimeOrigin, for grain: TimeGrain) -> CivilInterval? {
    switch origin {
    case .now: return now
    case .context:
      guard let focus else { return now }
      return focus.dayCount <= max(2, grain.days ?? (grain.months ?? 0) * 31) ? focus : nil
    case .time(let value): return interval(of: value)
    }
  }

  func knowsClock(_ origin: TimeOrigin) -> Bool {
    switch origin {
    case .now: reference.second != nil
    case .context: focus.map { !$0.isWholeDays } ?? (reference.second != nil)
    case .time(let value): value.grain < .dayPart
    }
  }

  /// The day that a clock or a part of a day belongs to.
  private func day(of value: TimeValue?) -> CivilDate? {
    if let value { return interval(of: value)?.start.date }
    return focus?.start.date ?? reference.date
  }
}

// MARK: - The calendar

extension TimeResolver {
  private func occurrence(of pattern: CalendarPattern, _ scope: TimeScope) -> CivilInterval? {
    let index = pattern.cycleIndex(of: reference.date)
    switch scope {
    case .nearest: return nearest(pattern, around: index)
    case .last:
      return first(of: pattern, from: index + 1, by: -1) { $0.end.date <= reference.date }
    case .next:
      return first(of: pattern, from: index - 1, by: 1) { reference.date < $0.start.date }
    case .this:
      // Winter goes over the turn of the year.
      let isLastWinter = pattern == .season(.winter) && reference.date.month < 6
      let found = pattern.occurrence(inCycle: isLastWinter ? index - 1 : index)
      guard pattern.cycle == .weekly, side == .future, let found, found.end.date <= reference.date else {
        return found
      }
      // `this Friday`, written on a Sunday
      return pattern.occurrence(inCycle: index + 1)
    case .within(let container):
      return interval(of: container).flatMap { pattern.occurrence(in: $0) }
    }
  }

  /// February 29 may be eight years away, a Friday the 13th more than a year.
  private static let reach = 40

  private func first(
    of pattern: CalendarPattern, from index: Int, by step: Int, where fits: (CivilInterval) -> Bool
  ) -> CivilInterval? {
    for turn in 0..<Self.reach {
      if let found = pattern.occurrence(inCycle: index + turn * step), fits(found) { return found }
    }
    return nil
  }

  private func nearest(_ pattern: CalendarPattern, around index: Int) -> CivilInterval? {
    if case .nthWeekday = pattern { return pattern.occurrence(inCycle: index) }
    if case .nth = pattern { return pattern.occurrence(inCycle: index) }
    let past = first(of: pattern, from: index + 1, by: -1) { $0.start.date <= reference.date }
    let future = first(of: pattern, from: index - 1, by: 1) { reference.date < $0.end.date }
    switch pattern {
    case .dayOfMonth(_, .some):
      // A day of the month with its weekday comes but once or twice a year: only the nearest can be meant.
      guard let past, let future else { return past ?? future }
      let (back, ahead) = (distance(to: past), distance(to: future))
      return back <= ahead ? past : future
    case .date(_, _, let weekday?):
      let matches = [past, future].compactMap { $0 }.filter { $0.start.date.weekday == weekday }
      if matches.count == 1 { return matches[0] }
    default: break
    }
    return side == .past ? past : future
  }

  private func distance(to interval: CivilInterval) -> Int {
    abs(interval.start.date.dayNumber - reference.date.dayNumber)
  }

  /// The day, week, month … that holds a moment, or one before or after it.
  private func unit(_ grain: TimeGrain, _ shift: Int, at moment: CivilDateTime) -> CivilInterval? {
    let date = moment.date
    if let seconds = grain.seconds {
      guard reference.second != nil else { return nil }
      let start = CivilDateTime(date, second: moment.second / seconds * seconds)?.adding(
        seconds: shift * seconds)
      return CivilInterval(start, start?.adding(seconds: seconds))
    }
    switch grain {
    case .week:
      let start = date.startOfWeek?.adding(days: shift * 7)
      return CivilInterval(start, upTo: start?.adding(days: 7))
    case .weekend:
      let index = CalendarPattern.weekend.cycleIndex(of: date)
      return CalendarPattern.weekend.occurrence(inCycle: index + shift)
    case .season:
      let season = CivilDate(
        year: date.year, month: date.month / 3 * 3 == 0 ? 12 : date.month / 3 * 3, day: 1)
      let start = date.month < 3 ? season?.adding(months: -12) : season
      return months(3, from: start?.adding(months: shift * 3))
    case .decade, .century:
      let years = grain == .decade ? 10 : 100
      let first = date.year / years * years + shift * years
      return CivilInterval(year: first, month: 1, months: years * 12)
    case .month, .quarter, .half, .year:
      guard let count = grain.months else { return nil }
      let month = (date.month - 1) / count * count + 1
      return months(
        count, from: CivilDate(year: date.year, month: month, day: 1)?.adding(months: shift * count))
    case .second, .minute, .hour, .dayPart, .day: return CivilInterval(day: date.adding(days: shift))
    }
  }

  private func months(_ count: Int, from start: CivilDate?) -> CivilInterval? {
    CivilInterval(start, upTo: start?.adding(months: count))
  }
}
