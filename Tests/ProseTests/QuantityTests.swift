internal import Testing

@testable internal import Prose

@Suite("A quantity")
struct QuantityTests {
  @Test(
    "The grain of a number is the step of its last digit",
    arguments: [
      (1200, 100), (3_500_000, 100_000), (11, 1), (40, 10), (2.5, 0.1), (0.25, 0.01), (0, 1), (-300, 100),
      (1.0 / 3, 1e-6),
    ] as [(Double, Double)])
  func grain(value: Double, grain: Double) {
    #expect(abs(Quantity.Number(range: TextRange(0, 1), value: value).grain - grain) < grain * 1e-9)
  }

  @Test("What is not given is taken from the bounds and the words")
  func defaults() {
    let quantity = Quantity(
      range: TextRange(3, 5), lowerBound: 12, upperBound: .infinity, isApproximate: false, unit: .count,
      noun: nil)
    #expect(quantity.amount == TextRange(3, 5))
    #expect(quantity.stated == 12...Double.infinity)
    #expect(quantity.numbers.isEmpty)
  }
}
