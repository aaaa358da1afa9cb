import Testing

@testable import Collation

@Suite("Given names")
struct GivenNameDetectorTests {
  @Test("One surname with two given names is a disagreement")
  func two() {
    #expect(
      plainRows(
        "Inspector Daniel Hale opened the gate on Monday. Hale had the key.",
        "The crowd cheered. Inspector David Hale had been called from the other side of the river.")
        == "minor name differs: A Daniel Hale = Daniel Hale; B David Hale = David Hale")
  }

  @Test("Two of one surname in one article are two people")
  func family() {
    #expect(
      plainRows(
        "Inspector Daniel Hale and his brother David Hale opened the gate.",
        "The crowd cheered. Inspector David Hale had been called from the other side of the river.")
        == "")
  }
}
