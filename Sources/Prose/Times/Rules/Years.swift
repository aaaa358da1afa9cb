/// `2019`, `the 1990s`, `the '80s`, `the nineties`, `the 19th century`, `nineteen seventy-eight`.
extension TimeReader {
  static let plausibleYears = 1000...2999

  /// Four digits that can be a year by themselves, wherever they stand.
  func yearDigits(at start: Int) -> Int? {
    guard let year = digits(start, count: 4...4), Self.plausibleYears.contains(year), endsNumber(start + 1)
    else { return nil }
    return year
  }

  /// A year beside a month or a day: `2016`, `'16`, `two thousand and eighteen`.
  func year(at start: Int) -> (value: Int, end: Int)? {
    if let year = yearDigits(at: start), !isGlued(start) || isDash(start - 1) || isSign(start - 1, 0x2C) {
      // `May 2016-17`, `Aug 15, 2025-related`
      return isGlued(start + 1) && isWord(start + 1) ? nil : (year, start + 1)
    }
    if isApostrophe(start), isGlued(start + 1), let year = digits(start + 1, count: 2...2),
      endsNumber(start + 2)
    {
      return (Self.fullYear(year), start + 2)
    }
    return yearInWords(at: start)
  }

  /// Two digits are of the century that brings them near to today.
  static func fullYear(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  func isApostrophe(_ index: Int) -> Bool {
    isSign(index, 0x27) || isSign(index, 0x2019) || isSign(index, 0x2018)
  }

  /// `nineteen seventy eight`, `nineteen oh one`, `two thousand and eighteen`.
  private func yearInWords(at start: Int) -> (value: Int, end: Int)? {
    guard let (first, end) = smallNumber(at: start) else { return nil }
    if first == 2, word(end) == .thousand {
      let next = word(end + 1) == .and ? end + 2 : end + 1
      if let (ones, last) = smallNumber(at: next) { return (2000 + ones, last) }
      return (2000, end + 1)
    }
    guard (16...20).contains(first) else { return nil }
    if word(end) == .hundred { return (first * 100, end + 1) }
    if word(end) == .number(0), let (ones, last) = smallNumber(at: end + 1), ones < 10 {
      return (first * 100 + ones, last)
    }
    guard let (ones, last) = smallNumber(at: end), (10...99).contains(ones) else { return nil }
    return (first * 100 + ones, last)
  }

  /// A year after a month, a day or a period: `2016`, `of 2016`, `, 2016`, `next year`, `of last year`.
  func yearScope(at start: Int) -> (scope: TimeScope, end: Int, direction: TimeExpression.Direction)? {
    var next = comma(start)
    if word(next) == .of || word(next) == .inside { next += 1 }
    if isDash(start) || isSign(start, 0x2F), isGlued(start), isGlued(start + 1),
      let year = yearDigits(at: start + 1)
    {
      return (.within(.years(year, count: 1)), start + 2, .unknown)
    }
    if let (year, end) = year(at: next) { return (.within(.years(year, count: 1)), end, .unknown) }
    guard next == start || word(start) == .of else { return nil }
    if word(next) == .the, word(next + 1) == .unit(.year) {
      return (.within(.unit(.year, shift: 0, from: .now)), next + 2, .unknown)
    }
    if word(next) == .the { next += 1 }
    guard case .relation(let relation) = word(next), word(next + 1) == .unit(.year) else { return nil }
    let year: TimeValue
    switch relation {
    case .last: year = .unit(.year, shift: -1, from: .now)
    case .next, .coming: year = .unit(.year, shift: 1, from: .now)
    case .this: year = .unit(.year, shift: 0, from: .now)
    case .that: year = .unit(.year, shift: 0, from: .context)
    case .following: year = .unit(.year, shift: 1, from: .context)
    case .past: year = .unit(.year, shift: -1, from: .context)
    case .recent: return nil
    }
    return (.within(year), next + 2, Self.direction(of: relation))
  }
}

// MARK: - Years by themselves

extension TimeReader {
  /// A reading that begins with four digits: a year, a decade, years from one to another.
  func yearReading(at start: Int) -> Reading? {
    guard let year = digits(start, count: 4...4), Self.plausibleYears.contains(year), beginsNumber(start)
    else {
      return nil
    }
    if let decade = decade(at: start) { return decade }
    if let season = splitYears(year, at: start) { return season }
    guard endsNumber(start + 1), isYear(year, at: start) else { return nil }
    if isGlued(start + 1), isWord(start + 1) { return nil }
    return Reading(value: .years(year, count: 1), end: start + 1)
  }

  /// `1990s`, `1990's`, `1800s`.
  func decade(at start: Int) -> Reading? {
    guard let year = digits(start, count: 4...4), Self.plausibleYears.contains(year), year % 10 == 0,
      let end = pluralEnding(at: start + 1)
    else { return nil }
    // `the 1800s` are a century; `the 2000s` are the years before the 2010s.
    let isCentury = year % 100 == 0 && year < 2000
    return Reading(value: .years(year, count: isCentury ? 100 : 10), end: end)
  }

