/// Times that are counted from another: `two days ago`, `a year and a half earlier`, `three weeks from tomorrow`, `the day
/// before yesterday`, `in three weeks`, `within two days`.
extension TimeReader {
  /// A reading that begins with a number, or with a bound before it (`more than two weeks ago`).
  func offsetReading(at start: Int) -> Reading? {
    var (next, hasBound) = (start, false)
    if let end = boundEnd(at: start) { (next, hasBound) = (end, true) }
    guard let amounts = amounts(at: next) else { return severalAgo(at: next) }
    guard var reading = counted(amounts.amounts, at: amounts.end) else { return nil }
    reading.isApproximate = hasBound || amounts.isApproximate
    return reading
  }

  /// `more than`, `at least`, `about`, `nearly`.
  private func boundEnd(at start: Int) -> Int? {
    switch word(start) {
    case .more, .less: word(start + 1) == .than ? start + 2 : nil
    case .at: word(start + 1) == .atBound ? start + 2 : nil
    case .about, .over: start + 1
    default: nil
    }
  }

  /// What stands behind an amount: `ago`, `earlier`, `from now`, `before Friday`.
  private func counted(_ amounts: [TimeAmount], at index: Int) -> Reading? {
    func reading(_ isBack: Bool, _ origin: TimeOrigin, _ end: Int, _ direction: TimeExpression.Direction)
      -> Reading
    {
      Reading(value: .offset(amounts, isBack: isBack, from: origin), end: end, direction: direction)
    }
    let next = index + 1
    switch word(index) {
    case .ago: return reading(true, .now, next, .past)
    case .hence: return reading(false, .now, next, .future)
    case .earlier: return word(next) == .than ? nil : reading(true, .context, next, .unknown)
    case .later: return word(next) == .than ? nil : reading(false, .context, next, .unknown)
    case .before:
      if let day = origin(at: next) { return reading(true, .time(day.value), day.end, day.direction) }
      return endsClause(next) ? reading(true, .context, next, .unknown) : nil
    case .after:
      if let day = origin(at: next) { return reading(false, .time(day.value), day.end, day.direction) }
      return endsClause(next) ? reading(false, .context, next, .unknown) : nil
    case .from:
      if word(next) == .now { return reading(false, .now, next + 1, .future) }
      guard let day = origin(at: next) else { return nil }
      return reading(false, .time(day.value), day.end, .future)
    default: return nil
    }
  }

  /// A day to count from.
  private func origin(at index: Int) -> Reading? {
    let next = word(index) == .the ? index + 1 : index
    guard let day = calendarDay(at: next), day.value.grain == .day, !day.value.isAnaphoric else { return nil }
    return day
  }

  /// Whether the words end here, so that `two days before` names no event to count from.
  private func endsClause(_ index: Int) -> Bool {
    guard index < pieces.count else { return true }
    guard pieces[index].kind == .sign else { return word(index) == .and }
    return ![0x22, 0x201C, 0x2018, 0x27, 0x24, 0xA3, 0x20AC].contains(pieces[index].value)
  }

  /// `days later`, `years ago`, `hours earlier`: without a number.
  private func severalAgo(at start: Int) -> Reading? {
    guard case .units(let grain) = word(start) else { return nil }
    let amounts = [TimeAmount(nil, .grain(grain))]
    switch word(start + 1) {
    case .ago, .earlier, .later:
      var reading = counted(amounts, at: start + 1)
      reading?.isApproximate = true
      return reading
    default: return nil
    }
  }

  /// `in three weeks`, `within three days`, `within the next 10 months`.
  func insideReading(at start: Int) -> Reading? {
    let isWithin = word(start) == .within
    guard isWithin || word(start) == .inside else { return nil }
    if let reading = firstTime(at: start) { return reading }
    var next = start + 1
    if isWithin {
      if word(next) == .the { next += 1 }
      if case .relation(let relation) = word(next) {
        guard relation == .next || relation == .coming else { return nil }
        next += 1
      }
    }
    guard let amounts = amounts(at: next), !isAttribute(amounts.end) else { return nil }
    let isOfWorkdays = amounts.amounts.contains { $0.unit == .workday }
    // `Built in three weeks` took as long; `will be built in three weeks` begins then, or so it is read.
    guard isWithin ? word(amounts.end) != .of : isOfWorkdays || isFuture(start) else { return nil }
    var end = amounts.end
    if word(end) == .from {
      guard let day = origin(at: end + 1) ?? today(at: end + 1) else { return nil }
      end = day.end
    }
    guard isWithin else {
      return Reading(
        value: .offset(amounts.amounts, isBack: false, from: .now), end: end, direction: .future,
        isApproximate: amounts.isApproximate)
    }
    // `were caught within two days`: of what was told before.
    let isPast = cues.direction(before: Int(pieces[start].token)) == .past
    return Reading(
      value: .span(amounts.amounts, isBack: false, from: isPast ? .context : .now), end: end,
      direction: isPast ? .unknown : .future, isApproximate: amounts.isApproximate)
  }

  private func isFuture(_ index: Int) -> Bool {
    cues.direction(before: Int(pieces[index].token)) == .future
  }

  private func today(at index: Int) -> Reading? {
    word(index) == .now ? Reading(value: .unit(.day, shift: 0, from: .now), end: index + 1) : nil
  }

  /// `in two days of talks`, `in three hours' time`
  private func isAttribute(_ index: Int) -> Bool {
    word(index) == .of || isApostrophe(index) && isGlued(index)
  }

  /// `for the first time in three years`
  private func firstTime(at start: Int) -> Reading? {
    guard word(start) == .inside, key(start - 1) == "time", start >= 2 else { return nil }
    switch word(start - 2) {
    case .ordinal, .relation(.last): break
    default: return nil
    }
    var next = start + 1
    if let bound = boundEnd(at: next) { next = bound }
    if let amounts = amounts(at: next) {
      return Reading(
        value: .span(amounts.amounts, isBack: true, from: .now), end: amounts.end, direction: .past,
        isApproximate: amounts.isApproximate || next > start + 1)
    }
    guard case .units(let grain) = word(next) else { return nil }
    return Reading(
      value: .span([TimeAmount(nil, .grain(grain))], isBack: true, from: .now), end: next + 1,
      direction: .past,
      isApproximate: true)
  }

  /// `the day before yesterday`, `the week after next`, `the day after`, `the year before last`.
  func neighbourReading(at start: Int) -> Reading? {
    guard case .unit(let grain) = word(start), grain >= .day else { return nil }
    let isBack: Bool
    switch word(start + 1) {
    case .before: isBack = true
    case .after: isBack = false
    default: return nil
    }
    let next = word(start + 2) == .the && word(start + 3) == .relation(.next) ? start + 3 : start + 2
    let shift = isBack ? -1 : 1
    switch word(next) {
    case .day(let day) where grain == .day && day == Int8(shift):
      return Reading(
        value: .unit(.day, shift: shift * 2, from: .now), end: next + 1, direction: isBack ? .past : .future)
    case .relation(.last) where isBack, .relation(.next) where !isBack:
      return Reading(
        value: .unit(grain, shift: shift * 2, from: .now), end: next + 1, direction: isBack ? .past : .future)
    default:
      if let day = origin(at: next), grain == .day || grain == .week {
        return Reading(
          value: .unit(grain, shift: shift, from: .time(day.value)), end: day.end, direction: day.direction)
      }
      guard endsClause(next) else { return nil }
      return Reading(value: .unit(grain, shift: shift, from: .context), end: next)
    }
  }
}
