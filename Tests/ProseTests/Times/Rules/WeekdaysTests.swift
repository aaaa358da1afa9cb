internal import Testing

@testable internal import Prose

@Suite("Weekdays")
struct WeekdaysTests {
  @Test(
    "A weekday may have its date",
    arguments: [
      (
        "It sank on Friday, Aug. 15.",
        "[Friday, Aug. 15] XXXX-08-15 2016-08-15/2016-08-16 or 2017-08-15/2017-08-16"
      ),
      (
        "It sank on Friday (Aug 15).",
        "[Friday (Aug 15)] XXXX-08-15 2016-08-15/2016-08-16 or 2017-08-15/2017-08-16"
      ),
      ("It sank on Friday the 15th.", "[Friday the 15th] XXXX-XX-15 WXX-5 2016-07-15/2016-07-16"),
      (
        "It sank on Friday the 15th of August.",
        "[Friday the 15th of August] XXXX-08-15 2016-08-15/2016-08-16 or 2017-08-15/2017-08-16"
      ),
      (
        "It sank on Wed, 22 of Jan.",
        "[Wed, 22 of Jan] XXXX-01-22 2016-01-22/2016-01-23 or 2017-01-22/2017-01-23"
      ),
      (
        "It sank on Friday 7/6.",
        "[Friday 7/6] XXXX-07-06 2016-07-06/2016-07-07 or 2017-07-06/2017-07-07"
      ),
      (
        "It sank this Friday-Jun-15.",
        "[this Friday-Jun-15] XXXX-06-15 2016-06-15/2016-06-16 or 2017-06-15/2017-06-16"
      ),
    ])
  func dates(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A weekday may have its week",
    arguments: [
      ("It sank on Friday next week.", "[Friday next week] now+1W-5 2016-11-18/2016-11-19"),
      ("It sank on Sunday of last week.", "[Sunday of last week] now-1W-7 2016-11-06/2016-11-07"),
      ("It sank next week on Friday.", "[next week on Friday] now+1W-5 2016-11-18/2016-11-19"),
      ("It sank this week Friday.", "[this week Friday] now+0W-5 2016-11-11/2016-11-12"),
    ])
  func weeks(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A weekday alone may lie on either side",
    arguments: [
      ("It sank on Friday.", "[Friday] XXXX-WXX-5 2016-11-04/2016-11-05 or 2016-11-11/2016-11-12"),
      ("It sank on Tues.", "[Tues] XXXX-WXX-2 2016-11-01/2016-11-02 or 2016-11-08/2016-11-09"),
      ("It sank on Monday's tide.", "[Monday] XXXX-WXX-1 2016-11-07/2016-11-08"),
      ("It will sink on Friday.", "[Friday] XXXX-WXX-5 2016-11-04/2016-11-05 or 2016-11-11/2016-11-12"),
    ])
  func alone(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Names and short words are no weekdays",
    arguments: [
      ("The Sunday Times said so.", ""),
      ("The sun sat wed.", ""),
      ("It went to Friday Harbor.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
