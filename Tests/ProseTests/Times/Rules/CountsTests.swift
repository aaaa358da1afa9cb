internal import Testing

@testable internal import Prose

@Suite("Counts of units")
struct CountsTests {
  @Test(
    "A count may be in digits or words",
    arguments: [
      ("It sank two days ago.", "[two days ago] now-P2D 2016-11-05/2016-11-06"),
      ("It sank twenty-one days ago.", "[twenty-one days ago] now-P21D 2016-10-17/2016-10-18"),
      ("It sank 1,200 years ago.", "[1,200 years ago] now-P1200Y 0816-11-07/0816-11-08"),
      ("It sank 65 million years ago.", "[65 million years ago] now-P65000000Y"),
      ("It sank a dozen years ago.", "[a dozen years ago] now-P12Y 2004-11-07/2004-11-08"),
      ("It sank a fortnight ago.", "[a fortnight ago] now-P2W 2016-10-24/2016-10-25"),
      ("It sank 4 hours ago.", "[4 hours ago] now-PT4H 2016-11-07T06:30/2016-11-07T07:30"),
    ])
  func numbers(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Half a unit is some of the next smaller",
    arguments: [
      ("It sank a year and a half ago.", "[a year and a half ago] now-P1Y6M 2015-05-07/2015-05-08"),
      ("It sank two and a half years ago.", "[two and a half years ago] now-P2Y6M 2014-05-07/2014-05-08"),
      ("It sank half a century ago.", "[half a century ago] now-P50Y 1966-11-07/1966-11-08"),
      ("It sank 2.5 hours ago.", "[2.5 hours ago] now-PT2H30M 2016-11-07T08:00/2016-11-07T08:01"),
    ])
  func halves(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Units that follow one another are one amount",
    arguments: [
      (
        "It sank 2 years, 1 month and 21 days ago.",
        "[2 years, 1 month and 21 days ago] now-P2Y1M21D 2014-09-16/2014-09-17"
      ),
      (
        "It sank 1 hour and 5 minutes ago.",
        "[1 hour and 5 minutes ago] now-PT1H5M 2016-11-07T09:25/2016-11-07T09:26"
      ),
    ])
  func compounds(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Vague counts have a value of their own",
    arguments: [
      ("It sank several weeks ago.", "[several weeks ago] now-P3W 2016-10-17/2016-10-18"),
      ("It sank a couple of months ago.", "[a couple of months ago] now-P2M 2016-09-07/2016-09-08"),
      ("It sank a few days ago.", "[a few days ago] now-P3D 2016-11-04/2016-11-05"),
    ])
  func vague(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
