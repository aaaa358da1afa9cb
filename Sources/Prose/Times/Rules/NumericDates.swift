/// Dates in figures: `2025-08-15`, `8/15/2025`, `15.08.2025`, `4/22`, `2015-3`.
extension TimeReader {
  func numericDate(at start: Int) -> Reading? {
    guard beginsNumber(start), let first = digits(start, count: 1...4), let mark = dateMark(start + 1),
      isGlued(start + 1), isGlued(start + 2)
    else { return nil }
    if let month = month(at: start + 2)?.month { return named(first, month, mark, at: start) }
    guard let second = digits(start + 2, count: 1...4) else { return nil }
    if let end = dateMark(start + 3), isGlued(start + 3), isGlued(start + 4),
      let third = digits(start + 4, count: 1...4),
      end == mark || end == 0x2C && mark == 0x2F
    {
      guard endsNumber(start + 5) || isTimeMark(start + 5) else { return nil }
      return full(first, second, third, at: start)
    }
    guard endsNumber(start + 3), !(isGlued(start + 3) && isWord(start + 3)) else { return nil }
    return short(first, second, mark, at: start)
  }

  /// `-`, `/`, `.` or a comma, which may stand before the year.
  private func dateMark(_ index: Int) -> Int32? {
    guard index < pieces.count, pieces[index].kind == .sign else { return nil }
    let value = pieces[index].value
    return [0x2D, 0x2F, 0x2E, 0x2C].contains(value) ? value : nil
  }

  /// The `T` of `2025-08-15T06:40`.
  func isTimeMark(_ index: Int) -> Bool {
    isWord(index) && isGlued(index) && pieces[index].range.count == 1
      && bytes[Int(pieces[index].start)] | 0x20 == 0x74
  }

  /// `2019-sep-1`, `1-jan-2019`, `1-jan`
  private func named(_ first: Int, _ month: Int, _ mark: Int32, at start: Int) -> Reading? {
    let next = start + 3
    if pieces[start].digitCount == 4 {
      guard isSign(next, UInt32(mark)), let day = digits(next + 1, count: 1...2), endsNumber(next + 2) else {
        return nil
      }
      return date(first, month, day, end: next + 2)
    }
    guard (1...31).contains(first) else { return nil }
    if isSign(next, UInt32(mark)), let year = digits(next + 1, count: 2...4) {
      return date(year < 100 ? Self.fullYear(year) : year, month, first, end: next + 2)
    }
    return dated(month, first, end: next)
  }

  private func full(_ first: Int, _ second: Int, _ third: Int, at start: Int) -> Reading? {
    let end = start + 5
    if pieces[start].digitCount == 4 { return date(first, second, third, end: end) }
    guard pieces[start].digitCount <= 2, pieces[start + 2].digitCount <= 2, pieces[start + 4].digitCount != 3,
      pieces[start + 4].digitCount > 1
    else { return nil }
    let year = pieces[start + 4].digitCount == 2 ? Self.fullYear(third) : third
    guard let (month, day) = monthAndDay(first, second) else { return nil }
    return date(year, month, day, end: end)
  }

  private func date(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Reading? {
    guard Self.plausibleYears.contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return Reading(
      value: .occurrence(
        .date(month: month, day: day, weekday: nil), .within(.years(year, count: 1))), end: end)
  }

  /// What of two numbers is the month, by their size, else by the custom of the text.
  private func monthAndDay(_ first: Int, _ second: Int) -> (month: Int, day: Int)? {
    switch (first, second) {
    case (1...12, 13...31): (first, second)
    case (13...31, 1...12): (second, first)
    case (1...12, 1...12): order == .monthFirst ? (first, second) : (second, first)
    default: nil
    }
  }

  /// `4/22`, `on 4.22`, `2015-3`, `3/2015`.
  private func short(_ first: Int, _ second: Int, _ mark: Int32, at start: Int) -> Reading? {
    let end = start + 3
    let (firstDigits, secondDigits) = (pieces[start].digitCount, pieces[start + 2].digitCount)
    if mark == 0x2C { return nil }
    if firstDigits == 4 || secondDigits == 4 {
      let (year, month) = firstDigits == 4 ? (first, second) : (second, first)
      guard min(firstDigits, secondDigits) <= 2, (1900...2099).contains(year), (1...12).contains(month),
        mark != 0x2D || firstDigits == 4 || second > 1900
      else { return nil }
      return Reading(value: .occurrence(.month(month), .within(.years(year, count: 1))), end: end)
    }
    guard firstDigits <= 2, secondDigits <= 2, mentionsDay(start, first, second, mark),
      let (month, day) = monthAndDay(first, second)
    else { return nil }
    return dated(month, day, end: end)
  }

  /// Two small numbers are a date only with good reason: `3/4` is a part, `3-1` a score, `4.22` a number.
  private func mentionsDay(_ start: Int, _ first: Int, _ second: Int, _ mark: Int32) -> Bool {
    if case .weekday = word(start - 1) { return true }
    if case .shortWeekday = word(start - 1) { return true }
    let end = start + 3
    switch mark {
    case 0x2F:
      if word(start - 1) == .at || (first, second) == (24, 7) || (first, second) == (9, 11) { return false }
      let isPart = first < second && [2, 3, 4, 5, 8, 10].contains(second) || second == 0
      return !isPart && isClosed(end) && !isSign(start - 1, 0x2F)
        || word(start - 1) == .on || linksDates(start, end)
    default:
      return word(start - 1) == .on && isClosed(end)
    }
  }

  /// `from 10/1 to 11/7`
  private func linksDates(_ start: Int, _ end: Int) -> Bool {
    word(start - 1) == .from && word(end) == .to || word(start - 1) == .to && isSign(start - 3, 0x2F)
  }
}
