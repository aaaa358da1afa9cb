/// From one time to another: `from Monday to Thursday`, `between 1990 and 1995`, `May to August`, `10 a.m.-noon`.
extension TimeReader {
  /// A reading that begins with `from` or `between`.
  func rangeReading(at start: Int) -> Reading? {
    let isBetween = word(start) == .between
    guard isBetween || word(start) == .from else { return nil }
    if let whole = wholeRange(at: start + 1) { return whole }
    guard let first = rangeEnd(at: start + 1) ?? openHour(at: start + 1) else { return nil }
    guard let link = afterRangeLink(first.end, and: isBetween) else { return nil }
    return joined(first, at: link)
  }

  /// `from 3 to 12 of September`, `between 4-22 January, 1995`: where the ends have their month in common.
  private func wholeRange(at index: Int) -> Reading? {
    guard let found = dayMonth(at: index) ?? monthReading(at: index) ?? yearReading(at: index),
      case .range = found.value
    else { return nil }
    return found
  }

  /// A time with the time that follows it behind `to` or a dash; nil where none does.
  func extended(_ first: Reading) -> Reading? {
    guard canBegin(first.value), let link = afterRangeLink(first.end, and: false) else { return nil }
    if isDash(first.end), !isGlued(first.end),
      pieces[first.end].value == 0x2D || pieces[first.end].value == 0x2014
    {
      return isSpacedDash(first, link) ? joined(first, at: link) : nil
    }
    if isDash(first.end), pieces[first.end].value == 0x2014, isGlued(link) { return nil }
    return joined(first, at: link)
  }

  /// `January 12, 2016 - 01/22/2016`; elsewhere a dash with spaces parts clauses.
  private func isSpacedDash(_ first: Reading, _ link: Int) -> Bool {
    guard let last = rangeEnd(at: link)?.value else { return false }
    if case .clock = first.value, case .clock = last { return true }
    return first.value.isDefinite && last.isDefinite
  }

  private func canBegin(_ value: TimeValue) -> Bool {
    switch value {
    case .occurrence, .years, .clock, .unit, .part: true
    default: false
    }
  }

  private func joined(_ first: Reading, at link: Int) -> Reading? {
    guard let last = rangeEnd(at: link), fits(first.value, last.value) else { return nil }
    var (start, end) = (first.value, last.value)
    // `from 3 to 5 p.m.`: the half of the day is said once.
    if case .clock(let clock, let startDay) = start, case .clock(let other, let endDay) = end {
      start = .clock(clock.before(other), of: startDay ?? endDay)
      end = .clock(other, of: endDay ?? startDay)
    }
    return Reading(
      value: .range(start, end), end: last.end,
      direction: last.direction == .unknown ? first.direction : last.direction)
  }

  /// Both ends must be of one kind: `from Monday to 2019` is none.
  private func fits(_ first: TimeValue, _ last: TimeValue) -> Bool {
    let (a, b) = (first.grain, last.grain)
    if case .clock = first { return b < .day }
    if case .clock = last { return a < .day }
    return a >= .day && b >= .day
  }

  /// An end of a range.
  private func rangeEnd(at index: Int) -> Reading? {
    if word(index) == .now { return Reading(value: .unit(.day, shift: 0, from: .now), end: index + 1) }
    let hasArticle = word(index) == .the
    let next = hasArticle ? index + 1 : index
    var found: Reading?
    switch word(next) {
    case .relation: found = relativeReading(at: next, hasArticle: hasArticle)
    case .part, .earlier, .later: found = partReading(at: next, hasArticle: hasArticle)
    case .season, .looseSeason: found = seasonReading(at: next)
    case .hour: found = clockReading(at: next)
    case .quarterLabel, .halfLabel: found = labelReading(at: next)
    case .unit(.week): found = weekReading(at: next, hasArticle: false)
    case .ordinal, .ordinalTens, .tens, .number:
      found = ordinalReading(at: next, hasArticle: hasArticle) ?? dayMonth(at: next) ?? clockReading(at: next)
    case .month, .shortMonth, .weekday, .shortWeekday, .day, .holiday: found = calendarDay(at: next)
    default:
      found =
        numericDate(at: next) ?? clockReading(at: next) ?? dayMonth(at: next) ?? yearFirst(at: next)
        ?? decade(at: next)
        ?? century(at: next) ?? shortDecade(at: next) ?? plainYear(at: next)
    }
    return found.map(completed)
  }

  /// At the end of a range four digits need no other sign of a year.
  private func plainYear(at index: Int) -> Reading? {
    guard let year = yearDigits(at: index), beginsNumber(index) || isDash(index - 1),
      !(isGlued(index + 1) && isWord(index + 1)), isClosed(index + 1) || pieces[index + 1].isCapitalized
    else { return nil }
    return Reading(value: .years(year, count: 1), end: index + 1)
  }

  /// `3` of `from 3 to 5 p.m.`: an hour by what follows.
  private func openHour(at index: Int) -> Reading? {
    guard beginsNumber(index), let hour = digits(index, count: 1...2), (1...12).contains(hour),
      let link = afterRangeLink(index + 1, and: true), let last = clockReading(at: link),
      case .clock = last.value,
      let time = ClockTime(hour: hour, grain: .hour, isHalfDayOpen: true)
    else { return nil }
    return Reading(value: .clock(time, of: nil), end: index + 1)
  }

  /// `3-5 p.m.`, `9 to 11 a.m.`: hours of which the first says nothing alone.
  func hourRange(at start: Int) -> Reading? {
    guard let first = openHour(at: start), let link = afterRangeLink(first.end, and: false) else {
      return nil
    }
    return joined(first, at: link)
  }
}

extension ClockTime {
  /// With the half of the day that lets it come before another: the `3` of `3 to 5 p.m.`
  func before(_ other: ClockTime) -> ClockTime {
    guard isHalfDayOpen, !other.isHalfDayOpen else { return self }
    let isAfternoon = other.second >= CivilDateTime.secondsOfDay / 2
    let late = inPart(.afternoon)
    return isAfternoon && late.second < other.second ? late : inPart(.morning)
  }
}
