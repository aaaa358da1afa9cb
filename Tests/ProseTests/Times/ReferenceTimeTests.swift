internal import Testing

@testable internal import Prose

@Suite("When a text was written")
struct ReferenceTimeTests {
  @Test(
    "It is given in ISO 8601",
    arguments: [
      ("2016-11-07", "2016-11-07", nil), ("2016-11-07T10:30", "2016-11-07", 37_800),
      ("2016-11-07T10:30:15", "2016-11-07", 37_815), ("2016-11-07t23:59Z", "2016-11-07", 86_340),
      ("2016-11-07T06:40+02:00", "2016-11-07", 24_000), ("2016-11-07T06:40:60.5-0500", "2016-11-07", 24_059),
    ] as [(String, String, Int?)])
  func read(text: String, date: String, second: Int?) {
    let time = ReferenceTime(iso8601: text)
    #expect(time?.date.description == date)
    #expect(time?.second == second)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "today", "2016", "2016-11", "2016-11-7", "2016-02-30", "2016/11/07", "2016-11-07 10:30",
      "2016-11-07T", "2016-11-07T1", "2016-11-07T25:00", "2016-11-07T10:60", "2016-11-07T10:30:99",
      "2016-11-07T10:30 GMT", "16-11-07", "2016-11-07x", "٢٠١٦-11-07",
    ])
  func refuse(text: String) { #expect(ReferenceTime(iso8601: text) == nil) }
}
