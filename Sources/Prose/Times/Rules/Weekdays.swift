/// Days of the week with what belongs to them: `Friday`, `Friday (Aug 15)`, `Friday the 15th`, `Friday of next week`.
extension TimeReader {
  /// A reading that begins with a weekday.
  func weekdayReading(at start: Int) -> Reading? {
    let (day, isShort): (Int, Bool)
    switch word(start) {
    case .weekday(let number): (day, isShort) = (Int(number), false)
    case .shortWeekday(let number): (day, isShort) = (Int(number), true)
    default: return nil
    }
    if !isShort, let holiday = holiday(at: start) { return holiday }
    let next = start + 1
    if let dated = dateBehind(day, at: next) { return dated }
    if let week = weekBehind(day, at: next) { return week }
    guard !isShort || isShortDay(start) else { return nil }
    guard !isName(next), !isCounted(start) else { return nil }
    return Reading(value: .occurrence(.weekday(day), .nearest), end: next)
  }

  /// `The first Friday` of who knows what.
  private func isCounted(_ index: Int) -> Bool {
    guard let (number, end) = ordinal(at: index - 1) else { return false }
    return end == index && number <= 5
  }

  /// `Sunday Times`, `Friday Harbor`
  private func isName(_ next: Int) -> Bool {
    guard next < pieces.count, pieces[next].isCapitalized, let key = key(next) else { return false }
    return Self.names.contains(key)
  }

  private static let names = WordSet(
    "times telegraph mirror mail express herald post harbor harbour afternoons")

  /// `Tue or Wed`, `on Mon`, `to Thur`: with something beside it that says so. `Sat` and `Sun` are other words.
  private func isShortDay(_ index: Int) -> Bool {
    guard pieces[index].isCapitalized || word(index - 1) == .on else { return false }
    switch word(index - 1) {
    case .on, .from, .to, .by, .until, .since, .through: return true
    case .unit(.week): return true
    default: return isClock(index + 1)
    }
  }

  private func isClock(_ index: Int) -> Bool {
    clockReading(at: index) != nil || word(index) == .at && clockReading(at: index + 1) != nil
  }

  /// `, Aug. 15`, ` (Aug 15)`, `-Jun-15`, ` the 15th`, ` 7/6`.
  func dateBehind(_ day: Int, at start: Int) -> Reading? {
    var next = comma(start)
    let isBracket = isSign(start, 0x28)
    if isBracket || isDash(start) && isGlued(start) && isGlued(start + 1) { next = start + 1 }
    if word(next) == .the, let (_, end) = ordinal(at: next + 1), word(end) == .of {
      next += 1
    } else if word(next) == .the, let (number, end) = bareDay(at: next + 1, allowsWords: true) {
      return dayOfMonth(number, day, end: end)
    }
    let date: Reading?
    switch word(next) {
    case .month, .shortMonth: date = monthReading(at: next)
    default: date = numericDate(at: next) ?? dayMonth(at: next)
    }
    guard var reading = date else { return numberBehind(day, at: next) }
    guard case .occurrence(.date(let month, let number, nil), let scope) = reading.value else { return nil }
    if isBracket {
      guard isSign(reading.end, 0x29) else { return nil }
      reading.end += 1
    }
    reading.value = .occurrence(.date(month: month, day: number, weekday: day), scope)
    return reading
  }

  /// `Friday 15th`
  private func numberBehind(_ day: Int, at index: Int) -> Reading? {
    guard let (number, end) = ordinal(at: index), number <= 31, isClosed(end), pieces[index].kind == .digits
    else {
      return nil
    }
    return dayOfMonth(number, day, end: end)
  }

  private func dayOfMonth(_ number: Int, _ weekday: Int, end: Int) -> Reading {
    Reading(value: .occurrence(.dayOfMonth(number, weekday: weekday), .nearest), end: end)
  }

  /// A number of a day without its month: `15th`; in words and without ending too, where a weekday stands before it.
  func bareDay(at start: Int, allowsWords: Bool) -> (number: Int, end: Int)? {
    guard let (number, end, isOrdinal) = dayNumber(at: start), isOrdinal || allowsWords && isWord(start),
      allowsWords || pieces[start].kind == .digits
    else { return nil }
    return isClosed(end) ? (number, end) : nil
  }

  /// `next week`, `of this week`.
  private func weekBehind(_ day: Int, at start: Int) -> Reading? {
    guard let (week, end, direction) = weekScope(at: start) else { return nil }
    return Reading(value: .occurrence(.weekday(day), .within(week)), end: end, direction: direction)
  }

  func weekScope(at start: Int) -> (week: TimeValue, end: Int, direction: TimeExpression.Direction)? {
    var next = word(start) == .of ? start + 1 : start
    if word(next) == .the { next += 1 }
    guard case .relation(let relation) = word(next), word(next + 1) == .unit(.week),
      let week = Self.unit(.week, relation)
    else { return nil }
    return (week, next + 2, Self.direction(of: relation))
  }

  /// `next week on Friday`, `last week Sunday`, behind a week.
  func weekday(in week: TimeValue, at start: Int) -> (value: TimeValue, end: Int)? {
    let next = word(start) == .on ? start + 1 : start
    switch word(next) {
    case .weekday(let day), .shortWeekday(let day):
      return (.occurrence(.weekday(Int(day)), .within(week)), next + 1)
    default: return nil
    }
  }
}
