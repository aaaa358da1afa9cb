import Testing

@testable import Collation

@Suite("How sure is sure")
struct StrictnessTests {
  @Test("What high shows normal shows, and what normal shows low shows")
  func order() {
    let texts = ("The tugboat was overloaded.", "The owner denied that the tugboat was overloaded.")
    let counts = Strictness.allCases.map {
      plainStory(texts.0, texts.1, strictness: $0).disagreements.count
    }
    #expect(counts == [1, 1, 1])
    #expect(Strictness.low < .normal)
    #expect(Strictness.normal < .high)
    #expect(Strictness.low.leastConfidence < Strictness.high.leastConfidence)
  }
}
