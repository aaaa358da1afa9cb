/// `Christmas 2019`, `New Year's Eve`, `last Easter`.
extension TimeReader {
  func holiday(at start: Int) -> Reading? {
    guard isWord(start), pieces[start].isCapitalized else { return nil }
    let token = Int(pieces[start].token)
    for name in HolidayNames.names(beginningWith: tokens[token].key) {
      let last = token + name.rest.count
      guard last < tokens.count, zip(name.rest, tokens[(token + 1)...]).allSatisfy({ $0 == $1.key }),
        pieces.last.map({ Int($0.token) >= last }) ?? false
      else { continue }
      var end = start
      while end < pieces.count, Int(pieces[end].token) <= last { end += 1 }
      if name.rest.isEmpty, !isHoliday(start, end) { return nil }
      let pattern = CalendarPattern.holiday(name.holiday)
      if let (scope, last, direction) = yearScope(at: end) {
        return Reading(value: .occurrence(pattern, scope), end: last, direction: direction)
      }
      return Reading(value: .occurrence(pattern, .nearest), end: end)
    }
    return nil
  }

  /// `Christmas` is a day, but not before `tree`, `Island` or `Rising`.
  private func isHoliday(_ start: Int, _ end: Int) -> Bool {
    if let greeting = key(start - 1), greeting == "merry" || greeting == "happy" { return false }
    if isClosed(end) { return true }
    if year(at: end) != nil { return true }
    switch word(end) {
    case .dayPart, .relation: return true
    case .unit(.weekend), .unit(.week): return true
    default: return false
    }
  }
}
