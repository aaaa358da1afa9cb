import Prose
import Testing

@testable import Collation

@Suite("Countries")
struct CountriesTests {
  @Test(
    "Countries, states and parts of the world are known",
    arguments: ["norway", "texas", "europe", "u.s.", "bavaria"])
  func known(name: String) { #expect(Countries.contains(WordKey(name))) }

  @Test("Towns and common words are none", arguments: ["lyon", "harbour", "reyes"])
  func unknown(name: String) { #expect(!Countries.contains(WordKey(name))) }

  @Test("A town may lie in a country, but not two towns in one place")
  func places() {
    #expect(plainRows("The kiosk was closed in Bergen.", "The kiosk was closed in Norway.") == "")
    #expect(
      plainRows("The kiosk was closed in Bergen.", "The kiosk was closed in Tromso.")
        == "minor place differs: A in Bergen = in Bergen; B in Tromso = in Tromso")
  }
}
