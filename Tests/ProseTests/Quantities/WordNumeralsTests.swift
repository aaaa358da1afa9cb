internal import Testing

@testable internal import Prose

@Suite("Numbers in words")
struct WordNumeralsTests {
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

  @Test(
    "Words make numbers up to trillions",
    arguments: [
      ("one hundred and three and two thirds", 103 + 2.0 / 3), ("two hundred and two thousand", 202_000),
      ("two thousand and two hundred", 2200), ("hundred thousand", 100_000),
      ("twenty-one trillion and three hundred", 21_000_000_000_300), ("three dozens", 36),
      ("three hundred and two dozen", 324), ("two hundred point zero three", 200.03),
      ("two point seventy-one", 2.71), ("nine point nought four", 9.04),
      ("five and a half million", 5_500_000),
      ("one million and a half", 1_500_000), ("one billion and a half million", 1_000_500_000),
      ("two million and three fifths", 2_600_000), ("half million", 500_000),
      ("three quarters of a million", 750_000), ("three lakh crore", 3e12), ("twelve hundred", 1200),
      ("six crore and two hundred", 60_000_200), ("twenty-three fifths", 4.6), ("one two-hundred", 1),
    ] as [(String, Double)])
  func values(text: String, value: Double) {
    let number = parsed("They saw \(text) boats.").quantities.first?.lowerBound ?? .nan
    #expect(abs(number - value) <= value * 1e-12)
  }

  @Test(
    "An ordinal is no number",
    arguments: ["two hundredth", "one hundred twenty-fifth", "twenty third", "first"])
  func ordinals(words: String) { #expect(parsed("The \(words) boat left.").quantities.isEmpty) }
}
