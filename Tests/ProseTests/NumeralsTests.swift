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
    "A vague number is an interval",
    arguments: [
      ("hundreds of", 200, 999), ("thousands of", 2000, 9999), ("dozens of", 24, 99),
      ("tens of thousands of", 20_000, 99_999),
      ("hundreds of thousands of", 200_000, 999_999), ("several hundred", 200, 900), ("a few dozen", 24, 108),
    ])
  func vague(text: String, lower: Double, upper: Double) {
    let quantities = parsed("They saw \(text) boats.").quantities
    #expect(quantities.map(\.lowerBound) == [lower])
    #expect(quantities.map(\.upperBound) == [upper])
    #expect(quantities.map(\.isApproximate) == [true])
  }

  @Test(
    "One is a number only where it counts",
    arguments: [
      ("One person left.", "[One] 1 count of person"), ("One of them left.", ""), ("No one left.", ""),
      ("One day he left.", ""),
      ("This one boat left.", ""), ("They stood one by one.", ""),
    ])
  func one(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test("Numbers side by side are not added up")
  func sequences() {
    #expect(parsed("It went two four, nineteen eighty-four.").quantities.map(\.lowerBound) == [2, 4, 19, 84])
  }
}
