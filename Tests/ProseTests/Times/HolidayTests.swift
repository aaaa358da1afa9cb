internal import Testing

@testable internal import Prose

@Suite("Dates of holidays")
struct HolidayTests {
  @Test(
    "Easter moves with the moon",
    arguments: [
      (1583, 4, 10), (1818, 3, 22), (1943, 4, 25), (1961, 4, 2), (2000, 4, 23), (2016, 3, 27), (2019, 4, 21),
      (2024, 3, 31), (2025, 4, 20), (2038, 4, 25),
    ])
  func easter(year: Int, month: Int, day: Int) {
    #expect(Holiday.easter(in: year) == CivilDate(year: year, month: month, day: day))
  }

  @Test("Easter is a Sunday from March 22 to April 25")
  func easterRange() throws {
    for year in 1583...4000 {
      let date = try #require(Holiday.easter(in: year))
      #expect(date.weekday == 7)
      #expect((3, 22) <= (date.month, date.day) && (date.month, date.day) <= (4, 25))
    }
    #expect(Holiday.easter(in: 1500) == nil)
  }

  @Test(
    "Other holidays are fixed, or a weekday of a month",
    arguments: [
      (Holiday.thanksgiving, 2025, "2025-11-27"), (.blackFriday, 2025, "2025-11-28"),
      (.cyberMonday, 2025, "2025-12-01"),
      (.laborDay, 2025, "2025-09-01"), (.memorialDay, 2025, "2025-05-26"),
      (.martinLutherKingDay, 2025, "2025-01-20"),
      (.presidentsDay, 2025, "2025-02-17"), (.columbusDay, 2025, "2025-10-13"),
      (.electionDay, 2016, "2016-11-08"),
      (.electionDay, 2022, "2022-11-08"), (.fathersDay, 2025, "2025-06-15"), (.christmas, 2025, "2025-12-25"),
      (.goodFriday, 2025, "2025-04-18"), (.ashWednesday, 2025, "2025-03-05"),
      (.pentecost, 2025, "2025-06-08"),
      (.ascensionDay, 2025, "2025-05-29"), (.inaugurationDay, 2025, "2025-01-20"),
    ])
  func dates(holiday: Holiday, year: Int, date: String) {
    #expect(holiday.date(in: year)?.description == date)
  }

  @Test("Presidents are sworn in every fourth year")
  func inauguration() { #expect(Holiday.inaugurationDay.date(in: 2026) == nil) }

  @Test("Every holiday has a name that the finder knows", arguments: Holiday.allCases)
  func names(holiday: Holiday) {
    let known = HolidayNames.firstWords.contains { word, _ in
      HolidayNames.names(beginningWith: word).contains { $0.holiday == holiday }
    }
    #expect(known)
  }
}
