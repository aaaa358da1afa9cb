internal import Testing

@testable internal import Prose

@Suite("Ordinals")
struct OrdinalsTests {
  @Test(
    "A day may be an ordinal in digits or words",
    arguments: [
      (
        "It sank on the first of May.",
        "[the first of May] XXXX-05-01 2016-05-01/2016-05-02 or 2017-05-01/2017-05-02"
      ),
      (
        "It sank on the twenty-first of May.",
        "[the twenty-first of May] XXXX-05-21 2016-05-21/2016-05-22 or 2017-05-21/2017-05-22"
      ),
      ("It sank on 22nd May.", "[22nd May] XXXX-05-22 2016-05-22/2016-05-23 or 2017-05-22/2017-05-23"),
      (
        "It sank on the thirtieth of June.",
        "[the thirtieth of June] XXXX-06-30 2016-06-30/2016-07-01 or 2017-06-30/2017-07-01"
      ),
      (
        "It sank on the thirty first of July.",
        "[the thirty first of July] XXXX-07-31 2016-07-31/2016-08-01 or 2017-07-31/2017-08-01"
      ),
      (
        "It sank on May twenty first.",
        "[May twenty first] XXXX-05-21 2016-05-21/2016-05-22 or 2017-05-21/2017-05-22"
      ),
    ])
  func days(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "No month has a 32nd day",
    arguments: [
      ("It sank on the 32nd of May.", "[May] XXXX-05 2016-05-01/2016-06-01 or 2017-05-01/2017-06-01")
    ])
  func limits(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
