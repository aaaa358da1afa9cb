internal import Testing

@testable internal import Prose

@Suite("Times of a text as intervals")
struct TimeExpressionTests {
  private func intervals(_ text: String, at moment: String = "2016-11-07T10:30") throws -> String {
    let reference = try #require(ReferenceTime(iso8601: moment))
    return parsed(text).resolvedTimes(against: reference)
      .map { $0.interval.map(\.description) ?? "-" }.joined(separator: " ")
  }

  @Test(
    "A time on either side is that behind, unless the words say otherwise",
    arguments: [
      ("It sank on Friday.", "2016-11-04/2016-11-05"), ("It will sink on Friday.", "2016-11-11/2016-11-12"),
      ("The plan for Friday is long.", "2016-11-04/2016-11-05"), ("It sank in May.", "2016-05-01/2016-06-01"),
      ("It is to be raised in May.", "2017-05-01/2017-06-01"),
      ("It sank on Oct. 2.", "2016-10-02/2016-10-03"),
    ])
  func direction(text: String, interval: String) throws { #expect(try intervals(text) == interval) }

  @Test(
    "What counts from the story counts from its last day",
    arguments: [
      ("She left on Oct. 3 and came back two days later.", "2016-10-03/2016-10-04 2016-10-05/2016-10-06"),
      ("She left on Oct. 3. The next day it rained.", "2016-10-03/2016-10-04 2016-10-04/2016-10-05"),
      (
        "On Friday it rained. It sank at 3 p.m. there.",
        "2016-11-04/2016-11-05 2016-11-04T15:00/2016-11-04T16:00"
      ),
      (
        "It sank at 3 p.m. on Friday. An hour later it rained.",
        "2016-11-04T15:00/2016-11-04T16:00 2016-11-04T16:00/2016-11-04T17:00"
      ),
      ("It won in 2008 but lost four years later.", "2008-01-01/2009-01-01 2012-01-01/2012-01-02"),
      ("It won in May. It rained two days later.", "2016-05-01/2016-06-01 -"),
    ])
  func story(text: String, expected: String) throws { #expect(try intervals(text) == expected) }

  @Test("The story of a paragraph ends with it")
  func paragraphs() throws {
    #expect(
      try intervals("She left on Oct. 3.\n\nTwo days later it rained.")
        == "2016-10-03/2016-10-04 2016-11-09/2016-11-10")
    let reference = try #require(november7)
    let guesses = parsed("She left on Oct. 3. Two days later it rained.\n\nTwo days later it snowed.")
      .resolvedTimes(against: reference).map(\.isGuess)
    #expect(guesses == [false, false, true])
  }

  @Test("Hours are counted only from a known clock")
  func hours() throws {
    #expect(try intervals("It sank two hours ago.") == "2016-11-07T08:30/2016-11-07T09:30")
    #expect(try intervals("It sank two hours ago.", at: "2016-11-07") == "-")
    #expect(try intervals("It sank two days ago.", at: "2016-11-07") == "2016-11-05/2016-11-06")
  }

  @Test("A range that lasts is both behind and ahead")
  func lasting() throws {
    let reference = try #require(november7)
    let time = try #require(parsed("It runs from Oct. 2 to Dec. 3.").times.first)
    let resolved = time.resolved(against: reference)
    #expect(resolved.past == resolved.future)
    #expect(resolved.isCertain && resolved.grain == .day)
  }

  @Test("Grain is that of the words, not of the counting")
  func grain() {
    let grains = parsed(
      "It sank two years ago; on Friday; at 3 p.m.; at 3:15 p.m.; in May 2019; in the 1990s."
    ).times
      .map { "\($0.value.grain)" }
    #expect(grains == ["year", "day", "hour", "minute", "month", "decade"])
  }

  @Test("Definite times need no moment of writing")
  func definite() {
    let found = parsed("It sank in May 2019, on Friday, on Aug. 15, 2025, and from 1990 to 1995.").times
      .map { $0.value.interval?.description ?? "-" }
    #expect(found == ["2019-05-01/2019-06-01", "-", "2025-08-15/2025-08-16", "1990-01-01/1996-01-01"])
  }
}
