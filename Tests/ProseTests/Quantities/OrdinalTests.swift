internal import Testing

@testable internal import Prose

@Suite("Ordinals")
struct OrdinalTests {
  private func ordinals(_ text: String) -> [String] {
    let parsed = parsed(text)
    return Ordinal.all(in: parsed).map { "\(parsed.string($0.range))=\(Int($0.value))" }
  }

  @Test(
    "A place in an order is told from an amount",
    arguments: [
      ("The first two boats and the 3rd left.", ["first=1", "3rd=3"]),
      (
        "It was the eleventh, the twenty-fifth and the 1,000th.",
        ["eleventh=11", "twenty-fifth=25", "1,000th=1000"]
      ),
      ("The one hundred twenty fifth boat.", ["one hundred twenty fifth=125"]),
      ("The two hundredth boat.", ["two hundredth=200"]),
      ("She came second.", ["second=2"]), ("It took one second.", []), ("A third of them left.", []),
      ("On May 4th and the 5th of July.", []), ("In the 1990s five people left.", []),
    ])
  func places(text: String, expected: [String]) { #expect(ordinals(text) == expected) }
}
