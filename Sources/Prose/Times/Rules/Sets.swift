/// What comes again and again: `every Tuesday`, `each year`, `every other week`, `Fridays`, `daily`.
extension TimeReader {
  func setReading(at start: Int) -> Reading? {
    switch word(start) {
    case .every: return everyReading(at: start)
    case .weekdays(let day):
      return Reading(value: .set(.occurrence(.weekday(Int(day)), .nearest)), end: start + 1)
    case .workdays:
      let days = TimeValue.range(.occurrence(.weekday(1), .nearest), .occurrence(.weekday(5), .nearest))
      return Reading(value: .set(days), end: start + 1)
    case .frequency(let grain):
      // `Daily Gazette` is a name.
      guard !pieces[start].isCapitalized || start == 0 else { return nil }
      return Reading(value: .set(.unit(grain, shift: 0, from: .now)), end: start + 1)
    default: return nil
    }
  }

  private func everyReading(at start: Int) -> Reading? {
    let next = start + 1
    let value: TimeValue
    var end = next + 1
    switch word(next) {
    case .unit(let grain): value = .unit(grain, shift: 0, from: .now)
    case .weekday(let day), .shortWeekday(let day): value = .occurrence(.weekday(Int(day)), .nearest)
    case .month(let month): value = .occurrence(.month(Int(month)), .nearest)
    case .season(let season), .looseSeason(let season): value = .occurrence(.season(season), .nearest)
    case .dayPart(let part): value = .dayPart(part, of: nil)
    case .holiday:
      guard let holiday = holiday(at: next) else { return nil }
      (value, end) = (holiday.value, holiday.end)
    case .other:
      guard case .unit(let grain) = word(next + 1) else { return nil }
      (value, end) = (.offset([TimeAmount(2, .grain(grain))], isBack: false, from: .now), next + 2)
    default:
      guard let amounts = amounts(at: next) else { return nil }
      (value, end) = (.offset(amounts.amounts, isBack: false, from: .now), amounts.end)
    }
    return Reading(value: .set(value), end: end)
  }
}
