/// Numbers, dates and telephone numbers.
extension UDTokens {
  /// Digits and the separators between them; `2nd` and `1990s` whole, `5|km` and `34|-|year` in parts.
  mutating func readNumber() {
    let start = offset
    var next = digits(from: start)
    if let date = dateOrTelephone(from: start, firstEnd: next) { return add(date) }
    while next + 1 < end, [0x2C, 0x2E, 0x3A].contains(bytes[next]), bytes[next + 1].isDigit {
      next = digits(from: next + 1)
    }
    let suffixEnd = letters(from: next)
    if suffixEnd > next, !isOrdinalOrDecade(next..<suffixEnd) {
      // `5km` is an amount and its unit; `3D` and `4x4` are names.
      let isUnit =
        bytes[next..<suffixEnd].allSatisfy { !$0.isDigit }
        && Self.units.contains(WordKey(bytes[next..<suffixEnd]))
      if isUnit {
        add(next)
        return add(suffixEnd)
      }
    }
    add(suffixEnd)
    readClitics(of: start)
  }

  private static let units = WordSet(
    "k m b bn mn tn am pm km kg g mg cm mm mi ft in lb lbs oz mph kph hz khz mhz ghz kb mb gb tb w kw mw hrs hr min mins sec bucks p c"
  )

  func digits(from start: Int) -> Int {
    var next = start
    while next < end, bytes[next].isDigit { next += 1 }
    return next
  }

  func letters(from start: Int) -> Int {
    var next = start
    while isWordCharacter(at: next) { next += scalar(at: next).length }
    return min(next, end)
  }

  func isOrdinalOrDecade(_ suffix: Range<Int>) -> Bool {
    ["st", "nd", "rd", "th", "s"].contains { bytes[suffix].elementsEqual($0.utf8, by: { $0 | 0x20 == $1 }) }
  }

  /// `9/11`, `8/15/2025`, `555-0134`, `202-555-0134`.
  func dateOrTelephone(from start: Int, firstEnd: Int) -> Int? {
    guard firstEnd < end, bytes[firstEnd] == 0x2F || bytes[firstEnd] == 0x2D else { return nil }
    let separator = bytes[firstEnd]
    var lengths = [firstEnd - start]
    var next = firstEnd
    while lengths.count < 4, next + 1 < end, bytes[next] == separator, bytes[next + 1].isDigit {
      let stop = digits(from: next + 1)
      lengths.append(stop - next - 1)
      next = stop
    }
    guard lengths.count > 1, !isWordCharacter(at: next) else { return nil }
    if separator == 0x2F { return isDate(lengths, from: start) ? next : nil }
    switch lengths {
    case [3, 4], [3, 3, 4], [1, 3, 3, 4]: return next
    case [4, 2, 2]: return next  // 2025-08-15
    default: return nil
    }
  }

  /// A month and a day or a day and a month, with or without a year; `3/4` is a fraction, `24/7` always.
  func isDate(_ lengths: [Int], from start: Int) -> Bool {
    guard lengths[0] <= 2, lengths[1] <= 2 else { return false }
    let first = number(bytes[start..<(start + lengths[0])])
    let second = number(bytes[(start + lengths[0] + 1)...].prefix(lengths[1]))
    let isCalendar = first <= 12 && second <= 31 || first <= 31 && second <= 12 && lengths[1] == 2
    switch lengths.count {
    case 2: return isCalendar && lengths[0] + lengths[1] > 2
    case 3: return isCalendar && (lengths[2] == 2 || lengths[2] == 4)
    default: return false
    }
  }

  func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}
