internal import Testing

@testable internal import Prose

@Suite("Abbreviations")
struct AbbreviationsTests {
  @Test(
    "A word keeps its full stop if it is an abbreviation, not if it is a word as well",
    arguments: [
      ("Mr", true), ("Inc", true), ("U.S", true), ("a.m", true), ("J", true), ("e.g", true), ("Sat", true),
      ("sat", false), ("No", false), ("Ph.D", true), ("mass", false), ("ferry", false), ("i", false),
      ("end", false),
    ])
  func stops(word: String, keeps: Bool) { #expect(Abbreviations.keepsStop(Array(word.utf8)[...]) == keeps) }

  @Test(
    "Single letters parted by full stops are initials",
    arguments: [
      ("J", true), ("U.S", true), ("a.m", true), ("j", false), ("Mr", false), ("Ph.D", false), ("É", false),
    ])
  func initials(word: String, are: Bool) { #expect(Abbreviations.isInitials(Array(word.utf8)[...]) == are) }

  @Test("Titles stand before a name, so that no sentence ends with them")
  func titles() {
    #expect(Abbreviations.isTitle(Array("Sen".utf8)[...]))
    #expect(!Abbreviations.isTitle(Array("Inc".utf8)[...]))
  }
}
