internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Days of the calendar")
struct CivilDateTests {
  @Test("A day has one number, and a number one day", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<200 {
      let number = Int.random(in: -719_162...2_932_896, using: &random)
      let date = try #require(CivilDate(dayNumber: number))
      #expect(date.dayNumber == number)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(ReferenceTime(iso8601: date.description)?.date == date)
      #expect(date.weekday == Self.sakamoto(date))
    }
  }

  /// Another way to a weekday, from years and months (Sakamoto 1992).
  private static func sakamoto(_ date: CivilDate) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[date.month - 1] + date.day) % 7
    return sunday == 0 ? 7 : sunday
  }

  @Test("Days follow one another, also over the turn of years and centuries")
  func sequence() throws {
    var date = try #require(CivilDate(year: 1896, month: 1, day: 1))
    for _ in 0..<(366 * 210) {
      let next = try #require(date.adding(days: 1))
      #expect(date < next && next.dayNumber == date.dayNumber + 1)
      let isNextMonth = next.day == 1 && date.day == CivilDate.days(inMonth: date.month, of: date.year)
      guard isNextMonth || next.day == date.day + 1 && next.month == date.month else {
        Issue.record("\(next) after \(date)")
        return
      }
      date = next
    }
  }

  @Test(
    "Days that are not in the calendar are none",
    arguments: [
      (2019, 2, 29), (1900, 2, 29), (2020, 4, 31), (2020, 13, 1), (2020, 0, 1), (2020, 1, 0), (0, 1, 1),
      (10_000, 1, 1),
    ])
  func none(year: Int, month: Int, day: Int) { #expect(CivilDate(year: year, month: month, day: day) == nil) }

  @Test("Dates end where years have four digits, whatever is added")
  func limits() throws {
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
    #expect(last.adding(days: 1) == nil && last.adding(months: 1) == nil)
    #expect(last.adding(days: .max) == nil && last.adding(days: .min) == nil)
    #expect(last.adding(months: .max) == nil && last.adding(months: .min) == nil)
    #expect(CivilDate(dayNumber: .max) == nil && CivilDate(dayNumber: .min) == nil)
  }

  @Test(
    "A month later is the same day, or the last that there is",
    arguments: [
      ("2020-01-31", 1, "2020-02-29"), ("2019-01-31", 1, "2019-02-28"), ("2019-03-31", -1, "2019-02-28"),
      ("2019-11-15", 14, "2021-01-15"), ("2019-01-15", -13, "2017-12-15"),
    ])
  func months(from: String, months: Int, to: String) {
    #expect(ReferenceTime(iso8601: from)?.date.adding(months: months)?.description == to)
  }

  @Test(
    "Weeks are those of ISO 8601",
    arguments: [
      ("2016-01-03", 2015, 53), ("2016-01-04", 2016, 1), ("2018-12-31", 2019, 1), ("2021-01-03", 2020, 53),
      ("2016-11-07", 2016, 45),
    ])
  func weeks(date: String, year: Int, week: Int) throws {
    let found = try #require(ReferenceTime(iso8601: date)?.date.isoWeek)
    #expect(found.year == year && found.week == week)
  }
}
