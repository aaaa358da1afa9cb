/// Clock times: `3:15 p.m. EDT`, `15:15`, `3pm`, `noon`, `1500 GMT`, `half past nine`, `nine in the morning`.
extension TimeReader {
  /// A reading of a clock without its day.
  func clockReading(at start: Int) -> Reading? {
    if case .hour(let hour) = word(start) {
      return zoned(ClockTime(hour: Int(hour), grain: .minute), end: start + 1)
    }
    if let past = pastHour(at: start) { return past }
    if word(start) == .number(12) || digits(start) == 12, case .hour(let hour) = word(start + 1) {
      return zoned(ClockTime(hour: Int(hour), grain: .minute), end: start + 2)  // 12 noon
    }
    guard let figures = figures(at: start) else { return nil }
    return clock(figures, at: start)
  }

  private struct Figures {
    var hour: Int
    var minute: Int?
    var second: Int?
    var end: Int
    /// Whether a colon parts hours and minutes; a full stop may part others.
    var hasColon = false
    var isMilitary = false
    var isInWords = false
  }

  /// `3`, `3:15`, `15:15:30`, `3.15`, `1500`, `nine`.
  private func figures(at start: Int) -> Figures? {
    if case .number(let hour) = word(start), (1...12).contains(hour) {
      return Figures(hour: Int(hour), end: start + 1, isInWords: true)
    }
    guard beginsNumber(start), let hour = digits(start, count: 1...4) else { return nil }
    if pieces[start].digitCount >= 3 {
      return Figures(hour: hour / 100, minute: hour % 100, end: start + 1, isMilitary: true)
    }
    var figures = Figures(hour: hour, end: start + 1)
    let isColon = isSign(start + 1, 0x3A)
    guard isColon || isSign(start + 1, 0x2E), isGlued(start + 1), isGlued(start + 2),
      let minute = digits(start + 2, count: 2...2)
    else { return figures }
    (figures.minute, figures.end, figures.hasColon) = (minute, start + 3, isColon)
    if isColon, isSign(start + 3, 0x3A), isGlued(start + 3), isGlued(start + 4),
      let second = digits(start + 4, count: 2...2)
    {
      (figures.second, figures.end) = (second, start + 5)
    }
    return figures
  }

  /// What follows the figures decides whether they are a clock.
  private func clock(_ figures: Figures, at start: Int) -> Reading? {
    let grain: TimeGrain = figures.second != nil ? .second : figures.minute != nil ? .minute : .hour
    func time(_ hour: Int, isOpen: Bool = false) -> ClockTime? {
      ClockTime(
        hour: hour, minute: figures.minute ?? 0, second: figures.second ?? 0, grain: grain,
        isHalfDayOpen: isOpen)
    }
    if let (isAfternoon, end) = halfOfDay(at: figures.end) {
      guard (1...12).contains(figures.hour) || figures.hour == 0 && !isAfternoon else {
        return figures.hour < 24 && isAfternoon ? zoned(time(figures.hour), end: end) : nil
      }
      return zoned(time(figures.hour % 12 + (isAfternoon ? 12 : 0)), end: end)
    }
    if word(figures.end) == .oClock, (1...12).contains(figures.hour) {
      return inPartOfDay(time(figures.hour, isOpen: true), end: figures.end + 1)
    }
    if let (zone, end) = zone(at: figures.end), figures.minute != nil || figures.isMilitary {
      guard let time = time(figures.hour) else { return nil }
      return Reading(value: .clock(time.inZone(zone), of: nil), end: end)
    }
    let isOpen = figures.hour > 0 && figures.hour <= 12 && pieces[start].digitCount == 1
    if figures.hasColon {
      let isStamp = isTimeMark(start - 1)
      guard endsNumber(figures.end) || isStamp, figures.hour < 24, isStamp || showsClock(start, figures)
      else {
        return nil
      }
      return inPartOfDay(time(figures.hour, isOpen: isOpen), end: figures.end)
    }
    // `nine in the morning`, `10 tonight`; not `3.5 in the morning`
    guard figures.minute == nil, !figures.isMilitary, (1...12).contains(figures.hour) else { return nil }
    let reading = inPartOfDay(time(figures.hour, isOpen: true), end: figures.end)
    guard let reading, reading.end > figures.end else { return nil }
    return reading
  }

  /// Two digits behind a colon are a clock unless they are a score, a verse or a running time.
  private func showsClock(_ start: Int, _ figures: Figures) -> Bool {
    switch word(start - 1) {
    case .at, .by, .until, .since, .from, .before, .after, .about, .between, .to, .day, .dayPart, .and, .on,
      .weekday,
      .month, .through:
      return figures.second == nil || word(start - 1) == .at || start == 0
    default: break
    }
    if isTimeMark(start - 1) || isSign(start - 1, 0x40) { return true }
    if word(start - 1) == nil, start > 0, isWord(start - 1) { return false }
    return figures.second == nil && pieces[start].digitCount == 2 && (isClosed(figures.end) || start == 0)
  }

