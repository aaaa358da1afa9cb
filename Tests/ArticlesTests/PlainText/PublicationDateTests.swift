import Testing

@testable import Articles

@Suite("PublicationDate")
struct PublicationDateTests {
  @Test(
    "A line that is nothing but a date",
    arguments: [
      ("16 August 2025", "2025-08-16"), ("Published: Aug. 16, 2025 06:40 GMT", "2025-08-16T06:40Z"),
      ("Last updated on 16 Aug 2025", "2025-08-16"),
      ("Published 16 August 2025 at 18:05", "2025-08-16T18:05"),
    ])
  func dates(line: String, iso: String) { #expect(PublicationDate.date(in: line) == iso) }

  @Test(
    "A line with other words is none",
    arguments: ["It burned on 16 August 2025", "Published by Ines Okafor", "Updated", ""])
  func none(line: String) { #expect(PublicationDate.date(in: line) == nil) }
}
