internal import Testing

@testable internal import Prose

@Suite("From one time to another")
struct RangesTests {
  @Test(
    "Words and dashes link two ends",
    arguments: [
      (
        "It ran from Monday to Thursday.",
        "[from Monday to Thursday] (XXXX-WXX-1,XXXX-WXX-4) 2016-11-07/2016-11-11"
      ),
      (
        "It ran Monday through Friday.",
        "[Monday through Friday] (XXXX-WXX-1,XXXX-WXX-5) 2016-11-07/2016-11-12"
      ),
      ("It ran Monday-Friday.", "[Monday-Friday] (XXXX-WXX-1,XXXX-WXX-5) 2016-11-07/2016-11-12"),
      ("It ran between 1990 and 1995.", "[between 1990 and 1995] (1990,1995) 1990-01-01/1996-01-01"),
      ("It ran from 1990 to 1995.", "[from 1990 to 1995] (1990,1995) 1990-01-01/1996-01-01"),
      (
        "It ran between now and November 15.",
        "[between now and November 15] (now+0D,XXXX-11-15) 2016-11-07/2016-11-16"
      ),
      (
        "It ran Oct. 2 to Oct. 22.",
        "[Oct. 2 to Oct. 22] (XXXX-10-02,XXXX-10-22) 2016-10-02/2016-10-23 or 2017-10-02/2017-10-23"
      ),
      (
        "It ran from today until tomorrow.",
        "[from today until tomorrow] (now+0D,now+1D) 2016-11-07/2016-11-09"
      ),
      (
        "It ran Jan. 12, 2016 - Jan. 22, 2016.",
        "[Jan. 12, 2016 - Jan. 22, 2016] (2016-01-12,2016-01-22) 2016-01-12/2016-01-23"
      ),
      (
        "It ran from early May to late June.",
        "[from early May to late June] (XXXX-05 early,XXXX-06 late) 2016-05-01/2016-07-01 or 2017-05-01/2017-07-01"
      ),
    ])
  func links(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "The end gives the beginning its year",
    arguments: [
      (
        "It ran from May to August 2018.",
        "[from May to August 2018] (XXXX-05,2018-08) 2018-05-01/2018-09-01"
      ),
      (
        "It ran from Feb. 1 to March 2019.",
        "[from Feb. 1 to March 2019] (XXXX-02-01,2019-03) 2019-02-01/2019-04-01"
      ),
    ])
  func years(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Hours of a range share their half of the day",
    arguments: [
      ("It ran from 3 to 5 p.m.", "[from 3 to 5 p.m.] (T15,T17) 2016-11-07T15:00/2016-11-07T17:00"),
      ("It ran 10 a.m. to noon.", "[10 a.m. to noon] (T10,T12:00) 2016-11-07T10:00/2016-11-07T12:00"),
      (
        "It ran from 10 p.m. to 2 a.m.",
        "[from 10 p.m. to 2 a.m.] (T22,T02) 2016-11-07T22:00/2016-11-08T02:00"
      ),
      (
        "It ran 3-5 p.m. on Friday.",
        "[3-5 p.m. on Friday] (XXXX-WXX-5T15,XXXX-WXX-5T17) 2016-11-04T15:00/2016-11-04T17:00 or 2016-11-11T15:00/2016-11-11T17:00"
      ),
    ])
  func hours(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Places and amounts have no such ends",
    arguments: [
      ("It went from London to Friday Harbor.", ""),
      ("It went from 15 to 20 boats.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