  /// `a.m.`, `pm`, and the `p.m.` of `8p.m.`, which is cut in pieces.
  private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    switch word(index) {
    case .am: return (false, index + 1)
    case .pm: return (true, index + 1)
    default: break
    }
    guard isWord(index), isGlued(index), pieces[index].range.count <= 2 else { return nil }
    let letter = bytes[Int(pieces[index].start)] | 0x20
    guard letter == 0x61 || letter == 0x70 else { return nil }
    var next = index + 1
    if pieces[index].range.count == 1 {
      guard isSign(next, 0x2E), isGlued(next), isGlued(next + 1) else { return nil }
      next += 1
    } else if bytes[Int(pieces[index].start) + 1] != 0x2E {
      return nil
    }
    guard isWord(next), isGlued(next), bytes[Int(pieces[next].start)] | 0x20 == 0x6D,
      pieces[next].range.count <= 2
    else { return nil }
    next += 1
    if isSign(next, 0x2E), isGlued(next), pieces[next].range.count == 1 { next += 1 }
    return (letter == 0x70, next)
  }

  private func zoned(_ time: ClockTime?, end: Int) -> Reading? {
    guard let time else { return nil }
    guard let (zone, last) = zone(at: end) else { return Reading(value: .clock(time, of: nil), end: end) }
    return Reading(value: .clock(time.inZone(zone), of: nil), end: last)
  }

  /// `EDT`, `(GMT)`, `local time`, `Eastern time`.
  private func zone(at index: Int) -> (zone: TimeZoneName, end: Int)? {
    guard isWord(index) else { return nil }
    let letters = bytes[pieces[index].range.bounds]
    guard letters.count >= 2, letters.count <= 8 else { return nil }
    if let name = Self.regions[WordKey(letters)], let zone = TimeZoneName(name) {
      let isTime = key(index + 1) == "time"
      guard isTime || name != "local" else { return nil }
      return (zone, isTime ? index + 2 : index + 1)
    }
    guard letters.count <= 4, letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
      let zone = TimeZoneName(String(decoding: letters, as: UTF8.self))
    else { return nil }
    return (zone, index + 1)
  }

  private static let regions: [WordKey: String] = [
    "local": "local", "eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT",
  ]

  // MARK: - In words

  /// `half past nine`, `quarter to ten`, `20 minutes past eight`, `ten to six`.
  private func pastHour(at start: Int) -> Reading? {
    var next = word(start) == .a ? start + 1 : start
    let minutes: Int
    switch word(next) {
    case .half: minutes = 30
    case .unit(.quarter): minutes = 15
    default:
      guard next == start,
        let (value, end) = smallNumber(at: next) ?? digits(next, count: 1...2).map({ ($0, next + 1) }),
        (1...59).contains(value)
      else { return nil }
      minutes = value
      next = end - 1
      if case .units(.minute) = word(end) { next = end }
    }
    next += 1
    let isPast: Bool
    switch word(next) {
    case .relation(.past), .after: isPast = true
    case .to where minutes == 15 || minutes != 30 && isClockHour(next + 1): isPast = false
    default: return nil
    }
    guard minutes == 30 || minutes == 15 || minutes % 5 == 0, word(next) != .after || minutes == 15 else {
      return nil
    }
    guard let (hour, end, isOpen) = hour(at: next + 1) else { return nil }
    let total = hour * 60 + (isPast ? minutes : -minutes)
    let minute = (total + 24 * 60) % (24 * 60)
    let time = ClockTime(hour: minute / 60, minute: minute % 60, grain: .minute, isHalfDayOpen: isOpen)
    return inPartOfDay(time, end: end)
  }

  private func hour(at index: Int) -> (hour: Int, end: Int, isOpen: Bool)? {
    if case .hour(let hour) = word(index) { return (Int(hour), index + 1, false) }
    let (hour, end): (Int, Int)
    if case .number(let value) = word(index) {
      (hour, end) = (Int(value), index + 1)
    } else if let value = digits(index, count: 1...2), endsNumber(index + 1) {
      (hour, end) = (value, index + 1)
    } else {
      return nil
    }
    guard (1...12).contains(hour) else { return nil }
    if let (isAfternoon, last) = halfOfDay(at: end) {
      return (hour % 12 + (isAfternoon ? 12 : 0), last, false)
    }
    return (hour, word(end) == .oClock ? end + 1 : end, true)
  }

  /// `ten to six` is a clock only where more says so: it may as well be a score.
  private func isClockHour(_ index: Int) -> Bool {
    if case .hour = word(index) { return true }
    guard let (_, end, isOpen) = hour(at: index) else { return false }
    return !isOpen || word(end - 1) == .oClock || partOfDay(at: end) != nil
  }

  /// ` in the morning`, ` at night`, ` tonight`, ` this morning`: what tells nine from twenty-one.
  private func inPartOfDay(_ time: ClockTime?, end: Int) -> Reading? {
    guard let time else { return nil }
    guard let (part, last, day) = partOfDay(at: end) else { return zoned(time, end: end) }
    return Reading(value: .clock(time.inPart(part), of: day), end: last)
  }

  private func partOfDay(at index: Int) -> (part: DayPart, end: Int, day: TimeValue?)? {
    if word(index) == .tonight { return (.night, index + 1, .unit(.day, shift: 0, from: .now)) }
    if word(index) == .at, word(index + 1) == .dayPart(.night) { return (.night, index + 2, nil) }
    if word(index) == .inside, word(index + 1) == .the, case .dayPart(let part) = word(index + 2) {
      return (part, index + 3, nil)
    }
    guard case .relation = word(index), case .dayPart(let part) = word(index + 1),
      let found = relativeReading(at: index, hasArticle: false), case .dayPart(_, let day) = found.value
    else { return nil }
    return (part, found.end, day)
  }
}
