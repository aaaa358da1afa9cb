internal import Testing

@testable internal import Prose

@Suite("Holidays")
struct HolidaysTests {
  @Test(
    "Holidays have a name and maybe a year",
    arguments: [
      (
        "It sank on Christmas Eve.",
        "[Christmas Eve] XXXX-christmasEve 2015-12-24/2015-12-25 or 2016-12-24/2016-12-25"
      ),
      ("It sank at Christmas 2019.", "[Christmas 2019] 2019-christmas 2019-12-25/2019-12-26"),
      ("It sank last Easter.", "[last Easter] last XXXX-easter 2016-03-27/2016-03-28"),
      (
        "It sank on New Year's Day.",
        "[New Year's Day] XXXX-newYear 2016-01-01/2016-01-02 or 2017-01-01/2017-01-02"
      ),
      ("It sank on Labor Day 2018.", "[Labor Day 2018] 2018-laborDay 2018-09-03/2018-09-04"),
      (
        "It sank on Thanksgiving.",
        "[Thanksgiving] XXXX-thanksgiving 2015-11-26/2015-11-27 or 2016-11-24/2016-11-25"
      ),
      (
        "It sank on Good Friday.",
        "[Good Friday] XXXX-goodFriday 2016-03-25/2016-03-26 or 2017-04-14/2017-04-15"
      ),
      (
        "It sank on Martin Luther King Jr. Day.",
        "[Martin Luther King Jr. Day] XXXX-martinLutherKingDay 2016-01-18/2016-01-19 or 2017-01-16/2017-01-17"
      ),
      (
        "It sank on the Fourth of July.",
        "[the Fourth of July] XXXX-07-04 2016-07-04/2016-07-05 or 2017-07-04/2017-07-05"
      ),
      ("It sank on May Day.", "[May Day] XXXX-mayDay 2016-05-01/2016-05-02 or 2017-05-01/2017-05-02"),
    ])
  func names(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Trees, greetings and islands are no holidays",
    arguments: [
      ("The Christmas tree sank.", ""),
      ("Merry Christmas, she said.", ""),
      ("It sank off Christmas Island.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
