/// Parts of something longer: `early 2020`, `mid-March`, `late last year`, `later this week`, `the end of the month`.
extension TimeReader {
  /// A reading that begins with `early`, `mid`, `end` and the like, after `the` or without.
  func partReading(at start: Int, hasArticle: Bool) -> Reading? {
    let part: TimePart
    switch word(start) {
    case .part(let found): part = found
    case .earlier: part = .earlier
    case .later: part = .later
    case .rest: part = .later
    default: return nil
    }
    var next = start + 1
    switch part {
    case .beginning, .end:
      guard word(next) == .of else { return nil }
      next += 1
    case .early, .late, .earlier, .later:
      if word(start) == .rest {
        guard word(next) == .of else { return nil }
        next += 1
      } else {
        if isDash(next), isGlued(next), isGlued(next + 1) { next += 1 }
        if word(next) == .inside || word(next) == .on { next += 1 }
      }
    case .mid:
      if isDash(next), isGlued(next), isGlued(next + 1) { next += 1 } else if word(next) == .of { next += 1 }
    }
    // `At the end of the day` is mostly a figure of speech.
    let isOfDay = part != .beginning && part != .end && part != .mid
    guard var whole = whole(at: next, hasPreposition: next > start + 1, isOfDay: isOfDay) else { return nil }
    if whole.value.grain == .day, isOfDay { whole = withPartOfDay(whole) }
    var direction = whole.direction
    if direction == .unknown, part == .earlier { direction = .past }
    if direction == .unknown, part == .later, whole.value.grain > .day { direction = .future }
    return Reading(value: .part(part, of: whole.value), end: whole.end, direction: direction)
  }

  /// What it is a part of.
  private func whole(at index: Int, hasPreposition: Bool, isOfDay: Bool) -> Reading? {
    let hasArticle = word(index) == .the
    let next = hasArticle ? index + 1 : index
    switch word(next) {
    case .unit(.day) where hasArticle && !isOfDay: return nil
    case .unit(let grain) where hasArticle && hasPreposition && grain >= .day && grain != .quarter:
      // `later in the year`, `the end of the month`; a day is that of the story.
      return Reading(value: .unit(grain, shift: 0, from: grain == .day ? .context : .now), end: next + 1)
    case .unit(.day) where !hasArticle: return nil
    case .season, .looseSeason: return seasonReading(at: next)
    case .relation: return relativeReading(at: next, hasArticle: hasArticle)
    case .ordinal, .ordinalTens, .tens:
      return ordinalReading(at: next, hasArticle: hasArticle) ?? calendarDay(at: next)
    case .dayPart: return dayPartReading(at: next)
    case .quarterLabel, .halfLabel: return labelReading(at: next)
    case .decade: return shortDecade(at: next)
    default:
      if let found = numericDate(at: next) ?? yearFirst(at: next) ?? yearReading(at: next) ?? century(
        at: next) ?? shortDecade(at: next)
      {
        return found
      }
      return calendarDay(at: next)
    }
  }

  /// `early Friday morning`
  private func withPartOfDay(_ day: Reading) -> Reading {
    guard case .dayPart(let part) = word(day.end), isDay(day.value) else { return day }
    return day.with(.dayPart(part, of: day.value), day.end + 1)
  }

  /// `year's end`, `the month's end`.
  func unitsEnd(at start: Int) -> Reading? {
    guard case .unit(let grain) = word(start), grain > .day, isSign(start + 1, 0x27), isGlued(start + 1),
      word(start + 2) == .part(.end)
    else { return nil }
    return Reading(value: .part(.end, of: .unit(grain, shift: 0, from: .now)), end: start + 3)
  }
}
