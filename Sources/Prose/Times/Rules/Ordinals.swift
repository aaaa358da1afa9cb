/// `first`, `21st`, `twenty-first`.
extension TimeReader {
  /// 1 to 99.
  func ordinal(at start: Int) -> (value: Int, end: Int)? {
    switch word(start) {
    case .ordinal(let value): return (Int(value), start + 1)
    case .ordinalTens(let value): return (Int(value), start + 1)
    case .tens(let tens):
      let next = isDash(start + 1) && isGlued(start + 1) ? start + 2 : start + 1
      if case .ordinal(let ones) = word(next), ones < 10 { return (Int(tens + ones), next + 1) }
      return nil
    default:
      guard beginsNumber(start), let value = digits(start, count: 1...2), value > 0,
        word(start + 1) == .ordinalSuffix, isGlued(start + 1)
      else { return nil }
      return (value, start + 2)
    }
  }

  /// A day of a month as it stands beside the month: `15`, `15th`, `fifteenth`, `twenty one`.
  func dayNumber(at start: Int) -> (value: Int, end: Int, isOrdinal: Bool)? {
    if let (value, end) = ordinal(at: start) { return value <= 31 ? (value, end, true) : nil }
    if let (value, end) = smallNumber(at: start) {
      return (1...31).contains(value) ? (value, end, false) : nil
    }
    guard let value = digits(start, count: 1...2), (1...31).contains(value) else { return nil }
    return (value, start + 1, false)
  }
}
