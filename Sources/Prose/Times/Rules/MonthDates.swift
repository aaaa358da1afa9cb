/// A month with a day, a year, or alone: `Aug. 15`, `15th of August, 2025`, `May 2019`, `in May`.
extension TimeReader {
  func month(at index: Int) -> (month: Int, isShort: Bool)? {
    switch word(index) {
    case .month(let month): (Int(month), false)
    case .shortMonth(let month): (Int(month), true)
    default: nil
    }
  }

  /// A reading that begins with a month.
  func monthReading(at start: Int) -> Reading? {
    guard let (month, isShort) = month(at: start) else { return nil }
    if !isShort, month == 5, let mayDay = holiday(at: start) { return mayDay }
    if let found = monthDay(month, at: start) { return found }
    let next = start + 1
    if let (scope, end, direction) = yearScope(at: next), isRealMonth(start, hasNumber: true) {
      return Reading(value: .occurrence(.month(month), scope), end: end, direction: direction)
    }
    if let days = daysBetween(month, at: next) { return days }
    guard isRealMonth(start, hasNumber: false) else { return nil }
    return Reading(value: .occurrence(.month(month), .nearest), end: next)
  }

  /// `May`, `march` and `Jan` are months only where something beside them says so.
  private func isRealMonth(_ index: Int, hasNumber: Bool) -> Bool {
    if let link = afterRangeLink(index + 1, and: false), month(at: link) != nil { return true }
    guard case .month(let month) = word(index) else {
      return hasNumber || pointsToMonth(index - 1)
    }
    if pieces[index].isCapitalized {
      return hasNumber || month != 5 && month != 3 || pointsToMonth(index - 1)
    }
    switch month {
    case 3, 5: return false
    case 8: return hasNumber || pointsToMonth(index - 1)
    default: return true
    }
  }

  private func pointsToMonth(_ index: Int) -> Bool {
    switch word(index) {
    case .inside, .since, .until, .by, .before, .after, .during, .of, .relation, .part, .from, .to, .between,
      .through,
      .and, .over, .month, .on, .every, .prefix:
      true
    default: isDash(index)
    }
  }

  /// `Aug 15`, `August 15, 2025`, `May the eleventh`, `Oct-2`, `Oct/2`, `May 3-5`.
  private func monthDay(_ month: Int, at start: Int) -> Reading? {
    var next = start + 1
    if isDash(next) && isGlued(next) || isSign(next, 0x2F) {
      guard isGlued(next + 1) else { return nil }
      next += 1
    } else if isSign(next, 0x2C), ordinal(at: next + 1) != nil {
      next += 1  // October, 1st
    } else if word(next) == .the {
      guard ordinal(at: next + 1) != nil else { return nil }
      next += 1
    }
    guard let (day, end, isOrdinal) = dayNumber(at: next) else { return nil }
    guard isOrdinal || pieces[next].kind != .digits || endsDay(end) else { return nil }
    if !pieces[start].isCapitalized, !isOrdinal, !isClosed(end), year(at: end) == nil,
      [3, 5].contains(month)
    {
      return nil  // they march 15 miles
    }
    if let range = monthDays(month, from: day, at: end) { return range }
    return dated(month, day, end: end)
  }

  /// Whether the digits before are a day, and not the beginning of `15:30`, `1,200`, `15 percent`, `15 people`.
  private func endsDay(_ end: Int) -> Bool {
    guard endsNumber(end) || isDash(end) || isSign(end, 0x2F) else { return false }
    if isSign(end, 0x3A), isGlued(end + 1) { return false }
    guard isWord(end), !isGlued(end), let key = key(end) else { return !(isWord(end) && isGlued(end)) }
    return key != "percent" && key != "million" && key != "people" && key != "billion" && key != "points"
  }

  /// With the year behind it, if there is one.
  func dated(_ month: Int, _ day: Int, end: Int) -> Reading {
    let pattern = CalendarPattern.date(month: month, day: day, weekday: nil)
    if let (scope, end, direction) = yearScope(at: end) {
      return Reading(value: .occurrence(pattern, scope), end: end, direction: direction)
    }
    return Reading(value: .occurrence(pattern, .nearest), end: end)
  }

