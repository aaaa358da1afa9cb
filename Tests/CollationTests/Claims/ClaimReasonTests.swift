import Testing

@testable import Collation
@testable import Prose

@Suite("Reasons of claim links")
struct ClaimReasonTests {
  private func reason(_ one: String, _ other: String) -> String? {
    story(of: one, other).links.first { $0.kind == .claim }?.reason
  }

  @Test("The most telling words that both have are named, neighbours as one")
  func words() {
    #expect(
      reason(
        "The burnt lighthouse of Saltmere will be demolished by engineers.",
        "Engineers will demolish the burnt lighthouse of Saltmere.")
        == "both have burnt lighthouse, Saltmere, demolished and engineers")
  }

  @Test("An amount in other words is set beside")
  func figures() {
    #expect(
      reason(
        "Engineers will spend {q 12 count|a dozen} weeks repairing the Saltmere lighthouse.",
        "Repairing the Saltmere lighthouse takes engineers {q 12 count|12} weeks.")
        == "both have Engineers, weeks repairing and Saltmere lighthouse; “a dozen” is “12”")
  }
}
