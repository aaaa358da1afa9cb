internal import Testing

@testable internal import Prose

@Suite("Vague numbers")
struct VagueNumeralsTests {
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
    "A time may have no number",
    arguments: [
      ("It took several days.", "[several days] ~172800...777600 duration"),
      ("It took a few minutes.", "[a few minutes] ~120...540 duration"),
      ("It took some days.", "[some days] ~172800...777600 duration"),
      ("It took a couple of weeks.", "[a couple of weeks] ~1209600 duration"),
      ("Wait another week.", "[another week] 604800 duration"),
      ("It rained all day.", "[all day] ~86400 duration"),
      ("The full-year result.", "[full-year] ~31557600 duration of result"),
      ("It lasted for an hour.", "[an hour] 3600 duration"), ("It sails twice an hour.", ""),
      ("All night it rained.", ""), ("It scores often.", ""),
    ])
  func times(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
