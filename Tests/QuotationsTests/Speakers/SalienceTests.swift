import Testing

@testable import Quotations

@Suite("Who is most in mind")
struct SalienceTests {
  /// The drafts in mind at the end of a text, the most salient first.
  private func order(_ text: String) -> [String] {
    let reading = reading(text)
    var coreference = Coreference(reading)
    coreference.read([])
    return Salience(discourse: coreference.discourse, reading: reading)
      .candidates(before: reading.tokens.count - 1) { _ in true }.map {
        coreference.table.drafts[$0.draft].name
      }
  }

  @Test("A subject comes before an object, an object before what a preposition governs")
  func roles() {
    #expect(
      order("Ines Okafor met Maria Lund with Adam Berg.") == ["Ines Okafor", "Maria Lund", "Adam Berg"])
  }

  @Test("The nearer sentence comes first")
  func distance() {
    #expect(order("Ines Okafor came. Maria Lund left. It rained.") == ["Maria Lund", "Ines Okafor"])
  }

  @Test("Who stands inside a quotation comes last")
  func quoted() {
    #expect(order("Ines Okafor was calm. “Maria Lund met Adam Berg.” It rained.").first == "Ines Okafor")
  }
}
