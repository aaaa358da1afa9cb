import Testing

@testable import Articles

@Suite("DateForm")
struct DateFormTests {
  @Test(
    "Dates as papers write them become ISO 8601",
    arguments: [
      ("2025-08-16", "2025-08-16"), ("2025-08-16T06:40Z", "2025-08-16T06:40Z"),
      ("2025-08-16T06:40:05.123+02:00", "2025-08-16T06:40:05+02:00"),
      ("2025-08-16 06:40", "2025-08-16T06:40"),
      ("16 August 2025", "2025-08-16"), ("Aug. 16, 2025", "2025-08-16"), ("August 16th, 2025", "2025-08-16"),
      ("Saturday, 16 Aug 2025", "2025-08-16"), ("Sat 14 Mar 2026", "2026-03-14"),
      ("Sept. 3 2024", "2024-09-03"),
      ("Wed 18 Feb 2026 19:25 CET", "2026-02-18T19:25+01:00"), ("16 Aug 2025 at 6.40pm", "2025-08-16T18:40"),
      ("Aug 16, 2025, 12:05 a.m. ET", "2025-08-16T00:05"), ("6 p.m. Aug 16 2025", "2025-08-16T18:00"),
      ("16 August 2025 | 06:40 GMT", "2025-08-16T06:40Z"), ("2025/08/16", "2025-08-16"),
      ("16.08.2025", "2025-08-16"),
      ("8/16/2025", "2025-08-16"), ("16/8/2025", "2025-08-16"), ("20250816", "2025-08-16"),
      ("29 February 2024", "2024-02-29"), ("16 August 2025 08:30 GMT+2", "2025-08-16T08:30+02:00"),
      ("May 3, 2025 06:40 -0500", "2025-05-03T06:40-05:00"),
    ])
  func dates(words: String, iso: String) { #expect(DateForm.iso(words) == iso) }

  @Test(
    "What is no full date, no day of the calendar or may be two days is none",
    arguments: [
      "", "Friday", "16 August", "August 2025", "2025", "31 April 2025", "29 February 2025", "2025-13-01",
      "3/4/2025",
      "16 August 2025 in Kyiv", "2025-08-16 ANCHORAGE", "16 August 2025 25:00", "99999999999999999999", "--",
      "0/0/0000",
      "16 August 2025 07:61", "Aug Sep 2025 1", "T", "2025-08-16T", "+", "16 August 2025 13pm",
    ])
  func noDates(words: String) { #expect(DateForm.iso(words) == nil) }
}