  /// `s` or `'s` behind digits.
  private func pluralEnding(at index: Int) -> Int? {
    guard isGlued(index) else { return nil }
    let next = isApostrophe(index) ? index + 1 : index
    guard next < pieces.count, isGlued(next), isLetterS(next) else { return nil }
    return next + 1
  }

  private func isLetterS(_ index: Int) -> Bool {
    isWord(index) && pieces[index].range.count == 1 && bytes[Int(pieces[index].start)] | 0x20 == 0x73
  }

  /// `'90s`, `the nineties`; without a century it is the last one that began before this.
  func shortDecade(at start: Int) -> Reading? {
    if case .decade(let tens) = word(start) {
      // A person may be in her nineties.
      guard word(start - 1) == .the || word(start - 1).map(Self.isPartWord) ?? false || isDash(start - 1)
      else {
        return nil
      }
      return Reading(value: .years(1900 + Int(tens) * 10, count: 10), end: start + 1)
    }
    if let bare = bareDecade(at: start) { return bare }
    guard isApostrophe(start), isGlued(start + 1), let year = digits(start + 1, count: 2...2), year % 10 == 0,
      let end = pluralEnding(at: start + 2)
    else { return nil }
    return Reading(value: .years(year < 20 ? 2000 + year : 1900 + year, count: 10), end: end)
  }

  /// `the 80s`, where nobody speaks of degrees or of how old somebody is.
  private func bareDecade(at start: Int) -> Reading? {
    guard let year = digits(start, count: 2...2), year % 10 == 0, let end = pluralEnding(at: start + 1),
      isClosed(end),
      word(start - 1) == .the || isDash(start - 1) || word(start - 1).map(Self.isPartWord) ?? false,
      !mentions(Self.weather, near: start)
    else { return nil }
    return Reading(value: .years(year < 20 ? 2000 + year : 1900 + year, count: 10), end: end)
  }

  private static let weather = WordSet(
    """
    degrees temperature temperatures highs lows heat forecast humidity sunny weather rain cooler warmer scored shot
    par points rounds percentile mph winds
    """)

  static func isPartWord(_ word: TimeWord) -> Bool {
    if case .part = word { return true }
    return false
  }

  /// `2019-20`, `1990-1995`, `2014–2018`: from one year to another.
  private func splitYears(_ year: Int, at start: Int) -> Reading? {
    guard isDash(start + 1), isGlued(start + 1), isGlued(start + 2), endsNumber(start + 3) else { return nil }
    let last: Int
    if let short = digits(start + 2, count: 2...2), short > 12 || short == year % 100 + 1 {
      last = year / 100 * 100 + short
    } else if let long = digits(start + 2, count: 4...4) {
      last = long
    } else {
      return nil
    }
    guard last > year, last - year <= 300, !(isGlued(start + 3) && isWord(start + 3)) else { return nil }
    return Reading(value: .range(.years(year, count: 1), .years(last, count: 1)), end: start + 3)
  }

  /// Four digits are a year unless what stands beside them counts with them: `2000 troops`, `flight 1549`.
  private func isYear(_ year: Int, at start: Int) -> Bool {
    let before = start > 0 ? pieces[start - 1] : nil
    let hasPointer = pointsToYear(start - 1)
    if let before,
      before.kind == .digits || before.kind == .sign && [0x24, 0xA3, 0x20AC, 0x23].contains(before.value)
    {
      return false
    }
    if let before, before.kind == .word, !hasPointer {
      if word(start - 1).map(Self.isBound) ?? false { return false }
      if let key = key(start - 1), QuantityFinder.labels.contains(key) { return false }
    }
    guard let key = key(start + 1), isWord(start + 1) else { return hasPointer || isLikelyYear(year) }
    if QuantityUnits.measure(key) != nil || NumberWords.entry(for: key) != nil { return false }
    if pieces[start + 1].isCapitalized { return hasPointer || isLikelyYear(year) }
    if Roles.role(key)?.isPlural == true || Self.countedThings.contains(key) { return false }
    return hasPointer || isLikelyYear(year)
  }

  private func isLikelyYear(_ year: Int) -> Bool { (1900...2099).contains(year) }

  private static let countedThings = WordSet(
    "people persons men women children troops soldiers jobs homes votes deaths cases seats others times more")

  static func isBound(_ word: TimeWord) -> Bool {
    switch word {
    case .more, .less, .atBound, .than, .about: true
    default: false
    }
  }

  private func pointsToYear(_ index: Int) -> Bool {
    switch word(index) {
    case .inside, .since, .until, .by, .before, .after, .during, .of, .part, .season, .looseSeason, .the,
      .from,
      .unit(.year), .through, .between, .prefix:
      true
    default: isDash(index) && index > 0 && (word(index - 1).map(Self.isPartWord) ?? false)
    }
  }
}

// MARK: - Centuries

extension TimeReader {
  /// `19th century`, `twenty-first century`.
  func century(at start: Int) -> Reading? {
    guard let (number, end) = ordinal(at: start), (1...30).contains(number) else { return nil }
    let next = isDash(end) && isGlued(end) ? end + 1 : end
    guard word(next) == .unit(.century) else { return nil }
    return Reading(value: .years((number - 1) * 100, count: 100), end: next + 1)
  }
}
