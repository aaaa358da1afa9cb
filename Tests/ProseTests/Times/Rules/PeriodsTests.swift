internal import Testing

@testable internal import Prose

@Suite("Periods of a year and what is counted in them")
struct PeriodsTests {
  @Test(
    "Quarters, halves and seasons belong to a year",
    arguments: [
      ("It sank in Q3 2019.", "[Q3 2019] 2019-Q3 2019-07-01/2019-10-01"),
      (
        "It sank in the third quarter of 2019.",
        "[the third quarter of 2019] 2019-Q3 2019-07-01/2019-10-01"
      ),
      ("It sank in 2016 Q3.", "[2016 Q3] 2016-Q3 2016-07-01/2016-10-01"),
      (
        "It fell in the third-quarter report.",
        "[the third-quarter] XXXX-Q3 2016-07-01/2016-10-01 or 2017-07-01/2017-10-01"
      ),
      ("It sank in the first half of 2019.", "[the first half of 2019] 2019-H1 2019-01-01/2019-07-01"),
      ("It sank in H1 2016.", "[H1 2016] 2016-H1 2016-01-01/2016-07-01"),
      ("It sank in summer 2019.", "[summer 2019] 2019-SU 2019-06-01/2019-09-01"),
      ("It sank in the fall of 2019.", "[the fall of 2019] 2019-FA 2019-09-01/2019-12-01"),
      ("It sank in the spring.", "[the spring] XXXX-SP 2016-03-01/2016-06-01 or 2017-03-01/2017-06-01"),
      ("It sank in winter 2019-20.", "[winter 2019-20] 2019-WI 2019-12-01/2020-03-01"),
      ("It sank in 2016 June.", "[2016 June] 2016-06 2016-06-01/2016-07-01"),
    ])
  func periods(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "What is counted lies in something longer",
    arguments: [
      (
        "It sank on the first Friday of July.",
        "[the first Friday of July] XXXX-07-WXX-5#1 2016-07-01/2016-07-02 or 2017-07-07/2017-07-08"
      ),
      (
        "It sank on the first Friday in this month.",
        "[the first Friday in this month] now+0M-WXX-5#1 2016-11-04/2016-11-05"
      ),
      ("It sank in the last week of 2015.", "[the last week of 2015] 2015 W#-1 2015-12-28/2016-01-04"),
      (
        "It sank in the third week of this month.",
        "[the third week of this month] now+0M W#3 2016-11-14/2016-11-21"
      ),
      (
        "It sank on the last Monday in May.",
        "[the last Monday in May] XXXX-05-WXX-1#-1 2016-05-30/2016-05-31 or 2017-05-29/2017-05-30"
      ),
      ("It sank on the 20th of next month.", "[the 20th of next month] now+1M-20 2016-12-20/2016-12-21"),
      (
        "It sank in the second decade of the 19th century.",
        "[the second decade of the 19th century] 18XX DE#2 1810-01-01/1820-01-01"
      ),
    ])
  func counted(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A week may be named by its number or its day",
    arguments: [
      ("It sank in week 31.", "[week 31] now+0Y-W31 2016-08-01/2016-08-08"),
      (
        "It sank in the week of Aug. 15.",
        "[the week of Aug. 15] XXXX-08-15+0W 2016-08-15/2016-08-22 or 2017-08-14/2017-08-21"
      ),
      (
        "It sank in the week beginning Feb. 4.",
        "[the week beginning Feb. 4] XXXX-02-04+0W 2016-02-01/2016-02-08 or 2017-01-30/2017-02-06"
      ),
    ])
  func weeks(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A fall or the quarter of a game is no season",
    arguments: [
      ("It saw the fall of the town.", ""),
      ("They led in the third quarter with 20 points and a touchdown.", ""),
      ("The first Friday was quiet.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
