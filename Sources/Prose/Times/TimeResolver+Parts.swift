extension TimeResolver {
  func range(_ first: TimeValue, _ last: TimeValue) -> CivilInterval? {
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
  func dayPart(_ part: DayPart, of day: CivilDate) -> CivilInterval? {
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

  func clock(_ clock: ClockTime, of day: CivilDate) -> CivilInterval? {
    let start = CivilDateTime(day, second: clock.second)
    return CivilInterval(start, start?.adding(seconds: clock.grain.seconds ?? 60))
  }

  func part(_ part: TimePart, of whole: CivilInterval, _ grain: TimeGrain) -> CivilInterval? {
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
