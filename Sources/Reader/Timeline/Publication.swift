/// When an article was published, as exactly as it says so.
struct Publication: Hashable, Sendable {
  /// Minutes since 1 January of the year 0, in the zone if one is given.
  let start: Int
  /// The last minute that it may mean: a date without a time means the whole day.
  let end: Int
  let hasZone: Bool

  /// Of two that do not both name their zone, one is before the other only if it is so in every zone.
  private static let zones = 14 * 60

  /// From `2031-03-03`, `2031-03-03T06:40`, `…Z` or `…+01:00`; nil for anything else.
  init?(_ iso: String) {
    let parts = iso.split(separator: "T", maxSplits: 1)
    let date = (parts.first ?? "").split(separator: "-").map { Int($0) }
    guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
      (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let midnight = 24 * 60 * Self.days(year, month, day)
    guard parts.count == 2 else {
      (start, end, hasZone) = (midnight, midnight + 24 * 60 - 1, false)
      return
    }
    let clock = parts[1].prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    let zone = parts[1].dropFirst(clock.count)
    guard let time = Self.minutes(clock), let offset = zone.isEmpty ? 0 : Self.offset(zone) else {
      return nil
    }
    (start, end, hasZone) = (midnight + time - offset, midnight + time - offset, !zone.isEmpty)
  }

  private static func minutes(_ clock: Substring) -> Int? {
    let numbers = clock.split(separator: ":").map { Int($0) }
    guard numbers.count >= 2, let hour = numbers[0], let minute = numbers[1], (0...24).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return 60 * hour + minute
  }

  private static func offset(_ zone: Substring) -> Int? {
    if zone == "Z" { return 0 }
    return minutes(zone.dropFirst()).map { zone.first == "-" ? -$0 : $0 }
  }

  /// Days of the Gregorian calendar before a day.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day
  }

  func isSurelyBefore(_ other: Publication) -> Bool {
    end + (hasZone == other.hasZone ? 0 : Self.zones) < other.start
  }
}
