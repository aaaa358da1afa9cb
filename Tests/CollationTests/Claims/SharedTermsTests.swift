import Testing

@testable import Collation
@testable import Prose

@Suite("Shared terms")
struct SharedTermsTests {
  private func shared(_ one: String, _ other: String) -> SharedTerms {
    let readings = [one, other].enumerated().flatMap { ClaimReading.readings(of: article($1), article: $0) }
    return SharedTerms(readings[0].terms, readings[1].terms)
  }

  @Test("Words are shared in any form")
  func forms() {
    let terms = shared("Engineers demolished the lighthouse.", "An engineer demolishes two lighthouses.")
    #expect(terms.pairs.count == 3)
    #expect(terms.firstMass == terms.secondMass)
  }

  @Test("Figures, people and other words are counted apart")
  func kinds() {
    let terms = shared(
      "{p Ines Okafor|Ines Okafor} repaired {q 40 count|forty} boats.",
      "Repairs of {q 40 count|40} boats kept {p Ines Okafor|Ines Okafor} busy.")
    #expect(terms.figures > 0)
    #expect(terms.people > 0)
    #expect(terms.words > 0)
    #expect(terms.times == 0)
  }
}
