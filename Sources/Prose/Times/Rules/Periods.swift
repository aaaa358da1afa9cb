/// Parts of a year and what is counted in them: `Q3 2019`, `the first half of 2019`, `summer 2019`, `the first Friday of
/// July`, `the last week of 2015`, `week 31`.
extension TimeReader {
  /// `summer 2019`, `the fall of 2019`, `in the spring`.
  func seasonReading(at start: Int) -> Reading? {
    let (season, isLoose): (Season, Bool)
    switch word(start) {
    case .season(let found): (season, isLoose) = (found, false)
    case .looseSeason(let found): (season, isLoose) = (found, true)
    default: return nil
    }
    let next = start + 1
    // `winter 2019-20`
    let first = word(next) == .of ? next + 1 : next
    if let year = digits(first, count: 4...4), isDash(first + 1), isGlued(first + 1), isGlued(first + 2),
      digits(first + 2, count: 2...4) != nil
    {
      return Reading(
        value: .occurrence(.season(season), .within(.years(year, count: 1))), end: first + 3)
    }
    if let (scope, end, direction) = yearScope(at: next) {
      return Reading(value: .occurrence(.season(season), scope), end: end, direction: direction)
    }
    let before = word(start - 1) == .the ? word(start - 2) : word(start - 1)
    let isBare: Bool =
      switch before {
      case .inside, .during, .over, .since, .until, .by, .every, .before, .after, .part, .through, .of: true
      default: word(start - 1).map(Self.isPartWord) ?? false || isDash(start - 1)
      }
    guard isBare, isClosed(next), word(next) != .of,
      !isLoose || before == .inside || before == .by || before == .until
    else { return nil }
    return Reading(value: .occurrence(.season(season), .nearest), end: next)
  }

  /// `Q3 2019`, `H1`, `2016 Q3` (for which see `yearFirst`).
  func labelReading(at start: Int) -> Reading? {
    guard pieces[start].isCapitalized else { return nil }
    switch word(start) {
    case .quarterLabel(let quarter): return periodOfYear(.quarter(Int(quarter)), end: start + 1)
    case .halfLabel(let half):
      guard let (scope, end, direction) = yearScope(at: start + 1) else { return nil }
      return Reading(value: .occurrence(.half(Int(half)), scope), end: end, direction: direction)
    default: return nil
    }
  }

  private func periodOfYear(_ pattern: CalendarPattern, end: Int) -> Reading {
    if let (scope, end, direction) = yearScope(at: end) {
      return Reading(value: .occurrence(pattern, scope), end: end, direction: direction)
    }
    return Reading(value: .occurrence(pattern, .nearest), end: end)
  }

  /// `2016 Q3`, `2016 june`, `2016, nov`, `2016 the third quarter`.
  func yearFirst(at start: Int) -> Reading? {
    guard let year = yearDigits(at: start), beginsNumber(start) else { return nil }
    let scope = TimeScope.within(.years(year, count: 1))
    let next = comma(start + 1)
    switch word(next) {
    case .quarterLabel(let quarter):
      return Reading(value: .occurrence(.quarter(Int(quarter)), scope), end: next + 1)
    case .halfLabel(let half): return Reading(value: .occurrence(.half(Int(half)), scope), end: next + 1)
    case .month(let month), .shortMonth(let month):
      guard monthDay(at: next) == nil, self.year(at: next + 1) == nil else { return nil }
      guard next == start + 1 || isClosed(next + 1) else { return nil }
      return Reading(value: .occurrence(.month(Int(month)), scope), end: next + 1)
    default: return nil
    }
  }

  private func monthDay(at index: Int) -> Reading? {
    guard let found = monthReading(at: index), case .occurrence(.date, _) = found.value else { return nil }
    return found
  }

  /// A reading that begins with an ordinal, with or without `the`: `first Friday of July`, `third quarter`,
  /// `19th century`, `15th`, `first half of 2019`.
  func ordinalReading(at start: Int, hasArticle: Bool) -> Reading? {
    if let century = century(at: start) { return century }
    let number: Int
    let end: Int
    if case .relation(.last) = word(start), hasArticle || counted(at: start + 1) {
      (number, end) = (-1, start + 1)
    } else if let found = ordinal(at: start) {
      (number, end) = found
    } else {
      return nil
    }
    let next = isDash(end) && isGlued(end) && isGlued(end + 1) ? end + 1 : end
    switch word(next) {
    case .weekday(let day), .shortWeekday(let day):
      guard number <= 5 else { return nil }
      return nthWeekday(number, Int(day), end: next + 1, hasArticle: hasArticle)
    case .unit(.quarter): return part(.quarter(number), in: 1...4, number, end: next + 1)
    case .half:
      guard let (scope, end, direction) = yearScope(at: next + 1), 1...2 ~= number else { return nil }
      return Reading(value: .occurrence(.half(number), scope), end: end, direction: direction)
    case .unit(let grain):
      guard [.day, .week, .weekend, .month, .decade].contains(grain), number <= 53 else { return nil }
      return nth(number, grain, end: next + 1)
    default: break
    }
    guard number > 0 else { return nil }
    if let (month, last, direction) = monthScope(at: end), number <= 31 {
      let pattern = CalendarPattern.dayOfMonth(number, weekday: nil)
      return Reading(value: .occurrence(pattern, .within(month)), end: last, direction: direction)
    }
    return nil
  }

