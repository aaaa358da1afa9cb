import Testing

@testable import Collation
@testable import Prose

@Suite("The model of claim links")
struct ClaimModelTests {
  private func probability(_ one: String, _ other: String) throws -> Double {
    let readings = [one, other].enumerated().flatMap { ClaimReading.readings(of: article($1), article: $0) }
    try #require(readings.count == 2)
    let forth = ClaimModel.probability(of: ClaimEvidence(readings[0], readings[1]))
    #expect(forth == ClaimModel.probability(of: ClaimEvidence(readings[1], readings[0])))
    return forth
  }

  @Test("It is surer the more is shared, and the same from both sides")
  func more() throws {
    let much = try probability(
      "Engineers demolished the burnt lighthouse of Saltmere.",
      "The burnt lighthouse of Saltmere was demolished by engineers.")
    let little = try probability(
      "Engineers demolished the burnt lighthouse of Saltmere.",
      "Tourists photographed the lighthouse of Saltmere before breakfast.")
    #expect(much > 0.9)
    #expect(little < 0.5)
  }

  @Test("Of whom is spoken is not yet what is said")
  func people() throws {
    #expect(
      try probability(
        "{p Ines Okafor|Ines Okafor} visited the flooded orchard.",
        "{p Ines Okafor|Ines Okafor} baked eleven ginger cakes.") == 0)
  }

  @Test("There is a weight for each feature")
  func names() {
    let readings = ["The burnt lighthouse fell.", "The burnt lighthouse stands."].enumerated()
      .flatMap { ClaimReading.readings(of: article($1), article: $0) }
    #expect(
      ClaimModel.features(of: ClaimEvidence(readings[0], readings[1])).count == ClaimModel.featureNames.count)
  }
}
