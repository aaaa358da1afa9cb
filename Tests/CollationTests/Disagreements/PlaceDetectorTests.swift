import Testing

@testable import Collation

@Suite("Places of one event")
struct PlaceDetectorTests {
  @Test("Two towns are a disagreement")
  func towns() {
    #expect(
      plainRows(
        "The juggler was arrested in Turin.",
        "Police detained the juggler in Genoa.")
        == "minor place differs: A in Turin = in Turin; B in Genoa = in Genoa")
  }

  @Test("A town in a country is none")
  func partOf() {
    #expect(
      plainRows(
        "The juggler was arrested in Turin.",
        "Police detained the juggler in northern Italy.")
        == "")
  }

  @Test("Two kinds of site are a disagreement")
  func sites() {
    #expect(
      plainRows(
        "The clinic will open at the racetrack.",
        "The clinic will open at the church.")
        == "minor place differs: A at the racetrack = at the racetrack; B at the church = at the church")
  }
}
