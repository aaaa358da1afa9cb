internal import Testing

@testable internal import Prose

@Suite("Dates in figures")
struct NumericDatesTests {
  @Test(
    "Three numbers are a date",
    arguments: [
      ("It sank on 2025-08-15.", "[2025-08-15] 2025-08-15 2025-08-15/2025-08-16"),
      ("It sank on 8/15/2025.", "[8/15/2025] 2025-08-15 2025-08-15/2025-08-16"),
      ("It sank on 15/8/2025.", "[15/8/2025] 2025-08-15 2025-08-15/2025-08-16"),
      ("It sank on 15.08.2025.", "[15.08.2025] 2025-08-15 2025-08-15/2025-08-16"),
      ("It sank on 03/07/17.", "[03/07/17] 2017-03-07 2017-03-07/2017-03-08"),
      ("It sank on 2019-sep-1.", "[2019-sep-1] 2019-09-01 2019-09-01/2019-09-02"),
      (
        "It sank at 2025-08-15T06:40Z.",
        "[2025-08-15T06:40Z] 2025-08-15T06:40 2025-08-15T06:40/2025-08-15T06:41"
      ),
    ])
  func full(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Two numbers are one where something says so",
    arguments: [
      ("It sank on 4/22.", "[4/22] XXXX-04-22 2016-04-22/2016-04-23 or 2017-04-22/2017-04-23"),
      ("It sank on 4.22.", "[4.22] XXXX-04-22 2016-04-22/2016-04-23 or 2017-04-22/2017-04-23"),
      ("It sank in 2015-3.", "[2015-3] 2015-03 2015-03-01/2015-04-01"),
      ("It sank in 3/2015.", "[3/2015] 2015-03 2015-03-01/2015-04-01"),
    ])
  func short(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "The text shows whether its days stand first",
    arguments: [
      ("It sank on 3/7/2025.", "[3/7/2025] 2025-03-07 2025-03-07/2025-03-08"),
      (
        "It sank on 14/8/2025 and not on 3/7/2025.",
        "[14/8/2025] 2025-08-14 2025-08-14/2025-08-15\n[3/7/2025] 2025-07-03 2025-07-03/2025-07-04"
      ),
      (
        "On 5 May 2019 it sank, on 3/7/2019 it rose.",
        "[5 May 2019] 2019-05-05 2019-05-05/2019-05-06\n[3/7/2019] 2019-07-03 2019-07-03/2019-07-04"
      ),
    ])
  func order(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Parts, scores and measures are no dates",
    arguments: [
      ("It sank at 4.22 metres.", ""),
      ("Some 3/4 of them sank.", ""),
      ("It is open 24/7 here.", ""),
      ("They won 3-1 and 2-2.", ""),
      ("The ratio is 1/2.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
