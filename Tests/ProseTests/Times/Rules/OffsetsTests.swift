internal import Testing

@testable internal import Prose

@Suite("Times counted from another")
struct OffsetsTests {
  @Test(
    "Some count from now",
    arguments: [
      ("It sank two days ago.", "[two days ago] now-P2D 2016-11-05/2016-11-06"),
      ("It will sink three weeks from now.", "[three weeks from now] now+P3W 2016-11-28/2016-11-29"),
      ("It will sink in three weeks.", "[in three weeks] now+P3W 2016-11-28/2016-11-29"),
      (
        "It will be paid in four business days.",
        "[in four business days] now+P4BD 2016-11-11/2016-11-12"
      ),
      ("It will sink within three days.", "[within three days] (now,now+P3D) 2016-11-07/2016-11-10"),
      (
        "It rose for the first time in three years.",
        "[in three years] (now-P3Y,now) 2013-11-07/2016-11-07"
      ),
      ("It sank more than two weeks ago.", "[more than two weeks ago] now-P2W 2016-10-24/2016-10-25"),
      ("It sank nearly a decade ago.", "[nearly a decade ago] now-P1DE 2006-11-07/2006-11-08"),
    ])
  func now(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Some count from what was told before",
    arguments: [
      ("It sank two days earlier.", "[two days earlier] context-P2D 2016-11-05/2016-11-06"),
      ("It sank a week later.", "[a week later] context+P1W 2016-11-14/2016-11-15"),
      ("It sank two days before.", "[two days before] context-P2D 2016-11-05/2016-11-06"),
      ("It sank days later.", "[days later] context+PXD"),
      ("It sank the day before.", "[the day before] context-1D 2016-11-06/2016-11-07"),
      (
        "They were caught within two days.",
        "[within two days] (context,context+P2D) 2016-11-07/2016-11-09"
      ),
    ])
  func story(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Some count from a day with a name",
    arguments: [
      (
        "It sank two days before Friday.",
        "[two days before Friday] XXXX-WXX-5-P2D 2016-11-02/2016-11-03 or 2016-11-09/2016-11-10"
      ),
      (
        "It will sink three weeks from tomorrow.",
        "[three weeks from tomorrow] now+1D+P3W 2016-11-29/2016-11-30"
      ),
      ("It sank the day before yesterday.", "[the day before yesterday] now-2D 2016-11-05/2016-11-06"),
      ("It will sink the day after tomorrow.", "[the day after tomorrow] now+2D 2016-11-09/2016-11-10"),
      ("It sank the week before last.", "[the week before last] now-2W 2016-10-24/2016-10-31"),
      ("It will sink the month after next.", "[the month after next] now+2M 2017-01-01/2017-02-01"),
      ("It will sink two Sundays from now.", "[two Sundays from now] now+P2W-7 2016-11-20/2016-11-21"),
    ])
  func named(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Durations and events that no calendar knows are left",
    arguments: [
      ("It lasted for two days.", ""),
      ("It was built in three weeks.", ""),
      ("It sank two days before the vote.", ""),
      ("It came two days later than planned.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
