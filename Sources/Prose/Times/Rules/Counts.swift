/// How many of what: `two days`, `a year and a half`, `several weeks`, `2 years, 1 month and 21 days`.
extension TimeReader {
  struct Count {
    /// Nil for `days`, which says only that there were several.
    var count: Int?
    /// Half a unit more.
    var hasHalf = false
    var end: Int
    var isApproximate = false
  }

  struct Amounts {
    var amounts: [TimeAmount]
    var end: Int
    var isApproximate: Bool
  }

  /// A number in digits or words.
  func count(at start: Int) -> Count? {
    guard let word = word(start) else { return digitCount(at: start) }
    switch word {
    case .a: return countAfterArticle(at: start + 1)
    case .few, .several: return Count(count: 3, end: start + 1, isApproximate: true)
    case .couple:
      return Count(count: 2, end: self.word(start + 1) == .of ? start + 2 : start + 1, isApproximate: true)
    case .dozen: return Count(count: 12, end: start + 1)
    case .half:
      if self.word(start + 1) == .a { return Count(count: 0, hasHalf: true, end: start + 2) }
      return nil
    case .number, .tens:
      guard let (value, end) = smallNumber(at: start) else { return nil }
      return scaled(Count(count: value, end: end))
    default: return nil
    }
  }

  /// `a`, `a few`, `a couple of`, `a dozen`, `a hundred`, `a half`.
  private func countAfterArticle(at index: Int) -> Count {
    switch word(index) {
    case .few: return Count(count: 3, end: index + 1, isApproximate: true)
    case .couple:
      return Count(count: 2, end: word(index + 1) == .of ? index + 2 : index + 1, isApproximate: true)
    case .dozen: return Count(count: 12, end: index + 1)
    case .half: return Count(count: 0, hasHalf: true, end: index + 1)
    case .hundred, .thousand, .million, .billion: return scaled(Count(count: 1, end: index))
    default: return Count(count: 1, end: index)
    }
  }

  private func digitCount(at start: Int) -> Count? {
    guard beginsNumber(start), var value = digits(start) else { return nil }
    var end = start + 1
    while isSign(end, 0x2C), isGlued(end), isGlued(end + 1), let group = digits(end + 1, count: 3...3),
      value < 1_000_000
    {
      value = value * 1000 + group
      end += 2
    }
    var hasHalf = false
    if isSign(end, 0x2E), isGlued(end), isGlued(end + 1), let tenths = digits(end + 1) {
      guard tenths == 5, pieces[end + 1].digitCount == 1 else { return nil }
      (hasHalf, end) = (true, end + 2)
    }
    return scaled(Count(count: value, hasHalf: hasHalf, end: end))
  }

  /// `twenty`, `twenty-one`, `eleven`.
  func smallNumber(at start: Int) -> (value: Int, end: Int)? {
    switch word(start) {
    case .number(let value): return (Int(value), start + 1)
    case .tens(let tens):
      let next = isDash(start + 1) && isGlued(start + 1) ? start + 2 : start + 1
      if case .number(let ones) = word(next), (1...9).contains(ones) { return (Int(tens + ones), next + 1) }
      return (Int(tens), start + 1)
    default: return nil
    }
  }

  /// `two hundred`, `65 million`.
  private func scaled(_ count: Count) -> Count {
    var count = count
    while let value = count.count, value < 1_000_000 {
      switch word(count.end) {
      case .dozen: count.count = value * 12
      case .hundred: count.count = value * 100
      case .thousand: count.count = value * 1000
      case .million: count.count = value * 1_000_000
      case .billion: count.count = value * 1_000_000_000
      default: return count
      }
      count.end += 1
    }
    return count
  }

  /// The unit at a piece, and the piece after it. `business days` are units too.
  func unit(at index: Int) -> (unit: TimeAmount.Unit, end: Int)? {
    switch word(index) {
    case .unit(let grain), .units(let grain): return (.grain(grain), index + 1)
    case .ordinal(2) where isWord(index) && key(index) == "second": return (.grain(.second), index + 1)
    case .weekday(let day), .weekdays(let day): return (.weekday(Int(day)), index + 1)
    case .business:
      if case .units(.day) = word(index + 1) { return (.workday, index + 2) }
      if case .unit(.day) = word(index + 1) { return (.workday, index + 2) }
      return nil
    default: return nil
    }
  }

  /// Numbers with their units, as many as follow one another.
  func amounts(at start: Int) -> Amounts? {
    guard var amounts = amount(at: start) else { return nil }
    for _ in 0..<4 {
      var next = comma(amounts.end)
      if word(next) == .and { next += 1 }
      guard let more = amount(at: next), let last = amounts.amounts.last, let first = more.amounts.first,
        first.unit != last.unit, !more.isApproximate, word(next) != .a || next > amounts.end
      else { break }
      amounts.amounts += more.amounts
      amounts.end = more.end
    }
    return amounts
  }

  private func amount(at start: Int) -> Amounts? {
    guard var count = count(at: start) else { return nil }
    if isHalfBehind(count.end) { (count.hasHalf, count.end) = (true, count.end + 3) }
    if word(count.end) == .more { count.end += 1 }  // two more days
    switch word(count.end) {
    case .fortnight, .fortnights:
      return Amounts(
        amounts: [TimeAmount(count.count.map { $0 * 2 }, .grain(.week))], end: count.end + 1,
        isApproximate: count.isApproximate)
    default: break
    }
    guard let (unit, end) = unit(at: count.end) else { return nil }
    count.end = end
    // `a year and a half`
    if word(end) == .and, word(end + 1) == .a, word(end + 2) == .half, !count.hasHalf {
      (count.hasHalf, count.end) = (true, end + 3)
    }
    return Amounts(amounts: Self.amounts(count, unit), end: count.end, isApproximate: count.isApproximate)
  }

  /// With half a unit as smaller ones: two and a half years are two years and six months.
  private static func amounts(_ count: Count, _ unit: TimeAmount.Unit) -> [TimeAmount] {
    let whole = TimeAmount(count.count, unit)
    guard count.hasHalf, case .grain(let grain) = unit else { return [whole] }
    let half: TimeAmount? =
      switch grain {
      case .minute: TimeAmount(30, .grain(.second))
      case .hour: TimeAmount(30, .grain(.minute))
      case .day: TimeAmount(12, .grain(.hour))
      case .week: TimeAmount(3, .grain(.day))
      case .month: TimeAmount(15, .grain(.day))
      case .year: TimeAmount(6, .grain(.month))
      case .decade: TimeAmount(5, .grain(.year))
      case .century: TimeAmount(50, .grain(.year))
      default: nil
      }
    return (count.count == 0 ? [] : [whole]) + (half.map { [$0] } ?? [])
  }

  /// `two and a half` before its unit.
  func isHalfBehind(_ index: Int) -> Bool {
    word(index) == .and && word(index + 1) == .a && word(index + 2) == .half
  }
}
