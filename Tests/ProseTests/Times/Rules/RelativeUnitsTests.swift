internal import Testing

@testable internal import Prose

@Suite("Units beside now")
struct RelativeUnitsTests {
  @Test(
    "Units of the calendar are counted from that of now",
    arguments: [
      ("It sank last month.", "[last month] now-1M 2016-10-01/2016-11-01"),
      ("It sank this year.", "[this year] now+0Y 2016-01-01/2017-01-01"),
      ("It will sink next week.", "[next week] now+1W 2016-11-14/2016-11-21"),
      ("It sank the previous week.", "[the previous week] context-1W 2016-10-31/2016-11-07"),
      ("It sank the following year.", "[the following year] context+1Y 2017-01-01/2018-01-01"),
      (
        "It sank last year's third quarter.",
        "[last year's third quarter] now-1Y-Q3 2015-07-01/2015-10-01"
      ),
    ])
  func units(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Days of a story are counted from it",
    arguments: [
      ("It sank the next day.", "[the next day] context+1D 2016-11-08/2016-11-09"),
      ("It sank that day.", "[that day] context+0D 2016-11-07/2016-11-08"),
      ("It sank the next year.", "[the next year] context+1Y 2017-01-01/2018-01-01"),
      ("It sank that night.", "[that night] context+0DTNI 2016-11-07T18:00/2016-11-08T06:00"),
    ])
  func story(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Spans reach up to now, or begin tomorrow",
    arguments: [
      ("It sank in the past decade.", "[the past decade] (now-P1DE,now) 2006-11-07/2016-11-07"),
      ("It sank over the past two weeks.", "[the past two weeks] (now-P2W,now) 2016-10-24/2016-11-07"),
      ("It sank in the last year.", "[the last year] (now-P1Y,now) 2015-11-07/2016-11-07"),
      ("It will sink over the next year.", "[the next year] (now+1D,now+1D+P1Y) 2016-11-08/2017-11-08"),
      ("It sank in recent weeks.", "[recent weeks] (now-PXW,now)"),
      ("It will sink in the coming days.", "[the coming days] (now+1D,now+1D+PXD)"),
    ])
  func spans(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Weekdays, months and parts of the day have neighbours too",
    arguments: [
      ("It sank last Friday.", "[last Friday] now-1W-5 2016-11-04/2016-11-05"),
      ("It will sink next Friday.", "[next Friday] now+1W-5 2016-11-18/2016-11-19"),
      ("It sank this past Friday.", "[this past Friday] last XXXX-5 2016-11-04/2016-11-05"),
      ("It sank last May.", "[last May] last XXXX-05 2016-05-01/2016-06-01"),
      ("It will sink next summer.", "[next summer] next XXXX-SU 2017-06-01/2017-09-01"),
      ("It sank last weekend.", "[last weekend] now-1W-WE 2016-11-05/2016-11-07"),
      ("It sank this past weekend.", "[this past weekend] last XXXX-WE 2016-11-05/2016-11-07"),
      ("It sank last night.", "[last night] now-1DTNI 2016-11-06T18:00/2016-11-07T06:00"),
      ("It sank this morning.", "[this morning] now+0DTMO 2016-11-07T04:00/2016-11-07T12:00"),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Titles and the last of several are no such units",
    arguments: [
      ("It sank the last day of school.", ""),
      ("She watches This Week on screens.", ""),
    ])
  func none(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
