/// `last month`, `this week`, `the next day`, `that year`, `the past two weeks`, `in the coming days`.
extension TimeReader {
  /// What `next` and the like say of the direction.
  static func direction(of relation: TimeRelation) -> TimeExpression.Direction {
    switch relation {
    case .last, .past, .recent: .past
    case .next, .coming: .future
    case .this, .that, .following: .unknown
    }
  }

  /// The unit that a relation picks.
  static func unit(_ grain: TimeGrain, _ relation: TimeRelation) -> TimeValue? {
    switch relation {
    case .last: .unit(grain, shift: -1, from: .now)
    case .past: .unit(grain, shift: -1, from: .context)
    case .next, .coming: .unit(grain, shift: 1, from: .now)
    case .following: .unit(grain, shift: 1, from: .context)
    case .this: .unit(grain, shift: 0, from: .now)
    case .that: .unit(grain, shift: 0, from: .context)
    case .recent: nil
    }
  }

  /// A reading that begins with a relation, after `the` or without.
  func relativeReading(at start: Int, hasArticle: Bool) -> Reading? {
    guard case .relation(let relation) = word(start) else { return nil }
    let next = start + 1
    let direction = Self.direction(of: relation)
    // `Following Monday's vote` has a preposition.
    if relation == .following, !hasArticle,
      pieces[start].isCapitalized || word(next).map(Self.isWeekday) ?? false
    {
      return nil
    }
    if relation == .this, case .relation(let second) = word(next), second == .past || second == .coming {
      return relativeReading(at: next, hasArticle: true)
    }
    switch word(next) {
    case .unit(let grain):
      return relativeUnit(grain, relation, at: next, hasArticle: hasArticle)
    case .fortnight:
      return span([TimeAmount(2, .grain(.week))], relation, end: next + 1)
    case .units, .fortnights: return severalUnits(relation, at: next)
    case .weekday(let day):
      return relativeWeekday(Int(day), relation, at: next)
    case .shortWeekday(let day) where relation != .that:
      return relativeWeekday(Int(day), relation, at: next)
    case .month(let month), .shortMonth(let month):
      // `said that March would be late`
      guard relation != .recent, relation != .that, pieces[next].isCapitalized || ![3, 5].contains(month)
      else {
        return nil
      }
      if let date = monthDayAfterRelation(relation, at: next) { return date }
      return occurrence(.month(Int(month)), relation, end: next + 1)
    case .season(let season), .looseSeason(let season):
      return occurrence(.season(season), relation, end: next + 1)
    case .dayPart(let part): return relativeDayPart(part, relation, at: next, hasArticle: hasArticle)
    case .holiday:
      guard let holiday = holiday(at: next), case .occurrence(let pattern, .nearest) = holiday.value else {
        return nil
      }
      return occurrence(pattern, relation, end: holiday.end)
    default:
      guard let amounts = amounts(at: next) else { return nil }
      guard relation != .this, relation != .that, relation != .recent, word(amounts.end) != .of else {
        return nil
      }
      var reading = span(amounts.amounts, relation, end: amounts.end)
      reading?.isApproximate = amounts.isApproximate
      reading?.direction = direction
      return reading
    }
  }

  private func relativeUnit(_ grain: TimeGrain, _ relation: TimeRelation, at index: Int, hasArticle: Bool)
    -> Reading?
  {
    let end = index + 1
    switch grain {
    case .second, .minute, .hour:
      guard relation == .past || relation == .last || relation == .next || relation == .coming else {
        return nil
      }
      guard hasArticle || relation == .next else { return nil }
      return span([TimeAmount(1, .grain(grain))], relation, end: end)
    case .day: return relativeDay(relation, end: end, hasArticle: hasArticle)
    case .weekend:
      let direction = Self.direction(of: relation)
      let value: TimeValue
      switch relation {
      case .last: value = .occurrence(.weekend, .within(.unit(.week, shift: -1, from: .now)))
      case .next: value = .occurrence(.weekend, .within(.unit(.week, shift: 1, from: .now)))
      case .past: value = .occurrence(.weekend, .last)
      case .this, .coming: value = .occurrence(.weekend, .this)
      case .that, .following: value = .unit(.weekend, shift: relation == .that ? 0 : 1, from: .context)
      case .recent: return nil
      }
      return Reading(value: value, end: end, direction: direction)
    default: break
    }
    // `the past year` is the twelve months up to now, `last year` one of the calendar.
    if relation == .past && isPast(index - 1)
      || relation == .last && hasArticle && grain != .century && word(end) != .of
    {
      return span([TimeAmount(1, .grain(grain))], relation, end: end)
    }
    if relation == .next, hasArticle {
      // `over the next year` are the twelve months from now, `the next year` the one after that of the story.
      if isDuring(index - 3) { return span([TimeAmount(1, .grain(grain))], relation, end: end) }
      return Reading(value: .unit(grain, shift: 1, from: .context), end: end)
    }
    guard let value = Self.unit(grain, relation) else { return nil }
    return Reading(value: value, end: end, direction: Self.direction(of: relation))
  }

