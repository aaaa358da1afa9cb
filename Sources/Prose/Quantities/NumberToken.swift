/// What one token that begins with a digit says of a number: `1,200`, `34-year-old`, `10-12km`.
///
/// Slices of the token keep their offsets in the text.
struct NumberToken {
  var value: Double
  /// The offset after its digits.
  var end: Int
  /// The other end of `10-12`.
  var second: (value: Double, range: Range<Int>)?
  /// What hangs on the number, parted by hyphens: `year` and `old`, `km`.
  var tail: [ArraySlice<UInt8>] = []
  /// Whether the first of these follows the digits without a hyphen: `5km`.
  var isGlued = false
  /// Four digits without separators, as years are written.
  var isYear = false
  /// `2/3`: a part of one.
  var isFraction = false

  /// Nil for ordinals, decades, dates, clock times, telephone numbers.
  init?(digits word: ArraySlice<UInt8>) {
    var parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
    isFraction = parts[0].contains(0x2F)
    guard let (value, suffix) = Self.number(parts.removeFirst()) else { return nil }
    self.value = value
    end = suffix.startIndex
    isYear = word.count == 4 && suffix.isEmpty && value >= 1700 && value < 2100
    isGlued = !suffix.isEmpty
    if !suffix.isEmpty {
      guard !Self.noQuantities.contains(WordKey(suffix)) else { return nil }
      tail = [suffix] + parts
      // `5k-20k`
      if tail.count == 2, let (other, otherSuffix) = Self.number(tail[1]), otherSuffix.elementsEqual(suffix),
        let factor = NumberWords.scale(WordKey(suffix)), suffix.count > 1 || suffix.first == 0x6B
      {
        self.value = value * factor
        end = suffix.endIndex
        second = (other * factor, tail[1].startIndex..<tail[1].endIndex)
        tail = []
      }
    } else if let next = parts.first, let (other, suffix) = Self.number(next) {
      parts.removeFirst()
      guard Self.number(parts.first ?? []) == nil, !isFraction else { return nil }
      if next.contains(0x2F) {
        self.value += other  // 3-1/2
        end = suffix.startIndex
      } else {
        second = (other, next.startIndex..<suffix.startIndex)
        guard !Self.noQuantities.contains(WordKey(suffix)) else { return nil }
      }
      isGlued = !suffix.isEmpty
      tail = (suffix.isEmpty ? [] : [suffix]) + parts
    } else {
      tail = parts
    }
    if tail.contains(where: { $0.contains(0x27) || $0.isEmpty }) { return nil }
  }

  /// Ordinals, decades and clock times.
  private static let noQuantities = WordSet("st nd rd th s am pm a.m p.m")

  /// The number that digits with separators begin with, and the letters after it.
  private static func number(_ word: ArraySlice<UInt8>) -> (Double, ArraySlice<UInt8>)? {
    var end = word.startIndex
    while end < word.endIndex, isNumeric(word[end]) { end += 1 }
    let (digits, suffix) = (word[word.startIndex..<end], word[end...])
    guard let first = digits.first, first.isDigit, digits.count <= 20 else { return nil }
    if let slash = digits.firstIndex(of: 0x2F) {
      guard let upper = plain(digits[digits.startIndex..<slash]), let lower = plain(digits[(slash + 1)...]),
        upper < lower, [2, 3, 4, 5, 8, 10, 16].contains(lower)
      else { return nil }
      return (upper / lower, suffix)
    }
    guard let value = separated(digits) else { return nil }
    return (value, suffix)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 0x2C || byte == 0x2E || byte == 0x2F || byte == 0x3A
  }

  /// `1,200`, `3.5`, `1,200.50`, `12,34,567`; nil for `8:30`, `1.2.3` and `12,34`.
  private static func separated(_ digits: ArraySlice<UInt8>) -> Double? {
    let halves = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    let groups = halves[0].split(separator: 0x2C, omittingEmptySubsequences: false)
    guard groups.count == 1 || isGrouped(groups), let whole = plain(ArraySlice(groups.joined())) else {
      return nil
    }
    guard halves.count == 2 else { return whole }
    guard let fraction = plain(halves[1]) else { return nil }
    var scale = 1.0
    for _ in halves[1] { scale *= 10 }
    return whole + fraction / scale
  }

  /// By thousands, or as in India: three digits at the end and twos before them.
  private static func isGrouped(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), groups.last?.count == 3 else {
      return false
    }
    let middle = groups.dropFirst().dropLast()
    return middle.allSatisfy { $0.count == 3 } || first.count <= 2 && middle.allSatisfy { $0.count == 2 }
  }

  private static func plain(_ digits: ArraySlice<UInt8>) -> Double? {
    guard !digits.isEmpty else { return nil }
    var value = 0.0
    for digit in digits {
      guard digit.isDigit else { return nil }
      value = value * 10 + Double(digit - 0x30)
    }
    return value
  }
}
