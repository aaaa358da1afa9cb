/// A time of day: `3:15 p.m. EDT`, `15:15`, `noon`.
public struct ClockTime: Hashable, Sendable {
  /// Seconds since midnight.
  public let second: Int
  /// `hour` of `3 p.m.`, `minute` of `3:15`.
  public let grain: TimeGrain
  /// Whether it may as well be twelve hours later: `half past nine`.
  public let isHalfDayOpen: Bool
  public let zone: TimeZoneName?

  /// Nil for `25:00` or `3:75`.
  init?(
    hour: Int, minute: Int = 0, second: Int = 0, grain: TimeGrain, isHalfDayOpen: Bool = false,
    zone: TimeZoneName? = nil
  ) {
    guard (0...24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      hour < 24 || minute + second == 0
    else { return nil }
    self.second = (hour % 24) * 3600 + minute * 60 + second
    self.grain = grain
    self.isHalfDayOpen = isHalfDayOpen
    self.zone = zone
  }

  private init(_ other: ClockTime, second: Int, isHalfDayOpen: Bool, zone: TimeZoneName?) {
    (self.second, grain) = (second, other.grain)
    (self.isHalfDayOpen, self.zone) = (isHalfDayOpen, zone)
  }

  func inZone(_ zone: TimeZoneName) -> ClockTime {
    ClockTime(self, second: second, isHalfDayOpen: isHalfDayOpen, zone: zone)
  }

  /// With the half of the day that words beside it give: `nine in the morning`, `10 tonight`.
  func inPart(_ part: DayPart) -> ClockTime {
    guard isHalfDayOpen else { return self }
    let half = CivilDateTime.secondsOfDay / 2
    let hour = second / 3600 % 12
    let isLate: Bool =
      switch part {
      case .morning: false
      case .afternoon, .evening: true
      case .night: hour >= 6  // ten at night, but two at night
      }
    return ClockTime(
      self, second: second % half + (isLate ? half : 0), isHalfDayOpen: false, zone: zone)
  }
}

extension ClockTime: CustomStringConvertible {
  /// As in ISO 8601: `T15`, `T15:15`, `T15:15:30`, with the zone behind it (`T15:15 EDT`).
  public var description: String {
    var text = "T\((second / 3600).padded(2))"
    if grain < .hour { text += ":\((second / 60 % 60).padded(2))" }
    if grain < .minute { text += ":\((second % 60).padded(2))" }
    return text + (isHalfDayOpen ? "?" : "") + (zone.map { " \($0.abbreviation)" } ?? "")
  }
}

/// A time zone by the letters that papers give: `GMT`, `ET`, `EDT`.
public struct TimeZoneName: Hashable, Sendable {
  /// In capitals; `local` for `local time`.
  public let abbreviation: String
  /// Minutes east of UTC; nil where the letters have several meanings (`IST`), or none that is fixed (`local`).
  private let standardOffset: Int?
  /// Whether summer moves it by an hour, by the law of the United States: `ET`.
  private let movesInSummer: Bool

  init?(_ letters: String) {
    let letters = letters == "local" ? letters : letters.uppercased()
    guard let entry = Self.table[letters] else { return nil }
    abbreviation = letters
    (standardOffset, movesInSummer) = entry
  }

  /// Minutes east of UTC on a day; nil where that cannot be told.
  public func utcOffset(on date: CivilDate) -> Int? {
    guard let standardOffset, movesInSummer else { return standardOffset }
    // From the second Sunday of March to the first of November (Energy Policy Act of 2005).
    let spring = CalendarPattern.nthWeekday(2, weekday: 7).day(inMonth: 3, of: date.year)
    let autumn = CalendarPattern.nthWeekday(1, weekday: 7).day(inMonth: 11, of: date.year)
    guard let spring, let autumn else { return standardOffset }
    return spring <= date && date < autumn ? standardOffset + 60 : standardOffset
  }

  private static let table: [String: (Int?, Bool)] = {
    var table: [String: (Int?, Bool)] = ["local": (nil, false), "IST": (nil, false)]
    let fixed = [
      ("GMT", 0), ("UTC", 0), ("BST", 60), ("CET", 60), ("CEST", 120), ("EET", 120), ("EEST", 180),
      ("MSK", 180),
      ("EST", -300), ("EDT", -240), ("CST", -360), ("CDT", -300), ("MST", -420), ("MDT", -360), ("PST", -480),
      ("PDT", -420), ("AKST", -540), ("AKDT", -480), ("HST", -600), ("JST", 540), ("KST", 540), ("HKT", 480),
      ("SGT", 480), ("AWST", 480), ("AEST", 600), ("AEDT", 660), ("NZST", 720), ("NZDT", 780), ("WIB", 420),
    ]
    for (name, offset) in fixed { table[name] = (offset, false) }
    for (name, offset) in [("ET", -300), ("CT", -360), ("MT", -420), ("PT", -480)] {
      table[name] = (offset, true)
    }
    return table
  }()
}
