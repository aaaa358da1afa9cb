extension TimeValue {
  /// How fine the words are: `two years ago` is given to the year, although it can be counted to the day.
  public var grain: TimeGrain {
    switch self {
    case .occurrence(let pattern, _): pattern.grain
    case .years(_, let count): count >= 100 ? .century : count >= 10 ? .decade : .year
    case .unit(let grain, _, _): grain
    case .offset(let amounts, _, let origin):
      amounts.map(\.grain).min().map { grain in
        if case .time(let value) = origin, value.grain < .dayPart, grain >= .day { return value.grain }
        return grain
      } ?? .day
    case .span(let amounts, _, _): amounts.map(\.grain).min() ?? .day
    case .part(_, let value): value.grain
    case .dayPart: .dayPart
    case .clock(let clock, _): clock.grain
    case .range(let first, let last): min(first.grain, last.grain)
    case .set(let value): value.grain
    }
  }

  /// Whether it is the same time whenever it is said: `15 August 2025`.
  public var isDefinite: Bool {
    switch self {
    case .occurrence(_, .within(let value)): value.isDefinite
    case .years: true
    case .occurrence, .unit, .offset, .span, .set: false
    case .part(let part, let value): part != .earlier && part != .later && value.isDefinite
    case .dayPart(_, let day): day?.isDefinite ?? false
    case .clock(_, let day): day?.isDefinite ?? false
    case .range(let first, let last): first.isDefinite && last.isDefinite
    }
  }

  /// The interval of a definite time, for which no moment of writing is needed; nil for all others.
  public var interval: CivilInterval? {
    guard isDefinite, let anyDay = CivilDate(dayNumber: 0) else { return nil }
    return TimeResolver(reference: ReferenceTime(anyDay), focus: nil, side: .past).interval(of: self)
  }

  /// Whether it counts from what the text told of before, not from when it was written: `two days earlier`, `that
  /// day`, a clock without a day.
  public var isAnaphoric: Bool {
    switch self {
    case .occurrence(_, .within(let value)): value.isAnaphoric
    case .occurrence, .years, .set: false
    case .unit(_, _, let origin), .offset(_, _, let origin), .span(_, _, let origin):
      switch origin {
      case .now: false
      case .context: true
      case .time(let value): value.isAnaphoric
      }
    case .part(_, let value): value.isAnaphoric
    case .dayPart(_, let day): day?.isAnaphoric ?? true
    case .clock(_, let day): day?.isAnaphoric ?? true
    case .range(let first, let last): first.isAnaphoric && last.isAnaphoric
    }
  }

  /// Whether it is no one time: `every Tuesday`.
  public var isSet: Bool {
    if case .set = self { return true }
    return false
  }

  /// Whether it lasts from one time to another: `May 3-5`.
  public var isRange: Bool {
    switch self {
    case .range, .span: true
    default: false
    }
  }
}

extension CalendarPattern {
  var grain: TimeGrain {
    switch self {
    case .month: .month
    case .date, .holiday, .dayOfMonth, .weekday, .nthWeekday: .day
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .week: .week
    case .weekend: .weekend
    case .nth(_, let grain): grain
    }
  }
}
