/// What a word can do in a time expression.
enum TimeWord: Hashable, Sendable {
  // The calendar.
  /// `August`, `Aug.`
  case month(Int8)
  /// Without its stop, when it may be a name or another word: `Jan`, `Mar`, `Dec`.
  case shortMonth(Int8)
  case weekday(Int8)
  /// `Sun`, `Sat`, `Wed`: a day beside a date only.
  case shortWeekday(Int8)
  /// `Fridays`
  case weekdays(Int8)
  /// `weekdays`, from Monday to Friday
  case workdays
  case season(Season)
  /// `spring` and `fall`, which are other words too.
  case looseSeason(Season)
  case decade(Int8)
  case quarterLabel(Int8)
  case halfLabel(Int8)
  /// The first word of the name of a holiday, or all of it (`Easter`), or `Eve`.
  case holiday(isAlone: Bool)

  // The day and the clock.
  case dayPart(DayPart)
  case tonight, overnight
  /// `noon` and `midnight`, by the hour.
  case hour(Int8)
  case am, pm, oClock
  /// `yesterday`, `today`, `tomorrow`: -1, 0, 1.
  case day(Int8)
  case now

  // Units and numbers.
  case unit(TimeGrain)
  case units(TimeGrain)
  case fortnight, fortnights
  /// `business` days
  case business
  case number(Int8)
  case tens(Int8)
  case hundred, thousand, million, billion
  case half, few, several, couple, dozen
  case ordinal(Int8)
  /// `twentieth` and above
  case ordinalTens(Int8)
  /// `st`, `nd`, `rd`, `th` behind digits
  case ordinalSuffix

  // Relations.
  case relation(TimeRelation)
  case ago, earlier, later, hence, before, after
  case part(TimePart)
  case rest
  case every, other
  /// `daily`
  case frequency(TimeGrain)

  // Words between.
  case the, a, of, on, at, from, between, to, until, and, or, by, since
  case inside, over, during, within, through
  case more, less, atBound, than, about
  /// `pre` of `pre-2019`
  case prefix
}

enum TimeRelation: Hashable, Sendable {
  /// `last`
  case last
  /// `past`, `previous`
  case past
  case next
  case following
  /// `coming`, `upcoming`
  case coming
  /// `this`, `current`
  case this
  /// `that`, `same`
  case that
  case recent
}

extension TimeWord {
  /// Whether its stop is that of an abbreviation: `Aug.`, `Tues.`, but not `p.m.`, which has two.
  var isAbbreviated: Bool {
    switch self {
    case .month, .shortMonth, .weekday, .shortWeekday: true
    default: false
    }
  }

  /// Whether a sentence with it is worth a closer look.
  var isTrigger: Bool {
    switch self {
    case .month, .shortMonth, .weekday, .weekdays, .workdays, .shortWeekday, .season, .looseSeason, .decade,
      .quarterLabel, .halfLabel, .holiday(isAlone: true), .dayPart, .tonight, .overnight, .hour, .am, .pm,
      .oClock, .day, .unit,
      .units, .fortnight, .fortnights, .half, .ago, .frequency:
      true
    default: false
    }
  }
}
