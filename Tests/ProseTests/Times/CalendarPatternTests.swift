internal import Testing

@testable internal import Prose

@Suite("What comes again in the calendar")
struct CalendarPatternTests {
  private func resolved(_ pattern: CalendarPattern, _ scope: TimeScope, at date: String) throws -> String {
    let reference = try #require(ReferenceTime(iso8601: date))
    func interval(_ side: TimeResolver.Side) -> String {
      let resolver = TimeResolver(reference: reference, focus: nil, side: side)
      return resolver.interval(of: .occurrence(pattern, scope))?.description ?? "-"
    }
    return interval(.past) == interval(.future)
      ? interval(.past) : "\(interval(.past)) or \(interval(.future))"
  }

  @Test(
    "Today is both behind and ahead",
    arguments: [
      (CalendarPattern.weekday(1), "2016-11-07", "2016-11-07/2016-11-08"),
      (.weekday(5), "2016-11-07", "2016-11-04/2016-11-05 or 2016-11-11/2016-11-12"),
      (.month(11), "2016-11-07", "2016-11-01/2016-12-01"),
      (
        .date(month: 2, day: 29, weekday: nil), "2017-03-22", "2016-02-29/2016-03-01 or 2020-02-29/2020-03-01"
      ),
      (
        .date(month: 2, day: 29, weekday: nil), "2097-03-22", "2096-02-29/2096-03-01 or 2104-02-29/2104-03-01"
      ),
      (.date(month: 2, day: 30, weekday: nil), "2017-03-22", "-"),
      (.date(month: 5, day: 9, weekday: 2), "2018-01-07", "2017-05-09/2017-05-10"),
      (.dayOfMonth(31, weekday: nil), "2017-03-15", "2017-01-31/2017-02-01 or 2017-03-31/2017-04-01"),
      (.dayOfMonth(21, weekday: 4), "2017-09-27", "2017-09-21/2017-09-22"),
      (.season(.winter), "2017-01-15", "2016-12-01/2017-03-01"),
    ])
  func nearest(pattern: CalendarPattern, date: String, intervals: String) throws {
    #expect(try resolved(pattern, .nearest, at: date) == intervals)
  }

  @Test(
    "Last is over, next has not begun, this is of now",
    arguments: [
      (CalendarPattern.month(11), TimeScope.last, "2015-11-01/2015-12-01"),
      (.month(11), .next, "2017-11-01/2017-12-01"),
      (.month(5), .last, "2016-05-01/2016-06-01"), (.month(5), .this, "2016-05-01/2016-06-01"),
      (.weekday(5), .this, "2016-11-11/2016-11-12"), (.weekday(1), .last, "2016-10-31/2016-11-01"),
      (.weekend, .last, "2016-11-05/2016-11-07"), (.weekend, .this, "2016-11-12/2016-11-14"),
    ])
  func scopes(pattern: CalendarPattern, scope: TimeScope, interval: String) throws {
    #expect(try resolved(pattern, scope, at: "2016-11-07") == interval)
  }

  @Test("This Friday, said on a Sunday, is that behind or that to come")
  func sunday() throws {
    #expect(
      try resolved(.weekday(5), .this, at: "2016-11-13")
        == "2016-11-11/2016-11-12 or 2016-11-18/2016-11-19")
  }

  @Test("This winter goes over the turn of the year")
  func winter() throws {
    #expect(try resolved(.season(.winter), .this, at: "2017-02-03") == "2016-12-01/2017-03-01")
    #expect(try resolved(.season(.winter), .this, at: "2016-10-03") == "2016-12-01/2017-03-01")
  }

  @Test(
    "What is counted in a year or month lies in it, or is not",
    arguments: [
      (CalendarPattern.nthWeekday(5, weekday: 7), 2017, 9, "-"),
      (.nthWeekday(1, weekday: 7), 2017, 9, "2017-09-03/2017-09-04"),
      (.nthWeekday(-1, weekday: 1), 2016, 5, "2016-05-30/2016-05-31"),
      (.nth(1, .week), 2016, 10, "2016-10-03/2016-10-10"),
      (.nth(-1, .week), 2016, 7, "2016-07-25/2016-08-01"), (.nth(-1, .day), 2016, 2, "2016-02-29/2016-03-01"),
      (.nth(1, .weekend), 2016, 11, "2016-11-05/2016-11-07"), (.nth(32, .day), 2016, 10, "-"),
    ])
  func counted(pattern: CalendarPattern, year: Int, month: Int, interval: String) throws {
    let container = try #require(CivilInterval(year: year, month: month, months: 1))
    #expect((pattern.occurrence(in: container)?.description ?? "-") == interval)
  }
}
