/// Parts of a day and days with a clock: `tonight`, `Friday night`, `the morning of Aug. 15`, `3 p.m. on Friday`, `Aug. 15 at
/// noon`.
extension TimeReader {
  /// `tonight`, `overnight`, `in the morning`, `morning of Aug. 15`.
  func dayPartReading(at start: Int) -> Reading? {
    switch word(start) {
    case .tonight:
      let today = TimeValue.unit(.day, shift: 0, from: .now)
      return Reading(value: .dayPart(.night, of: today), end: start + 1)
    case .overnight:
      // The night before the day of the report.
      return Reading(value: .dayPart(.night, of: .unit(.day, shift: -1, from: .now)), end: start + 1)
    case .dayPart(let part):
      if let day = dayBehind(start + 1) {
        return Reading(value: .dayPart(part, of: day.value), end: day.end, direction: day.direction)
      }
      return nil
    default: return nil
    }
  }

  /// `the morning`, where a preposition stands before it.
  func bareDayPart(at start: Int) -> Reading? {
    guard word(start) == .the, case .dayPart(let part) = word(start + 1), isClosed(start + 2),
      word(start + 2) != .of
    else {
      return nil
    }
    switch word(start - 1) {
    case .inside, .during, .on, .by, .through, .until, .part, .over:
      return Reading(value: .dayPart(part, of: nil), end: start + 2)
    default: return nil
    }
  }

  /// ` of Aug. 15`, ` on Friday`, ` Friday`: the day behind a clock or a part of a day.
  private func dayBehind(_ start: Int) -> Reading? {
    var next = comma(start)
    switch word(next) {
    case .of, .on: next += 1
    default: break
    }
    if word(next) == .the {
      guard next > start else { return nil }
      guard let found = calendarDay(at: next + 1) ?? ordinalDay(at: next + 1), isDay(found.value) else {
        return nil
      }
      return found
    }
    guard let found = calendarDay(at: next), isDay(found.value) else { return nil }
    if case .relation = word(next), found.value.isAnaphoric { return nil }
    return found
  }

  private func ordinalDay(at index: Int) -> Reading? {
    guard let (number, end) = bareDay(at: index, allowsWords: false) else { return nil }
    return Reading(value: .occurrence(.dayOfMonth(number, weekday: nil), .nearest), end: end)
  }

  func isDay(_ value: TimeValue) -> Bool {
    switch value {
    case .occurrence(let pattern, _): pattern.grain == .day
    case .unit(.day, _, _): true
    default: false
    }
  }

  /// A reading with the clock, the part of the day or the day that follows it.
  func completed(_ reading: Reading) -> Reading {
    var reading = reading
    for _ in 0..<3 {
      guard let longer = longer(reading) else { return reading }
      reading = longer
    }
    return reading
  }

  private func longer(_ reading: Reading) -> Reading? {
    switch reading.value {
    case .unit(.week, _, _):
      guard let (value, end) = weekday(in: reading.value, at: reading.end) else { return nil }
      return reading.with(value, end)
    case .clock(let clock, nil):
      if word(reading.end) == .every, let set = setReading(at: reading.end), case .set(let days) = set.value,
        isDay(days)
      {
        return reading.with(.set(.clock(clock, of: days)), set.end)
      }
      guard let day = dayBehind(reading.end) ?? partBehind(reading.end) else { return nil }
      if case .dayPart(let part, let date) = day.value {
        return reading.with(.clock(clock.inPart(part), of: date), day.end, day.direction)
      }
      return reading.with(.clock(clock, of: day.value), day.end, day.direction)
    case .clock(let clock, .some(let day)):
      // `3 p.m. Friday, Aug. 15`
      guard case .occurrence(.weekday, .nearest) = day, let dated = dayBehind(reading.end),
        isSign(reading.end, 0x2C)
      else { return nil }
      return reading.with(.clock(clock, of: dated.value), dated.end, dated.direction)
    case .dayPart(let part, let day):
      if let clock = clockBehind(reading.end) {
        return reading.with(.clock(clock.0.inPart(part), of: day), clock.1)
      }
      // `Wednesday evening next week`, `Friday night, Aug. 15`
      guard case .occurrence(.weekday(let weekday), .nearest) = day else { return nil }
      if let (week, end, direction) = weekScope(at: reading.end) {
        return reading.with(
          .dayPart(part, of: .occurrence(.weekday(weekday), .within(week))), end, direction)
      }
      guard isSign(reading.end, 0x2C) || isSign(reading.end, 0x28),
        let date = monthDate(reading.end + 1, weekday)
      else {
        return nil
      }
      return reading.with(.dayPart(part, of: date.value), date.end, date.direction)
    case .set(let day) where isDay(day):
      var single = reading
      single.value = day
      return dayWithClock(single).map { $0.with(.set($0.value), $0.end) }
    case .unit(.year, _, _), .years(_, count: 1):
      guard let (value, end) = periodOwned(by: reading.value, at: reading.end) else { return nil }
      return reading.with(value, end)
    case let day where isDay(day): return dayWithClock(reading) ?? dayWithHours(reading)
    default: return nil
    }
  }

