import Prose
import Testing

@testable import Quotations

@Suite("Nouns for one and the same person")
struct RoleFamiliesTests {
  @Test(
    "Nouns of one family may mean the same person",
    arguments: [
      ("boss", "chief", true), ("chair", "judge", true), ("mum", "mother", true), ("baker", "chief", false),
    ])
  func families(a: String, b: String, meet: Bool) {
    #expect(RoleFamilies.meet(WordKey(a), WordKey(b)) == meet)
    #expect(RoleFamilies.meet(WordKey(b), WordKey(a)) == meet)
  }

  @Test("Some nouns say next to nothing of whom they mean")
  func plain() {
    #expect(RoleFamilies.isPlain("woman"))
    #expect(!RoleFamilies.isPlain("prosecutor"))
  }
}
