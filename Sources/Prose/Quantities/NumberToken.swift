/// What one token says of a number: `1,200`, `34-year-old`, `10-12km`, `twenty-five`, `three-hour`.
struct NumberToken {
  var value: Double
  /// The other end of `10-12`.
  var second: Double?
  /// What hangs on the number, parted by hyphens: `year` and `old`, `km`.
  var tail: [ArraySlice<UInt8>] = []
  /// Four digits without separators, as years are written.
  var isYear = false
  /// `2/3` as such, or `two-thirds`: a part of one.
  var isFraction = false

  /// A token that begins with a digit; nil for ordinals, decades, dates, clock times, telephone numbers.
  init?(digits word: ArraySlice<UInt8>) {
    var parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
    isFraction = parts[0].contains(0x2F)
    guard let (value, suffix) = Self.number(parts.removeFirst()) else { return nil }
    self.value = value
    isYear = word.count == 4 && suffix.isEmpty && value >= 1700 && value < 2100
    if !suffix.isEmpty {
      guard !Self.noQuantities.contains(WordKey(suffix)) else { return nil }
      tail = [suffix] + parts
    } else if let next = parts.first, let (other, suffix) = Self.number(next) {
      parts.removeFirst()
      guard Self.number(parts.first ?? []) == nil, !isFraction else { return nil }
      if next.contains(0x2F) {
        self.value += other  // 3-1/2
      } else {
        second = other
        guard !Self.noQuantities.contains(WordKey(suffix)) else { return nil }
      }
      tail = (suffix.isEmpty ? [] : [suffix]) + parts
    } else {
      tail = parts
    }
    if tail.contains(where: { $0.contains { $0 >= 0x80 || $0 == 0x27 } }) { return nil }
  }

  /// Ordinals, decades and clock times.
  private static let noQuantities = WordSet("st nd rd th s am pm a.m p.m")

  /// The number that digits with separators begin with, and the letters after it.
  private static func number(_ word: ArraySlice<UInt8>) -> (Double, ArraySlice<UInt8>)? {
    var end = word.startIndex
    while end < word.endIndex, isNumeric(word[end]) { end += 1 }
    let (digits, suffix) = (word[word.startIndex..<end], word[end...])
    guard let first = digits.first, first >= 0x30, first <= 0x39, digits.count <= 20 else { return nil }
    if let slash = digits.firstIndex(of: 0x2F) {
      guard let upper = plain(digits[digits.startIndex..<slash]), let lower = plain(digits[(slash + 1)...]),
        upper < lower, [2, 3, 4, 5, 8, 10].contains(lower)
      else { return nil }
      return (upper / lower, suffix)
    }
    guard let value = separated(digits) else { return nil }
    return (value, suffix)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0x2C || byte == 0x2E || byte == 0x2F || byte == 0x3A
  }

  /// `1,200`, `3.5`, `1,200.50`; nil for `8:30`, `1.2.3` and `12,34`.
  private static func separated(_ digits: ArraySlice<UInt8>) -> Double? {
    let halves = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    let groups = halves[0].split(separator: 0x2C, omittingEmptySubsequences: false)
    guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else {
      return nil
    }
    guard let whole = plain(ArraySlice(groups.joined())) else { return nil }
    guard halves.count == 2 else { return whole }
    guard let fraction = plain(halves[1]) else { return nil }
    var scale = 1.0
    for _ in halves[1] { scale *= 10 }
    return whole + fraction / scale
  }

  private static func plain(_ digits: ArraySlice<UInt8>) -> Double? {
    guard !digits.isEmpty else { return nil }
    var value = 0.0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Double(digit - 0x30)
    }
    return value
  }
}

extension NumberToken {
  /// A word of several parts that begins with a number: `twenty-five`, `two-thirds`, `three-hour`.
  init?(words word: ArraySlice<UInt8>) {
    let parts = word.split(separator: 0x2D)
    guard parts.count >= 2 else { return nil }
    var rest = parts[...]
    switch NumberWords.entry(for: WordKey(parts[0])) {
    case .small(let small): value = small
    case .tens(let tens):
      value = tens
      if case .small(let small) = NumberWords.entry(for: WordKey(parts[1])), small > 0, small < 10 {
        value += small
        rest = rest.dropFirst()
      }
    case .part(2) where WordKey(parts[0]) == "half": value = 0.5
    default: return nil
    }
    rest = rest.dropFirst()
    if let first = rest.first {
      switch NumberWords.entry(for: WordKey(first)) {
      case .part(let parts):
        value /= parts
        isFraction = true
        rest = rest.dropFirst()
      case .hundred:
        value *= 100
        rest = rest.dropFirst()
      case .scale(let scale):
        value *= scale
        rest = rest.dropFirst()
      case .small(let upper) where upper > value:
        second = upper  // five-six
        rest = rest.dropFirst()
      default: break
      }
    }
    let half = ["and", "a", "half"] as [WordKey]
    if rest.count >= 3, rest.prefix(3).map({ WordKey($0) }) == half {
      value += 0.5  // two-and-a-half-hour
      rest = rest.dropFirst(3)
    }
    tail = Array(rest)
  }
}
