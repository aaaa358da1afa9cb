internal import Testing

@testable internal import Prose

@Suite("Clocks and zones")
struct ClockTimeTests {
  @Test("A clock that no watch shows is none")
  func none() {
    #expect(ClockTime(hour: 25, grain: .hour) == nil)
    #expect(ClockTime(hour: 24, minute: 1, grain: .minute) == nil)
    #expect(ClockTime(hour: 3, minute: 60, grain: .minute) == nil)
    #expect(ClockTime(hour: 24, grain: .minute)?.second == 0)
  }

  @Test(
    "The part of the day tells nine from twenty-one",
    arguments: [
      (9, DayPart.morning, "T09"), (9, .evening, "T21"), (9, .night, "T21"), (2, .night, "T02"),
      (12, .night, "T00"), (4, .afternoon, "T16"), (12, .afternoon, "T12"),
    ])
  func parts(hour: Int, part: DayPart, text: String) throws {
    let clock = try #require(ClockTime(hour: hour, grain: .hour, isHalfDayOpen: true))
    #expect(clock.inPart(part).description == text)
  }

  @Test(
    "A zone has its distance to UTC, if the letters have but one meaning",
    arguments: [
      ("GMT", "2025-08-15", 0), ("BST", "2025-08-15", 60), ("EDT", "2025-08-15", -240),
      ("EST", "2025-08-15", -300), ("ET", "2025-08-15", -240), ("ET", "2025-01-15", -300),
      ("ET", "2025-03-08", -300), ("ET", "2025-03-09", -240), ("PT", "2025-11-01", -420),
      ("PT", "2025-11-02", -480), ("IST", "2025-08-15", nil), ("local", "2025-08-15", nil),
    ] as [(String, String, Int?)])
  func zones(name: String, date: String, minutes: Int?) throws {
    let zone = try #require(TimeZoneName(name))
    let day = try #require(ReferenceTime(iso8601: date)?.date)
    #expect(zone.utcOffset(on: day) == minutes)
  }

  @Test("Letters that are no zone are none")
  func unknown() { #expect(TimeZoneName("XYZ") == nil && TimeZoneName("") == nil) }
}
