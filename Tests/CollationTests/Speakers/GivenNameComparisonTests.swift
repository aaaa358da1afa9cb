import Testing

@testable import Collation

@Suite("Given names compared")
struct GivenNameComparisonTests {
  @Test(
    "Spellings, short forms and initials stand for one name",
    arguments: [
      ("oleksandr", "aleksandr"), ("bill", "william"), ("j", "james"), ("yusuf", "youssef"),
      ("chaim", "haim"),
    ])
  func one(_ a: String, _ b: String) {
    #expect(GivenNameComparison.areCompatible(Array(a.utf8), Array(b.utf8)))
  }

  @Test(
    "Two names of the lists are two, however near their letters",
    arguments: [("francis", "frances"), ("daniel", "danielle"), ("hassan", "hussein"), ("mario", "maria")])
  func two(_ a: String, _ b: String) {
    #expect(!GivenNameComparison.areCompatible(Array(a.utf8), Array(b.utf8)))
  }
}
