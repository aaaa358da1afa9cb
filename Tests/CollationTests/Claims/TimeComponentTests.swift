import Testing

@testable import Collation
@testable import Prose

@Suite("Times of claims")
struct TimeComponentTests {
  private func components(_ text: String, written: String? = nil) -> [TimeComponent] {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: [Paragraph(range: source.whole)])
    let resolved = written.flatMap { ReferenceTime(iso8601: $0) }.map { parsed.resolvedTimes(against: $0) }
    return parsed.times.indices.flatMap {
      TimeComponent.parts(of: parsed.times[$0].value, interval: resolved?[$0].interval)
    }
  }

  @Test("A time has the parts that its words name")
  func parts() {
    #expect(components("It fell at 10:15 a.m. on May 7.") == [.clock(615), .date(month: 5, day: 7)])
    #expect(components("It fell on Saturday.") == [.weekday(6)])
    #expect(components("It fell in 2009.") == [.year(2009)])
    #expect(components("It opens in June.") == [.month(6)])
  }

  @Test("The clock is that of half a day, which many texts leave open")
  func clock() {
    #expect(components("It fell at half past nine.") == components("It fell at 9:30 p.m."))
  }

  @Test("What counts from the day of writing has parts where that day is known")
  func counted() {
    #expect(components("It fell yesterday.").isEmpty)
    #expect(components("It fell yesterday.", written: "2025-08-16") == [.date(month: 8, day: 15)])
  }

  @Test("Times that come again have none")
  func sets() { #expect(components("The ferry sails every Friday.").isEmpty) }
}
