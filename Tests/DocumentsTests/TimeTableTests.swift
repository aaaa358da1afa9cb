internal import Prose
internal import Testing

@testable internal import Documents

@Suite("The table of times")
struct TimeTableTests {
  private static let header =
    "start\tend\twords\tgrain\tkind\tvalue\tdirection\tpast_start\tpast_end\tfuture_start\tfuture_end\tgovernor\trole\n"

  private func table(_ words: String, at moment: String?, syntax: Bool = true) throws -> String {
    let text = parsed(words)
    let trees = syntax ? Syntax(of: text, by: try Grammar()) : nil
    let reference = moment.flatMap(ReferenceTime.init(iso8601:))
    return string(TimeTable(of: text, writtenAt: reference, syntax: trees).text())
  }

  @Test("A time is a line: place, words, what they say, both candidates, what it belongs to")
  func rows() throws {
    #expect(
      try table("Sunk:\n\nÉmile said on Friday that the ferry sank\nlast month.", at: "2016-11-07") == Self
        .header + """
          21\t27\tFriday\tday\ttime\tXXXX-WXX-5\tpast\t2016-11-04\t2016-11-05\t2016-11-11\t2016-11-12\tsaid\tsaying
          48\t58\tlast month\tmonth\ttime\tnow-1M\tpast\t2016-10-01\t2016-11-01\t2016-10-01\t2016-11-01\tsank\tevent

          """)
  }

  @Test("Ranges and sets are named; a set has no interval")
  func kinds() throws {
    #expect(
      try table("It ran from May 3 to 5, 2019, every Friday at 3 p.m.", at: "2016-11-07", syntax: false)
        == Self.header + """
          7\t28\tfrom May 3 to 5, 2019\tday\trange\t(2019-05-03,2019-05-05)\tunknown\t2019-05-03\t2019-05-06\t2019-05-03\t2019-05-06\t\t
          30\t52\tevery Friday at 3 p.m.\thour\tset\tevery XXXX-WXX-5T15\tunknown\t\t\t\t\t\t

          """)
  }

  @Test("Without a moment of writing only definite times have an interval")
  func definite() throws {
    #expect(
      try table("It sank on Aug. 15, 2025 and on Friday.", at: nil, syntax: false) == Self.header + """
        11\t24\tAug. 15, 2025\tday\ttime\t2025-08-15\tunknown\t2025-08-15\t2025-08-16\t2025-08-15\t2025-08-16\t\t
        32\t38\tFriday\tday\ttime\tXXXX-WXX-5\tpast\t\t\t\t\t\t

        """)
  }

  @Test("A text without times has its header")
  func empty() throws { #expect(try table("It sank.", at: nil, syntax: false) == Self.header) }
}
