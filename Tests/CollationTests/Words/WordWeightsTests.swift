import Testing

@testable import Collation

@Suite("Word weights")
struct WordWeightsTests {
  @Test("The rarer a word is in English, the more it tells")
  func order() {
    let weights = compared("the people meeting productive zeppelin").map(\.weight)
    #expect(weights == weights.sorted() && Set(weights).count == 5)
    #expect(weights.last == WordWeights.rare)
  }

  @Test("Both spellings of a word weigh the same")
  func spellings() {
    #expect(compared("favour")[0].weight == compared("favor")[0].weight)
  }
}
