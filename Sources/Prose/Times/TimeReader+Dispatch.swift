extension TimeReader {
  /// The first time expression from a piece on, and where it begins.
  func next(from start: Int) -> (start: Int, reading: Reading)? {
    for index in start..<max(start, pieces.count) {
      if pieces[index].mayBegin, let reading = reading(at: index) { return (index, reading) }
    }
    return nil
  }

  /// The longest time expression that begins at a piece, or nil.
  private func reading(at start: Int) -> Reading? {
    guard canBegin(at: start), var reading = first(at: start) else { return nil }
    reading = completed(reading)
    if let range = extended(reading) { reading = completed(range) }
    return canEnd(at: reading.end) ? reading : nil
  }

  /// Not within a token, but for `pre-2019`.
  private func canBegin(at start: Int) -> Bool {
    guard start > 0, pieces[start].token == pieces[start - 1].token else { return true }
    return isDash(start - 1) && word(start - 2) == .prefix
  }

  /// Not within a token, but before `'s`.
  private func canEnd(at end: Int) -> Bool {
    guard end < pieces.count, end > 0, pieces[end].token == pieces[end - 1].token else { return true }
    return pieces[end].isSign(0x27) && pieces[end].range.count > 1
  }

  private func first(at start: Int) -> Reading? {
    switch pieces[start].kind {
    case .digits: return digitsReading(at: start)
    case .sign: return isApostrophe(start) ? shortDecade(at: start) : nil
    case .word: break
    }
    guard let word = word(start) else { return nil }
    switch word {
    case .month, .shortMonth: return monthReading(at: start)
    case .weekday, .shortWeekday: return weekdayReading(at: start)
    case .weekdays, .workdays, .every, .frequency: return setReading(at: start)
    case .season, .looseSeason: return seasonReading(at: start)
    case .decade: return shortDecade(at: start)
    case .quarterLabel, .halfLabel: return labelReading(at: start)
    case .holiday: return holiday(at: start)
    case .dayPart, .tonight, .overnight: return dayPartReading(at: start)
    case .hour: return clockReading(at: start)
    case .day(let shift):
      return Reading(
        value: .unit(.day, shift: Int(shift), from: .now), end: start + 1,
        direction: Self.direction(ofDay: shift))
    case .unit: return unitReading(at: start, hasArticle: false)
    case .units: return offsetReading(at: start)
    case .number, .tens, .half, .few, .several, .couple, .dozen:
      return longest(
        offsetReading(at: start), clockReading(at: start), dayMonth(at: start),
        ordinalReading(at: start, hasArticle: false))
    case .a: return longest(offsetReading(at: start), clockReading(at: start))
    case .more, .less, .about, .at: return offsetReading(at: start)
    case .over: return offsetReading(at: start)
    case .ordinal, .ordinalTens:
      return longest(ordinalReading(at: start, hasArticle: false), dayMonth(at: start))
    case .relation:
      // `This Week` is a programme.
      if pieces[start].isCapitalized, isWord(start + 1), pieces[start + 1].isCapitalized, isTitle(start) {
        return nil
      }
      return ordinalReading(at: start, hasArticle: false) ?? relativeReading(at: start, hasArticle: false)
    case .part, .earlier, .later, .rest: return partReading(at: start, hasArticle: false)
    case .inside, .within: return insideReading(at: start)
    case .from, .between: return rangeReading(at: start)
    case .the: return articleReading(at: start)
    case .am, .pm, .oClock, .now, .fortnight, .fortnights, .business, .hundred, .thousand, .million, .billion,
      .ordinalSuffix, .ago, .hence, .before, .after, .other, .of, .on, .to, .until, .and, .or, .by, .since,
      .during,
      .through, .atBound, .than, .prefix:
      return nil
    }
  }

  /// Capitals within a sentence that no calendar asks for.
  private func isTitle(_ start: Int) -> Bool {
    guard Int(pieces[start].token) > sentence.lowerBound, case .unit = word(start + 1) else { return false }
    return true
  }

  private func digitsReading(at start: Int) -> Reading? {
    if let date = numericDate(at: start) { return date }
    if pieces[start].digitCount == 4 {
      return longest(
        yearFirst(at: start), yearReading(at: start), clockReading(at: start), offsetReading(at: start))
    }
    return longest(
      dayMonth(at: start), ordinalReading(at: start, hasArticle: false), hourRange(at: start),
      clockReading(at: start), offsetReading(at: start))
      ?? (word(start - 1) == .on ? dayAlone(at: start) : nil)
  }

  private func unitReading(at start: Int, hasArticle: Bool) -> Reading? {
    if word(start) == .unit(.year), let year = digits(start + 1, count: 1...4), year > 0, isClosed(start + 2)
    {
      return Reading(value: .years(year, count: 1), end: start + 2)
    }
    if hasArticle, word(start) == .unit(.weekend), isClosed(start + 1) {
      return Reading(value: .occurrence(.weekend, .nearest), end: start + 1)
    }
    return longest(
      neighbourReading(at: start), weekReading(at: start, hasArticle: hasArticle), unitsEnd(at: start))
  }

  /// What begins with `the`.
  private func articleReading(at start: Int) -> Reading? {
    let next = start + 1
    guard next < pieces.count else { return nil }
    if pieces[next].kind == .digits {
      return decade(at: next) ?? shortDecade(at: next) ?? longest(
        ordinalReading(at: next, hasArticle: true), ordinalDate(at: next))
        ?? dayAlone(at: next)
    }
    guard let word = word(next) else { return isApostrophe(next) ? shortDecade(at: next) : nil }
    switch word {
    case .relation:
      return ordinalReading(at: next, hasArticle: true) ?? relativeReading(at: next, hasArticle: true)
    case .ordinal, .ordinalTens, .tens:
      return longest(ordinalReading(at: next, hasArticle: true), ordinalDate(at: next))
    case .part, .rest: return partReading(at: next, hasArticle: true)
    case .season, .looseSeason: return seasonReading(at: next)
    case .decade: return shortDecade(at: next)
    case .unit: return unitReading(at: next, hasArticle: true)
    case .dayPart: return dayPartReading(at: next) ?? bareDayPart(at: start)
    default: return nil
    }
  }

  /// `the 15th of August`, `the fourth of May`; `the 15 May agreement` begins with its day.
  private func ordinalDate(at index: Int) -> Reading? {
    guard ordinal(at: index) != nil else { return nil }
    return dayMonth(at: index)
  }

  /// `on the 15th`: a day of a month that is known.
  private func dayAlone(at index: Int) -> Reading? {
    let before = word(index - 1) == .the ? index - 2 : index - 1
    switch word(before) {
    case .on, .by, .until, .since, .before, .after, .from: break
    default: guard word(before) == nil, key(before) == "for" else { return nil }
    }
    guard let (number, end) = bareDay(at: index, allowsWords: false) else { return nil }
    return Reading(value: .occurrence(.dayOfMonth(number, weekday: nil), .nearest), end: end)
  }

  private func longest(_ readings: Reading?...) -> Reading? {
    var best: Reading?
    for case let reading? in readings where reading.end > best?.end ?? 0 { best = reading }
    return best
  }
}