  private func monthDate(_ index: Int, _ weekday: Int) -> Reading? {
    guard var found = monthReading(at: index) ?? dayMonth(at: index),
      case .occurrence(.date(let month, let day, nil), let scope) = found.value
    else { return nil }
    found.value = .occurrence(.date(month: month, day: day, weekday: weekday), scope)
    return found
  }

  /// `Friday night`, `Aug. 15 at noon`, `tomorrow, 8:00am`, `yesterday in the evening`, `2025-08-15T06:40`.
  private func dayWithClock(_ reading: Reading) -> Reading? {
    if case .dayPart(let part) = word(reading.end) {
      return reading.with(.dayPart(part, of: reading.value), reading.end + 1)
    }
    if isDash(reading.end), isGlued(reading.end), case .dayPart(let part) = word(reading.end + 1) {
      return reading.with(.dayPart(part, of: reading.value), reading.end + 2)
    }
    if word(reading.end) == .inside, word(reading.end + 1) == .the,
      case .dayPart(let part) = word(reading.end + 2)
    {
      return reading.with(.dayPart(part, of: reading.value), reading.end + 3)
    }
    if isTimeMark(reading.end), let clock = clockReading(at: reading.end + 1),
      case .clock(let time, nil) = clock.value
    {
      var end = clock.end
      if isWord(end), isGlued(end), key(end) == "z" { end += 1 }
      return reading.with(.clock(time, of: reading.value), end)
    }
    guard let (clock, end) = clockBehind(reading.end) else { return nil }
    return reading.with(.clock(clock, of: reading.value), end)
  }

  /// `Friday from 9 a.m. to 5 p.m.`, `Saturday between 10 and noon`.
  private func dayWithHours(_ reading: Reading) -> Reading? {
    let next = comma(reading.end)
    let first = word(next) == .from || word(next) == .between ? next + 1 : next
    // No day may begin there: `Friday from Friday from …` would never end.
    guard pieces.indices.contains(first), pieces[first].kind == .digits, dayMonth(at: first) == nil else {
      return nil
    }
    guard let hours = rangeReading(at: next) ?? hourRange(at: next),
      case .range(.clock(let first, nil), .clock(let last, nil)) = hours.value
    else { return nil }
    return reading.with(
      .range(.clock(first, of: reading.value), .clock(last, of: reading.value)), hours.end)
  }

  /// `last year's third quarter`, `2019's second half`.
  private func periodOwned(by year: TimeValue, at index: Int) -> (value: TimeValue, end: Int)? {
    guard isSign(index, 0x27), isGlued(index) else { return nil }
    let next = index + 1
    if let (number, end) = ordinal(at: next), word(end) == .half, (1...2).contains(number) {
      return (.occurrence(.half(number), .within(year)), end + 1)
    }
    if let (number, end) = ordinal(at: next), word(end) == .unit(.quarter), (1...4).contains(number) {
      return (.occurrence(.quarter(number), .within(year)), end + 1)
    }
    switch word(next) {
    case .season(let season), .looseSeason(let season):
      return (.occurrence(.season(season), .within(year)), next + 1)
    default: return nil
    }
  }

  /// ` at 3 p.m.`, `, 3 p.m.`, ` 15:15`, ` for 8:00:31am`.
  private func clockBehind(_ start: Int) -> (ClockTime, Int)? {
    var next = comma(start)
    if isSign(next, 0x40) { next += 1 }
    switch word(next) {
    case .at: next += 1
    case .about where word(next - 1) == .at: next += 1
    default: break
    }
    if word(next) == .about, word(next - 1) == .at { next += 1 }
    guard let found = clockReading(at: next), case .clock(let clock, let day) = found.value, day == nil else {
      return nil
    }
    return (clock, found.end)
  }

  /// ` in the morning`, ` tonight`, ` this morning` behind a clock.
  private func partBehind(_ start: Int) -> Reading? {
    let next = comma(start)
    switch word(next) {
    case .tonight: return dayPartReading(at: next)
    case .relation:
      guard let found = relativeReading(at: next, hasArticle: false), case .dayPart = found.value else {
        return nil
      }
      return found
    default: return nil
    }
  }
}

extension TimeReader.Reading {
  func with(_ value: TimeValue, _ end: Int, _ direction: TimeExpression.Direction = .unknown) -> Self {
    var copy = self
    copy.value = value
    copy.end = end
    if direction != .unknown { copy.direction = direction }
    return copy
  }
}
