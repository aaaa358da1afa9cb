internal import Testing

@testable internal import Reader

@Suite("When an article was published")
struct PublicationTests {
  @Test(
    "One is surely before another where no reading of the two says otherwise",
    arguments: [
      ("2031-03-03T06:02", "2031-03-03T06:40", true), ("2031-03-03T06:40", "2031-03-03T06:02", false),
      ("2031-03-03", "2031-03-03T06:40", false), ("2031-03-03T06:40", "2031-03-03", false),
      ("2031-03-02", "2031-03-03T00:00", true), ("2031-03-03", "2031-03-03", false),
      ("2031-03-03T09:00+03:00", "2031-03-03T06:30Z", true),
      ("2031-03-03T01:30-05:00", "2031-03-03T06:00Z", false),
      ("2031-03-03T06:00Z", "2031-03-03T16:00", false), ("2031-03-03T06:00Z", "2031-03-03T21:00", true),
      ("2031-02-28", "2031-03-01", true), ("2032-02-28T23:59", "2032-02-29T00:00", true),
      ("2031-12-31T23:59:59", "2032-01-01T00:00", true),
    ])
  func order(first: String, second: String, isBefore: Bool) {
    let (a, b) = (Publication(first), Publication(second))
    #expect(a != nil && b != nil)
    if let a, let b { #expect(a.isSurelyBefore(b) == isBefore) }
  }

  @Test(
    "What is no date says nothing",
    arguments: ["", "Monday", "2031-13-01", "2031-03", "2031-03-03Tnoon", "T06:00"])
  func none(text: String) {
    #expect(Publication(text) == nil)
  }
}
