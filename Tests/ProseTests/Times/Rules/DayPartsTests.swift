internal import Testing

@testable internal import Prose

@Suite("Days with their clocks and parts")
struct DayPartsTests {
  @Test(
    "A part of a day has its day beside it",
    arguments: [
      ("It sank tonight.", "[tonight] now+0DTNI 2016-11-07T18:00/2016-11-08T06:00"),
      ("It sank overnight.", "[overnight] now-1DTNI 2016-11-06T18:00/2016-11-07T06:00"),
      (
        "It sank Friday night.",
        "[Friday night] XXXX-WXX-5TNI 2016-11-04T18:00/2016-11-05T06:00 or 2016-11-11T18:00/2016-11-12T06:00"
      ),
      (
        "It sank on Friday in the morning.",
        "[Friday in the morning] XXXX-WXX-5TMO 2016-11-04T04:00/2016-11-04T12:00 or 2016-11-11T04:00/2016-11-11T12:00"
      ),
      (
        "It sank on the morning of Aug. 15.",
        "[the morning of Aug. 15] XXXX-08-15TMO 2016-08-15T04:00/2016-08-15T12:00 or 2017-08-15T04:00/2017-08-15T12:00"
      ),
      (
        "It will sink Wednesday evening next week.",
        "[Wednesday evening next week] now+1W-3TEV 2016-11-16T17:00/2016-11-17T00:00"
      ),
      (
        "It sank on Friday night, Aug. 15.",
        "[Friday night, Aug. 15] XXXX-08-15TNI 2016-08-15T18:00/2016-08-16T06:00 or 2017-08-15T18:00/2017-08-16T06:00"
      ),
      ("It sank in the morning.", "[the morning] TMO 2016-11-07T04:00/2016-11-07T12:00"),
    ])
  func parts(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A clock has its day before or behind it",
    arguments: [
      (
        "It sank at 3 p.m. on Friday.",
        "[3 p.m. on Friday] XXXX-WXX-5T15 2016-11-04T15:00/2016-11-04T16:00 or 2016-11-11T15:00/2016-11-11T16:00"
      ),
      (
        "It sank at 3 p.m. Friday, Aug. 15.",
        "[3 p.m. Friday, Aug. 15] XXXX-08-15T15 2016-08-15T15:00/2016-08-15T16:00 or 2017-08-15T15:00/2017-08-15T16:00"
      ),
      (
        "It sank on Aug. 15 at noon.",
        "[Aug. 15 at noon] XXXX-08-15T12:00 2016-08-15T12:00/2016-08-15T12:01 or 2017-08-15T12:00/2017-08-15T12:01"
      ),
      (
        "It will sink tomorrow, 8:00am.",
        "[tomorrow, 8:00am] now+1DT08:00 2016-11-08T08:00/2016-11-08T08:01"
      ),
      (
        "It sank on Friday at about 3 p.m.",
        "[Friday at about 3 p.m.] XXXX-WXX-5T15 2016-11-04T15:00/2016-11-04T16:00 or 2016-11-11T15:00/2016-11-11T16:00"
      ),
      (
        "It sank at noon on Aug. 15, 2025.",
        "[noon on Aug. 15, 2025] 2025-08-15T12:00 2025-08-15T12:00/2025-08-15T12:01"
      ),
      ("It sank at 10 tonight.", "[10 tonight] now+0DT22 2016-11-07T22:00/2016-11-07T23:00"),
      (
        "It is open Friday from 9 a.m. to 5 p.m.",
        "[Friday from 9 a.m. to 5 p.m.] (XXXX-WXX-5T09,XXXX-WXX-5T17) 2016-11-04T09:00/2016-11-04T17:00 or 2016-11-11T09:00/2016-11-11T17:00"
      ),
    ])
  func clocks(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "The night of an event is of no known day",
    arguments: [
      ("It was the night of the storm.", "")
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