  private func counted(at index: Int) -> Bool {
    switch word(index) {
    case .unit(.week), .unit(.weekend), .unit(.day), .unit(.month): word(index + 1) == .of
    case .weekday: word(index + 1) == .of || word(index + 1) == .inside
    default: false
    }
  }

  private func part(_ pattern: CalendarPattern, in range: ClosedRange<Int>, _ number: Int, end: Int)
    -> Reading?
  {
    if number == -1 {
      guard let (scope, last, direction) = yearScope(at: end) else { return nil }
      return Reading(value: .occurrence(.quarter(4), scope), end: last, direction: direction)
    }
    guard range.contains(number) else { return nil }
    if let (scope, end, direction) = yearScope(at: end) {
      return Reading(value: .occurrence(pattern, scope), end: end, direction: direction)
    }
    return isAboutSport(end - 1) ? nil : Reading(value: .occurrence(pattern, .nearest), end: end)
  }

  /// The third quarter of a game is no time of the year.
  private func isAboutSport(_ index: Int) -> Bool { mentions(Self.sport, near: index) }

  private static let sport = WordSet(
    """
    game games score scored scoring touchdown touchdowns halftime rebounds rebound yard yards quarterback
    interception turnover turnovers fumble basket baskets coach playoff playoffs team's possession lead
    three-pointer jumper layup dunk kick punt pass passes assists tied
    """)

  private func nthWeekday(_ number: Int, _ day: Int, end: Int, hasArticle: Bool) -> Reading? {
    let pattern = CalendarPattern.nthWeekday(number, weekday: day)
    if let (container, last, direction) = container(at: end) {
      return Reading(value: .occurrence(pattern, .within(container)), end: last, direction: direction)
    }
    // `second Sunday`, without a month: of the current one. `The first Friday` may be that of anything.
    guard !hasArticle, !isDetermined(end - 2), number > 0, isClosed(end) else { return nil }
    return Reading(value: .occurrence(pattern, .nearest), end: end)
  }

  private func isDetermined(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .the, .a, .every, .relation: true
    default: false
    }
  }

  private func nth(_ number: Int, _ grain: TimeGrain, end: Int) -> Reading? {
    guard let (container, last, direction) = container(at: end), container.grain > grain else { return nil }
    return Reading(
      value: .occurrence(.nth(number, grain), .within(container)), end: last, direction: direction)
  }

  /// What an ordinal counts in: `of July`, `in this month`, `of next year`, `of 2019`, ` next month`, `of the year`.
  private func container(at start: Int) -> (value: TimeValue, end: Int, direction: TimeExpression.Direction)?
  {
    if let (month, end, direction) = monthScope(at: start) { return (month, end, direction) }
    if let (scope, end, direction) = yearScope(at: start), case .within(let year) = scope {
      return (year, end, direction)
    }
    guard word(start) == .of || word(start) == .inside else { return nil }
    let next = word(start + 1) == .the ? start + 2 : start + 1
    switch word(next) {
    case .month, .shortMonth:
      guard let found = monthReading(at: next), found.value.grain == .month else { return nil }
      return (found.value, found.end, found.direction)
    case .unit(let grain) where next == start + 2 && grain >= .week:
      return (.unit(grain, shift: 0, from: .now), next + 1, .unknown)
    case .season, .looseSeason:
      guard let found = seasonReading(at: next) else { return nil }
      return (found.value, found.end, found.direction)
    default:
      if let decade = decade(at: next) ?? century(at: next) { return (decade.value, decade.end, .unknown) }
      return nil
    }
  }

  /// `week 31`, `the week of Aug. 15`, `the week beginning Feb. 4`.
  func weekReading(at start: Int, hasArticle: Bool) -> Reading? {
    guard word(start) == .unit(.week) else { return nil }
    if let week = digits(start + 1, count: 1...2), (1...53).contains(week), isClosed(start + 2), !hasArticle {
      return Reading(
        value: .occurrence(.week(week), .within(.unit(.year, shift: 0, from: .now))), end: start + 2)
    }
    guard hasArticle else { return nil }
    var next = start + 1
    if word(next) == .of || Self.openings.contains(key(next) ?? "of") { next += 1 } else { return nil }
    if word(next) == .on { next += 1 }
    let day = calendarDay(at: next) ?? bareDayAfterArticle(at: next)
    guard let day, day.value.grain == .day else { return nil }
    return Reading(
      value: .unit(.week, shift: 0, from: .time(day.value)), end: day.end, direction: day.direction)
  }

  private static let openings = WordSet("beginning starting commencing ending")

  private func bareDayAfterArticle(at start: Int) -> Reading? {
    guard word(start) == .the, let (number, end) = bareDay(at: start + 1, allowsWords: false) else {
      return nil
    }
    return Reading(value: .occurrence(.dayOfMonth(number, weekday: nil), .nearest), end: end)
  }

  /// A day of the calendar without anything around it.
  func calendarDay(at index: Int) -> Reading? {
    switch word(index) {
    case .month, .shortMonth: monthReading(at: index)
    case .weekday, .shortWeekday: weekdayReading(at: index)
    case .day(let shift):
      Reading(
        value: .unit(.day, shift: Int(shift), from: .now), end: index + 1,
        direction: Self.direction(ofDay: shift))
    case .relation: relativeReading(at: index, hasArticle: false)
    case .holiday: holiday(at: index)
    default: numericDate(at: index) ?? dayMonth(at: index)
    }
  }

  static func direction(ofDay shift: Int8) -> TimeExpression.Direction {
    shift < 0 ? .past : shift > 0 ? .future : .unknown
  }
}
