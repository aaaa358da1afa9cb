internal import Testing

@testable internal import Prose

@Suite("Days with a clock")
struct CivilDateTimeTests {
  private func day(_ text: String) throws -> CivilDate { try #require(ReferenceTime(iso8601: text)?.date) }

  @Test(
    "Seconds go over midnight in both directions",
    arguments: [
      (0, "2016-11-07T00:00"), (86_400, "2016-11-08T00:00"), (90_061, "2016-11-08T01:01:01"),
      (-1, "2016-11-06T23:59:59"), (-86_400, "2016-11-06T00:00"), (-86_401, "2016-11-05T23:59:59"),
    ])
  func seconds(second: Int, text: String) throws {
    #expect(CivilDateTime(try day("2016-11-07"), second: second)?.description == text)
    #expect(CivilDateTime(startOf: try day("2016-11-07")).adding(seconds: second)?.description == text)
  }

  @Test("An interval ends after it starts, or is none")
  func intervals() throws {
    let (monday, tuesday) = (try day("2016-11-07"), try day("2016-11-08"))
    #expect(CivilInterval(monday, upTo: monday) == nil)
    #expect(CivilInterval(tuesday, upTo: monday) == nil)
    let both = try #require(CivilInterval(monday, upTo: tuesday.adding(days: 1)))
    #expect(both.description == "2016-11-07/2016-11-09")
    #expect(both.isWholeDays && both.dayCount == 2)
    let hour = try #require(
      CivilInterval(CivilDateTime(monday, second: 3600), CivilDateTime(monday, second: 7200)))
    #expect(hour.description == "2016-11-07T01:00/2016-11-07T02:00")
    #expect(!hour.isWholeDays && hour.dayCount == 1)
    #expect(both.contains(hour) && both.overlaps(hour) && !hour.contains(both))
    #expect(both.contains(CivilDateTime(startOf: tuesday)) && !hour.contains(CivilDateTime(startOf: tuesday)))
  }

  @Test("Nothing reaches beyond the calendar")
  func limits() throws {
    let last = CivilDateTime(startOf: try day("9999-12-31"))
    #expect(last.adding(seconds: 86_400) == nil && last.adding(seconds: .max) == nil)
    #expect(CivilInterval(day: last.date) == nil)
  }
}
