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

  /// - Parameter grain: What is counted from there: days are not counted from a month that was told of.
  private func origin(_ origin: TimeOrigin, for grain: TimeGrain) -> CivilInterval? {
    switch origin {
    case .now: return now
    case .context:
      guard let focus else { return now }
      return focus.dayCount <= max(2, grain.days ?? (grain.months ?? 0) * 31) ? focus : nil
    case .time(let value): return interval(of: value)
    }
  }

  private func knowsClock(_ origin: TimeOrigin) -> Bool {
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

// MARK: - Counting

extension TimeResolver {
  private func offset(_ amounts: [TimeAmount], _ isBack: Bool, _ origin: TimeOrigin) -> CivilInterval? {
    guard let smallest = amounts.map(\.grain).min(), let start = self.origin(origin, for: smallest)?.start
    else { return nil }
    guard smallest >= .day || knowsClock(origin), let moment = moved(start, by: amounts, isBack) else {
      return nil
    }
    guard let seconds = smallest.seconds else { return CivilInterval(day: moment.date) }
    return CivilInterval(moment, moment.adding(seconds: seconds))
  }

  private func span(_ amounts: [TimeAmount], _ isBack: Bool, _ origin: TimeOrigin) -> CivilInterval? {
    guard let smallest = amounts.map(\.grain).min(), let start = self.origin(origin, for: smallest)?.start
    else { return nil }
    if smallest < .day {
      guard knowsClock(origin), let other = moved(start, by: amounts, isBack) else { return nil }
      return isBack ? CivilInterval(other, start) : CivilInterval(start, other)
    }
    let day = CivilDateTime(startOf: start.date)
    guard let other = moved(day, by: amounts, isBack) else { return nil }
    return isBack ? CivilInterval(other, day) : CivilInterval(day, other)
  }

  private func moved(_ moment: CivilDateTime, by amounts: [TimeAmount], _ isBack: Bool) -> CivilDateTime? {
    var moment = moment
    // Months first: a month and a day after January 30 is March 1.
    for amount in amounts.sorted(by: { $0.grain > $1.grain }) {
      guard let count = amount.count, let next = moved(moment, by: isBack ? -count : count, amount.unit)
      else {
        return nil
      }
      moment = next
    }
    return moment
  }

  private func moved(_ moment: CivilDateTime, by count: Int, _ unit: TimeAmount.Unit) -> CivilDateTime? {
    // Longer than all time that has dates, and no longer than can be multiplied.
    guard abs(count) <= 4_000_000 else { return nil }
    let date: CivilDate?
    switch unit {
    case .grain(let grain):
      if let seconds = grain.seconds { return moment.adding(seconds: count * seconds) }
      if let months = grain.months {
        date = moment.date.adding(months: count * months)
      } else {
        date = moment.date.adding(days: count * (grain == .weekend ? 7 : grain.days ?? 1))
      }
    case .weekday(let weekday):
      let ahead = (weekday - moment.date.weekday + 7) % 7
      let first = count > 0 ? (ahead == 0 ? 7 : ahead) : (ahead == 0 ? -7 : ahead - 7)
      date = moment.date.adding(days: first + (count - count.signum()) * 7)
    case .workday: date = moved(moment.date, byWorkdays: count)
    }
    return date.flatMap { CivilDateTime($0, second: moment.second) }
  }

  /// Holidays are counted as working days: they differ from country to country.
  private func moved(_ date: CivilDate, byWorkdays count: Int) -> CivilDate? {
    var moved = date
    var left = abs(count) % 5
    guard let start = date.adding(days: count / 5 * 7) else { return nil }
    moved = start
    while left > 0 || moved.weekday > 5 {
      guard let next = moved.adding(days: count < 0 ? -1 : 1) else { return nil }
      moved = next
      if moved.weekday <= 5 { left = max(0, left - 1) }
    }
    return moved
  }
}

// MARK: - Parts and ranges

extension TimeResolver {
  private func range(_ first: TimeValue, _ last: TimeValue) -> CivilInterval? {
    let (start, end): (CivilInterval?, CivilInterval?)
    if !last.hasTwoSides, first.hasTwoSides {
      // `from Feb 1 to March 2019`: the end says which February.
      end = interval(of: last)
      start = end.flatMap { TimeResolver(around: $0.start.date, .past, self).interval(of: first) }
    } else {
      start = interval(of: first)
      end =
        last.hasTwoSides
        ? start.flatMap { TimeResolver(around: $0.start.date, .future, self).interval(of: last) }
        : interval(of: last)
    }
    guard let start, let end else { return nil }
    if case .clock = first, case .clock = last, end.start <= start.start {
      // 10 p.m. to 2 a.m.
      return CivilInterval(start.start, end.start.adding(seconds: CivilDateTime.secondsOfDay))
    }
    // Until 5 p.m. is no longer than to its first minute; until May is to its end.
    if case .clock = last, let found = CivilInterval(start.start, end.start) { return found }
    return CivilInterval(start.start, end.end)
  }

  private init(around date: CivilDate, _ side: Side, _ other: TimeResolver) {
    self.init(
      reference: ReferenceTime(date, second: other.reference.date == date ? other.reference.second : nil),
      focus: nil, side: side)
  }

  /// From when to when a part of a day lasts, in hours; night ends on the next morning. The parts overlap, as they do
  /// in use.
  private func dayPart(_ part: DayPart, of day: CivilDate) -> CivilInterval? {
    let hours: (Int, Int) =
      switch part {
      case .morning: (4, 12)
      case .afternoon: (12, 18)
      case .evening: (17, 24)
      case .night: (18, 30)
      }
    return CivilInterval(
      CivilDateTime(day, second: hours.0 * 3600), CivilDateTime(day, second: hours.1 * 3600))
  }

  private func clock(_ clock: ClockTime, of day: CivilDate) -> CivilInterval? {
    let start = CivilDateTime(day, second: clock.second)
    return CivilInterval(start, start?.adding(seconds: clock.grain.seconds ?? 60))
  }

  private func part(_ part: TimePart, of whole: CivilInterval, _ grain: TimeGrain) -> CivilInterval? {
    switch part {
    case .earlier, .later:
      // Of a time that holds no `now`, as `later that day` of a day before, all may be meant.
      let today = CivilDateTime(startOf: reference.date)
      guard grain > .day, whole.start < today, whole.contains(today) else { return whole }
      return part == .earlier ? CivilInterval(whole.start, today) : CivilInterval(today, whole.end)
    case .early, .late, .mid, .beginning, .end:
      // The early morning is morning still.
      if grain < .day { return whole }
      if grain == .month { return partOfMonth(part, whole) }
      if whole.dayCount == 1 {
        let noon = CivilDateTime(whole.start.date, second: CivilDateTime.secondsOfDay / 2)
        switch part {
        case .early, .beginning: return CivilInterval(whole.start, noon)
        case .late, .end: return CivilInterval(noon, whole.end)
        default:
          return CivilInterval(whole.start.adding(seconds: 10 * 3600), whole.start.adding(seconds: 14 * 3600))
        }
      }
      return partOfMany(part, whole)
    }
  }

  private func partOfMonth(_ part: TimePart, _ month: CivilInterval) -> CivilInterval? {
    let first = month.start.date
    let end = month.end.date
    return switch part {
    case .early: CivilInterval(first, upTo: first.adding(days: 15))
    case .late: CivilInterval(first.adding(days: 15), upTo: end)
    case .mid: CivilInterval(first.adding(days: 9), upTo: first.adding(days: 20))
    case .beginning: CivilInterval(first, upTo: first.adding(days: 10))
    default: CivilInterval(first.adding(days: 20), upTo: end)
    }
  }

  /// Halves for early and late, thirds for the rest: of months where there are several, else of days.
  private func partOfMany(_ part: TimePart, _ whole: CivilInterval) -> CivilInterval? {
    let (first, end) = (whole.start.date, whole.end.date)
    let months = (end.year - first.year) * 12 + end.month - first.month
    let isMonths = months >= 3 && first.day == 1 && end.day == 1
    let length = isMonths ? months : end.dayNumber - first.dayNumber
    func place(_ numerator: Int, _ denominator: Int) -> CivilDate? {
      let steps = length * numerator / denominator
      return isMonths ? first.adding(months: steps) : first.adding(days: steps)
    }
    return switch part {
    case .early: CivilInterval(first, upTo: place(1, 2))
    case .late: CivilInterval(place(1, 2), upTo: end)
    case .mid: CivilInterval(place(1, 3), upTo: place(2, 3))
    case .beginning: CivilInterval(first, upTo: place(1, 3))
    default: CivilInterval(place(2, 3), upTo: end)
    }
  }
}
