internal import Testing

@testable internal import Prose

@Suite("Parts of something longer")
struct PartsTests {
  @Test(
    "Early, mid and late cut a time",
    arguments: [
      ("It sank in early 2020.", "[early 2020] 2020 early 2020-01-01/2020-07-01"),
      ("It sank in mid-March.", "[mid-March] XXXX-03 mid 2016-03-10/2016-03-21 or 2017-03-10/2017-03-21"),
      ("It sank late last year.", "[late last year] now-1Y late 2015-07-01/2016-01-01"),
      (
        "It sank early Friday.",
        "[early Friday] XXXX-WXX-5 early 2016-11-04T00:00/2016-11-04T12:00 or 2016-11-11T00:00/2016-11-11T12:00"
      ),
      (
        "It sank early on Friday.",
        "[early on Friday] XXXX-WXX-5 early 2016-11-04T00:00/2016-11-04T12:00 or 2016-11-11T00:00/2016-11-11T12:00"
      ),
      (
        "It sank late Saturday night.",
        "[late Saturday night] XXXX-WXX-6TNI late 2016-11-05T18:00/2016-11-06T06:00 or 2016-11-12T18:00/2016-11-13T06:00"
      ),
      ("It sank in the early 20th century.", "[the early 20th century] 19XX early 1900-01-01/1950-01-01"),
      ("It sank in late summer 2019.", "[late summer 2019] 2019-SU late 2019-07-01/2019-09-01"),
    ])
  func cuts(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Earlier and later begin and end now",
    arguments: [
      ("It will sink later this week.", "[later this week] now+0W later 2016-11-07/2016-11-14"),
      ("It sank earlier this month.", "[earlier this month] now+0M earlier 2016-11-01/2016-11-07"),
      ("It will sink later in the year.", "[later in the year] now+0Y later 2016-11-07/2017-01-01"),
      (
        "It sank earlier on Friday.",
        "[earlier on Friday] XXXX-WXX-5 earlier 2016-11-04/2016-11-05 or 2016-11-11/2016-11-12"
      ),
      ("It sank for the rest of the week.", "[the rest of the week] now+0W later 2016-11-07/2016-11-14"),
    ])
  func sides(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Things begin and end",
    arguments: [
      ("It sank at the end of the month.", "[the end of the month] now+0M end 2016-11-21/2016-12-01"),
      ("It sank by year's end.", "[year's end] now+0Y end 2016-09-01/2017-01-01"),
      (
        "It sank at the beginning of March.",
        "[the beginning of March] XXXX-03 beginning 2016-03-01/2016-03-11 or 2017-03-01/2017-03-11"
      ),
    ])
  func ends(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A figure of speech is no time",
    arguments: [
      ("At the end of the day it sank.", ""),
      ("It was too early.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
