import Testing

@testable import Collation

@Suite("Causes")
struct CauseDetectorTests {
  @Test("Two causes of one effect are a disagreement")
  func two() {
    #expect(
      plainRows(
        "The outage was caused by a storm.",
        "The outage was caused by a squirrel.")
        == "major name differs: A by a storm = by a storm; B by a squirrel = by a squirrel")
  }

  @Test("The same cause in more words is none")
  func same() {
    #expect(
      plainRows(
        "The outage was caused by a storm.",
        "The outage was caused by a heavy storm.")
        == "")
  }
}