  private static func isWeekday(_ word: TimeWord) -> Bool {
    if case .weekday = word { return true }
    return false
  }

  private func isDuring(_ index: Int) -> Bool {
    switch word(index) {
    case .inside, .over, .during, .within: true
    default: key(index) == "for"
    }
  }

  /// `past`, not `previous`.
  private func isPast(_ index: Int) -> Bool { key(index) == "past" }

  private func relativeDay(_ relation: TimeRelation, end: Int, hasArticle: Bool) -> Reading? {
    switch relation {
    case .this: return Reading(value: .unit(.day, shift: 0, from: .now), end: end)
    case .that: return Reading(value: .unit(.day, shift: 0, from: .context), end: end)
    case .next, .following: return Reading(value: .unit(.day, shift: 1, from: .context), end: end)
    case .past:
      if isPast(end - 2) { return span([TimeAmount(1, .grain(.day))], relation, end: end) }
      return Reading(value: .unit(.day, shift: -1, from: .context), end: end)
    case .coming: return Reading(value: .unit(.day, shift: 1, from: .now), end: end, direction: .future)
    // `the last day` is mostly the last of something.
    case .last, .recent: return nil
    }
  }

  /// `recent weeks`, `coming days`, `the past months`: some number of them.
  private func severalUnits(_ relation: TimeRelation, at index: Int) -> Reading? {
    guard case .units(let grain) = word(index) else {
      return span([TimeAmount(nil, .grain(.week))], relation, end: index + 1)
    }
    guard [.recent, .coming, .past, .last, .next, .following].contains(relation) else { return nil }
    return span([TimeAmount(nil, .grain(grain))], relation, end: index + 1)
  }

  func span(_ amounts: [TimeAmount], _ relation: TimeRelation, end: Int) -> Reading? {
    let isBack: Bool
    switch relation {
    case .last, .past, .recent: isBack = true
    case .next, .coming: isBack = false
    case .following:
      return Reading(value: .span(amounts, isBack: false, from: .context), end: end)
    case .this, .that: return nil
    }
    // `the next three days` begin tomorrow.
    let isOfDays = amounts.allSatisfy { $0.grain >= .day }
    let origin: TimeOrigin = isBack || !isOfDays ? .now : .time(.unit(.day, shift: 1, from: .now))
    return Reading(
      value: .span(amounts, isBack: isBack, from: origin), end: end, direction: isBack ? .past : .future)
  }

  private func occurrence(_ pattern: CalendarPattern, _ relation: TimeRelation, end: Int) -> Reading? {
    let scope: TimeScope
    switch relation {
    case .last, .past: scope = .last
    case .next, .coming, .following: scope = .next
    case .this: scope = .this
    case .that: scope = .nearest
    case .recent: return nil
    }
    return Reading(value: .occurrence(pattern, scope), end: end, direction: Self.direction(of: relation))
  }

  /// `this June 3`
  private func monthDayAfterRelation(_ relation: TimeRelation, at index: Int) -> Reading? {
    guard var reading = monthReading(at: index),
      case .occurrence(.date(let month, let day, _), .nearest) = reading.value,
      let found = occurrence(.date(month: month, day: day, weekday: nil), relation, end: reading.end)
    else { return nil }
    reading.value = found.value
    reading.direction = found.direction
    return reading
  }

  private func relativeWeekday(_ day: Int, _ relation: TimeRelation, at index: Int) -> Reading? {
    let direction = Self.direction(of: relation)
    // `this Friday (Aug. 15)`
    if var dated = dateBehind(day, at: index + 1) {
      if dated.direction == .unknown { dated.direction = direction }
      return dated
    }
    let value: TimeValue
    switch relation {
    // `last Friday` is that of last week, `next Friday` that of next week: this week's have no need of the word.
    case .last: value = .occurrence(.weekday(day), .within(.unit(.week, shift: -1, from: .now)))
    case .next: value = .occurrence(.weekday(day), .within(.unit(.week, shift: 1, from: .now)))
    case .past: value = .occurrence(.weekday(day), .last)
    case .coming: value = .occurrence(.weekday(day), .next)
    case .this: value = .occurrence(.weekday(day), .this)
    case .following:
      value = .offset([TimeAmount(1, .weekday(day))], isBack: false, from: .context)
    // `said that Friday's vote was off`
    case .that, .recent: return nil
    }
    return Reading(value: value, end: index + 1, direction: direction)
  }

  private func relativeDayPart(_ part: DayPart, _ relation: TimeRelation, at index: Int, hasArticle: Bool)
    -> Reading?
  {
    let day: TimeValue
    var direction = TimeExpression.Direction.unknown
    switch relation {
    case .this: day = .unit(.day, shift: 0, from: .now)
    case .last where part == .night: (day, direction) = (.unit(.day, shift: -1, from: .now), .past)
    case .that: day = .unit(.day, shift: 0, from: .context)
    case .next, .following: day = .unit(.day, shift: 1, from: .context)
    case .past: day = .unit(.day, shift: -1, from: .context)
    default: return nil
    }
    return Reading(value: .dayPart(part, of: day), end: index + 1, direction: direction)
  }
}
