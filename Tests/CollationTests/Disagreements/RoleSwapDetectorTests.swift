import Testing

@testable import Collation

@Suite("Who did it to whom")
struct RoleSwapDetectorTests {
  @Test("The other way round is a disagreement")
  func swapped() {
    #expect(
      plainRows(
        "The brewery sued the council over the well.",
        "The council sued the brewery over the well.")
        == "major name differs: A brewery = brewery; B council = council")
  }

  @Test("The passive says the same")
  func passive() {
    #expect(
      plainRows(
        "The brewery sued the council over the well.",
        "The council was sued by the brewery over the well.")
        == "")
  }
}
