extension TimeResolver {
  func offset(_ amounts: [TimeAmount], _ isBack: Bool, _ origin: TimeOrigin) -> CivilInterval? {
    guard let smallest = amounts.map(\.grain).min(), let start = self.origin(origin, for: smallest)?.start
    else { return nil }
    guard smallest >= .day || knowsClock(origin), let moment = moved(start, by: amounts, isBack) else {
      return nil
    }
    guard let seconds = smallest.seconds else { return CivilInterval(day: moment.date) }
    return CivilInterval(moment, moment.adding(seconds: seconds))
  }

  func span(_ amounts: [TimeAmount], _ isBack: Bool, _ origin: TimeOrigin) -> CivilInterval? {
    guard let smallest = amounts.map(\.grain).min(), let start = self.origin(origin, for: smallest)?.start
    else { return nil }
    if smallest < .day {
      guard knowsClock(origin), let other = moved(start, by: amounts, isBack) else { return nil }
      return isBack ? CivilInterval(other, start) : CivilInterval(start, other)
    }
    let day = CivilDateTime(startOf: start.date)
    guard let other = moved(day, by: amounts, isBack) else { return nil }
    return isBack ? CivilInterval(other, day) : CivilInterval(day, other)
  }

  private func moved(_ moment: CivilDateTime, by amounts: [TimeAmount], _ isBack: Bool) -> CivilDateTime? {
    var moment = moment
    // Months first: a month and a day after January 30 is March 1.
    for amount in amounts.sorted(by: { $0.grain > $1.grain }) {
      guard let count = amount.count, let next = moved(moment, by: isBack ? -count : count, amount.unit)
      else {
        return nil
      }
      moment = next
    }
    return moment
  }

  private func moved(_ moment: CivilDateTime, by count: Int, _ unit: TimeAmount.Unit) -> CivilDateTime? {
    // Longer than all time that has dates, and no longer than can be multiplied.
    guard abs(count) <= 4_000_000 else { return nil }
    let date: CivilDate?
    switch unit {
    case .grain(let grain):
      if let seconds = grain.seconds { return moment.adding(seconds: count * seconds) }
      if let months = grain.months {
        date = moment.date.adding(months: count * months)
      } else {
        date = moment.date.adding(days: count * (grain == .weekend ? 7 : grain.days ?? 1))
      }
    case .weekday(let weekday):
      let ahead = (weekday - moment.date.weekday + 7) % 7
      let first = count > 0 ? (ahead == 0 ? 7 : ahead) : (ahead == 0 ? -7 : ahead - 7)
      date = moment.date.adding(days: first + (count - count.signum()) * 7)
    case .workday: date = moved(moment.date, byWorkdays: count)
    }
    return date.flatMap { CivilDateTime($0, second: moment.second) }
  }

  /// Holidays are counted as working days: they differ from country to country.
  private func moved(_ date: CivilDate, byWorkdays count: Int) -> CivilDate? {
    var moved = date
    var left = abs(count) % 5
    guard let start = date.adding(days: count / 5 * 7) else { return nil }
    moved = start
    while left > 0 || moved.weekday > 5 {
      guard let next = moved.adding(days: count < 0 ? -1 : 1) else { return nil }
      moved = next
      if moved.weekday <= 5 { left = max(0, left - 1) }
    }
    return moved
  }
}
