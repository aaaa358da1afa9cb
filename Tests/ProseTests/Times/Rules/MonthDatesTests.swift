internal import Testing

@testable internal import Prose

@Suite("Months and their days")
struct MonthDatesTests {
  @Test(
    "A day stands before or behind its month",
    arguments: [
      ("It sank on Aug. 15.", "[Aug. 15] XXXX-08-15 2016-08-15/2016-08-16 or 2017-08-15/2017-08-16"),
      ("It sank on August 15, 2025.", "[August 15, 2025] 2025-08-15 2025-08-15/2025-08-16"),
      ("It sank on 15 August 2025.", "[15 August 2025] 2025-08-15 2025-08-15/2025-08-16"),
      (
        "It sank on the 15th of August, 2025.",
        "[the 15th of August, 2025] 2025-08-15 2025-08-15/2025-08-16"
      ),
      ("It sank on Oct-2.", "[Oct-2] XXXX-10-02 2016-10-02/2016-10-03 or 2017-10-02/2017-10-03"),
      ("It sank on Oct/2.", "[Oct/2] XXXX-10-02 2016-10-02/2016-10-03 or 2017-10-02/2017-10-03"),
      (
        "It sank on May the eleventh.",
        "[May the eleventh] XXXX-05-11 2016-05-11/2016-05-12 or 2017-05-11/2017-05-12"
      ),
      ("It sank on October 2 last year.", "[October 2 last year] now-1Y-10-02 2015-10-02/2015-10-03"),
    ])
  func days(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A month may have a year, or stand alone",
    arguments: [
      ("It sank in May 2019.", "[May 2019] 2019-05 2019-05-01/2019-06-01"),
      ("It sank in May of 2019.", "[May of 2019] 2019-05 2019-05-01/2019-06-01"),
      ("It sank in May.", "[May] XXXX-05 2016-05-01/2016-06-01 or 2017-05-01/2017-06-01"),
      ("It sank in Dec-2019.", "[Dec-2019] 2019-12 2019-12-01/2020-01-01"),
      ("It sank in Jan. 2017.", "[Jan. 2017] 2017-01 2017-01-01/2017-02-01"),
      ("It sank in June next year.", "[June next year] now+1Y-06 2017-06-01/2017-07-01"),
      ("In August 15 people died.", "[August] XXXX-08 2016-08-01/2016-09-01 or 2017-08-01/2017-09-01"),
    ])
  func months(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Several days are a range",
    arguments: [
      (
        "It ran May 3-5.",
        "[May 3-5] (XXXX-05-03,XXXX-05-05) 2016-05-03/2016-05-06 or 2017-05-03/2017-05-06"
      ),
      ("It ran May 3 to 5, 2019.", "[May 3 to 5, 2019] (2019-05-03,2019-05-05) 2019-05-03/2019-05-06"),
      (
        "It ran May 3 and 4.",
        "[May 3 and 4] (XXXX-05-03,XXXX-05-04) 2016-05-03/2016-05-05 or 2017-05-03/2017-05-05"
      ),
      (
        "It ran 9 to 11 May.",
        "[9 to 11 May] (XXXX-05-09,XXXX-05-11) 2016-05-09/2016-05-12 or 2017-05-09/2017-05-12"
      ),
      ("It ran 3–5 June 2018.", "[3–5 June 2018] (2018-06-03,2018-06-05) 2018-06-03/2018-06-06"),
      (
        "It ran from 4 to 22 of next month.",
        "[from 4 to 22 of next month] (now+1M-04,now+1M-22) 2016-12-04/2016-12-23"
      ),
      (
        "It ran from Aug. 3 to 5 September.",
        "[from Aug. 3 to 5 September] (XXXX-08-03,XXXX-09-05) 2016-08-03/2016-09-06 or 2017-08-03/2017-09-06"
      ),
    ])
  func ranges(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Names and verbs are no months",
    arguments: [
      ("May said it sank.", ""),
      ("They march 15 miles.", ""),
      ("They may 15 times.", ""),
      ("Jan Bruun came.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
