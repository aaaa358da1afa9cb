internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Quantities")
struct QuantityFinderTests {
  /// Words, amount without bounds, each number with its value.
  private func parts(_ text: String) -> [String] {
    let parsed = parsed(text)
    return parsed.quantities.map { quantity in
      let numbers = quantity.numbers.map { "\(parsed.string($0.range))=\($0.value)" }
      return "\(parsed.string(quantity.range)) | \(parsed.string(quantity.amount)) | "
        + numbers.joined(separator: " ")
    }
  }

  @Test(
    "The amount is told from its bounds, and each number from the amount",
    arguments: [
      ("It took at least two hours.", "at least two hours | two hours | two=2.0"),
      ("It rose by 18 to 25 percent.", "18 to 25 percent | 18 to 25 percent | 18=18.0 25=25.0"),
      ("We saw 10-12km of rope.", "10-12km | 10-12km | 10=10.0 12=12.0"),
      ("It cost some $3.5 million.", "some $3.5 million | $3.5 million | 3.5 million=3500000.0"),
      ("It is 5 feet 10 inches tall.", "5 feet 10 inches | 5 feet 10 inches | 5=5.0 10=10.0"),
      ("Hundreds of boats left.", "Hundreds | Hundreds | "),
      ("About a quarter of them left.", "About a quarter | a quarter | a quarter=0.25"),
      ("Those aged 12 or older left.", "aged 12 or older | aged 12 | 12=12.0"),
      ("They sailed two or more weeks.", "two or more weeks | two or more weeks | two=2.0"),
      (
        "It froze at minus five degrees Celsius.",
        "minus five degrees Celsius | minus five degrees Celsius | minus five=-5.0"
      ),
    ])
  func amounts(text: String, expected: String) { #expect(parts(text) == [expected]) }

  @Test("What is stated leaves the bound out")
  func stated() {
    let quantities = parsed("More than 300 boats left, up to 40 percent of them at night.").quantities
    #expect(quantities.map(\.stated) == [300...300, 40...40])
    #expect(quantities.map(\.lowerBound) == [300, 0])
  }

  @Test(
    "A minus belongs to the number where nothing is counted",
    arguments: [
      ("It was -3.5 degrees Celsius.", "[-3.5 degrees Celsius] -3.5 temperature"),
      ("It was −3 percent.", "[−3 percent] -3 percent"), ("-5 boats left.", "[5] 5 count of boats"),
      ("Pier 10 -12 boats left.", "[12] 12 count of boats"),
    ])
  func signs(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test("A line of a table may have the unit first")
  func labelled() {
    #expect(parsed("Per cent of 210").quantityDump == "[Per cent of 210] 210 percent")
    #expect(parsed("Per cent of 210 boats left.").quantityDump == "[210] 210 count of boats")
  }

  @Test("Whatever the words are, ranges lie in one another and bounds are in order", arguments: 1...60)
  func anything(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words =
      """
      a an and half of the one two twelve twenty hundred hundreds thousand million dozen dozens third thirds
      fifty-five one-half two-and-a-half point few several couple pair in out every over at least up to or more
      12 1/2 3.5 1,200 12,34,567 10-12 5km 2nd 007 $ £ US$ EUR 3bn k USD5 - −  . , ½ % ° percent per cent years
      old hours dollars francs Swiss pounds feet 10m minus negative some another all day aged and-and-and of-a
      """.split(whereSeparator: \.isWhitespace)
    let text = (0..<200).map { _ in String(words.randomElement(using: &random) ?? "") }
    for separator in [" ", ""] {
      let parsed = parsed(text.joined(separator: separator))
      var end = 0
      for quantity in parsed.quantities {
        #expect(quantity.range.start >= end)
        #expect(quantity.range.contains(quantity.amount))
        #expect(quantity.numbers.allSatisfy { quantity.range.contains($0.range) })
        #expect(quantity.lowerBound <= quantity.upperBound)
        end = quantity.range.end
      }
      for ordinal in Ordinal.all(in: parsed) { #expect(!ordinal.range.isEmpty) }
    }
  }
}
