internal import Testing

@testable internal import Prose

@Suite("Numerals")
struct NumeralsTests {
  @Test(
    "A number has its value in digits and in words",
    arguments: [
      ("11", 11), ("1,200", 1200), ("3.5", 3.5), ("3-1/2", 3.5), ("3 1/2", 3.5), ("12 000", 12000),
      ("eleven", 11),
      ("twenty-five", 25), ("two hundred", 200), ("two hundred and fifty", 250),
      ("one hundred twenty-three", 123),
      ("two thousand five hundred and six", 2506), ("three million", 3_000_000), ("3.5 million", 3_500_000),
      ("1.5-million", 1_500_000), ("five hundred thousand", 500_000), ("a hundred", 100), ("a dozen", 12),
      ("two dozen", 24),
      ("half a million", 500_000), ("three and a half million", 3_500_000), ("two and a half", 2.5),
      ("250k", 250_000),
      ("2 trillion", 2e12), ("one million two hundred thousand", 1_200_000), ("ninety nine", 99),
    ])
  func values(text: String, value: Double) {
    let quantities = parsed("They saw \(text) boats.").quantities
    #expect(quantities.map(\.lowerBound) == [value])
    #expect(quantities.map(\.upperBound) == [value])
  }

  @Test(
    "Separators are those of the English world and of India, and spaces",
    arguments: [
      ("12,34,567.5", 1_234_567.5), ("1 234 567", 1_234_567), ("40 000", 40_000), ("40\u{202F}500", 40_500),
      (".38", 0.38), ("3 hundred and 21", 321), ("4 thousand 300", 4300), ("6 crore", 60_000_000),
      ("3 lakh crore", 3e12), ("10M", 10_000_000), ("10 bln", 1e10), ("3 million and a half", 3_500_000),
    ] as [(String, Double)])
  func separators(text: String, value: Double) {
    #expect(parsed("They saw \(text) boats.").quantities.map(\.lowerBound) == [value])
  }

  @Test("Numbers of a list stay apart")
  func lists() {
    #expect(parsed("On pier 3 200 left and 5 000 came.").quantities.map(\.lowerBound) == [200, 5000])
    #expect(parsed("We have 3 hundred and 2 hundred boats.").quantities.map(\.lowerBound) == [300, 200])
  }
}
