/// When a text was written: the day, and the clock where it is known.
public struct ReferenceTime: Hashable, Sendable {
  public let date: CivilDate
  /// Seconds since midnight; nil where only the day is known.
  public let second: Int?

  /// - Precondition: `second` lies within a day.
  public init(_ date: CivilDate, second: Int? = nil) {
    precondition(second.map { (0..<CivilDateTime.secondsOfDay).contains($0) } ?? true)
    (self.date, self.second) = (date, second)
  }

  /// Reads ISO 8601: `2025-08-16`, `2025-08-16T06:40`, `2025-08-16T06:40:30+02:00`. The zone is read over: the clock
  /// is that of the place where the text was written. Nil for anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), bytes[4] == 0x2D,
      bytes[7] == 0x2D, let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    guard bytes.count > 10 else {
      self.init(date)
      return
    }
    guard bytes[10] | 0x20 == 0x74, let hour = number(11..<13), let minute = number(14..<16), hour < 24,
      minute < 60, bytes[13] == 0x3A
    else { return nil }
    var (second, end) = (0, 16)
    if bytes.count > 16, bytes[16] == 0x3A {
      guard let seconds = number(17..<19), seconds < 61 else { return nil }
      (second, end) = (min(seconds, 59), 19)
    }
    guard
      bytes[end...].allSatisfy({ $0.isDigit || [0x2B, 0x2D, 0x3A, 0x2E].contains($0) || $0 | 0x20 == 0x7A })
    else { return nil }
    self.init(date, second: hour * 3600 + minute * 60 + second)
  }
}