  /// `3-5`, `3 to 5`, `3 and 4` behind a month.
  private func monthDays(_ month: Int, from day: Int, at link: Int) -> Reading? {
    guard let next = afterRangeLink(link, and: true), let (last, end, _) = dayNumber(at: next), last > day,
      word(link) != .and || last == day + 1, isWord(next) || endsDay(end)
    else { return nil }
    // Aug. 3 to 5 September
    if word(link) == .to || word(link) == .and, self.month(at: end) != nil { return nil }
    return days(month, day...last, end: end)
  }

  private func days(_ month: Int, _ days: ClosedRange<Int>, end: Int) -> Reading {
    let first = dated(month, days.lowerBound, end: end)
    let last = dated(month, days.upperBound, end: end)
    return Reading(
      value: .range(first.value, last.value), end: last.end, direction: last.direction)
  }

  /// `November between 19 and 20`.
  private func daysBetween(_ month: Int, at start: Int) -> Reading? {
    guard word(start) == .between || word(start) == .from, let (first, link, _) = dayNumber(at: start + 1),
      let next = afterRangeLink(link, and: true), let (last, end, _) = dayNumber(at: next), last > first
    else { return nil }
    return days(month, first...last, end: end)
  }

  /// The piece after what links the ends of a range: `-`, `to`, `through`, `until`; `and` only where it is asked for.
  func afterRangeLink(_ index: Int, and: Bool) -> Int? {
    switch word(index) {
    case .to, .through, .until: return index + 1
    case .and: return and ? index + 1 : nil
    default: return isDash(index) ? index + 1 : nil
    }
  }
}

// MARK: - The day first

extension TimeReader {
  /// `15 August 2025`, `15th of August`, `3-5 May`, `3 to 12 of September`.
  func dayMonth(at start: Int) -> Reading? {
    guard let (day, end, isOrdinal) = dayNumber(at: start), isOrdinal || isWord(start) || beginsNumber(start)
    else {
      return nil
    }
    if let (month, next) = monthBehind(end, isOrdinal) { return dated(month, day, end: next) }
    // 9 to 11 May
    guard let next = afterRangeLink(end, and: true), let (last, lastEnd, isLastOrdinal) = dayNumber(at: next),
      last > day
    else { return nil }
    if let (month, monthEnd) = monthBehind(lastEnd, isLastOrdinal) {
      return days(month, day...last, end: monthEnd)
    }
    return daysOfMonth(day...last, at: lastEnd)
  }

  /// The month behind a day: ` August`, `-Aug`, `. Aug.`, ` of August`.
  private func monthBehind(_ end: Int, _ isOrdinal: Bool) -> (month: Int, end: Int)? {
    var next = end
    if word(next) == .of {
      next += 1
    } else if isDash(next) || isSign(next, 0x2F), isGlued(next), isGlued(next + 1) {
      next += 1
    } else if isSign(next, 0x2E), isGlued(next), !isGlued(next + 1) {
      next += 1
    }
    guard let (month, _) = month(at: next) else { return nil }
    guard pieces[next].isCapitalized || month != 5 && month != 3 || isOrdinal || word(next - 1) == .of else {
      return nil  // `15 may`, `20 march`
    }
    return (month, next + 1)
  }

  /// `4 to 22 this month`, `4-23 in next month`.
  private func daysOfMonth(_ days: ClosedRange<Int>, at start: Int) -> Reading? {
    guard let (month, end, direction) = monthScope(at: start) else { return nil }
    func day(_ number: Int) -> TimeValue { .occurrence(.dayOfMonth(number, weekday: nil), .within(month)) }
    return Reading(value: .range(day(days.lowerBound), day(days.upperBound)), end: end, direction: direction)
  }

  /// `of next month`, `in this month`, ` this month`.
  func monthScope(at start: Int) -> (month: TimeValue, end: Int, direction: TimeExpression.Direction)? {
    var next = start
    if word(next) == .of || word(next) == .inside { next += 1 }
    if word(next) == .the {
      next += 1
      if word(next) == .unit(.month), word(start) == .of {
        return (.unit(.month, shift: 0, from: .now), next + 1, .unknown)
      }
    }
    guard case .relation(let relation) = word(next), word(next + 1) == .unit(.month),
      let value = Self.unit(.month, relation)
    else { return nil }
    return (value, next + 2, Self.direction(of: relation))
  }
}
