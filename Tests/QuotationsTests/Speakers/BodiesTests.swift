import Prose
import Testing

@testable import Quotations

@Suite("Nouns for bodies")
struct BodiesTests {
  @Test("A body has nouns that its name need not hold")
  func trades() {
    #expect(Trades.kinds(of: "firm") == .business)
    #expect(Trades.kinds(of: "group") == [.business, .society])
    #expect(Trades.kinds(of: "court") == [])
    #expect(Bodies.contains("court"))
  }

  @Test("The words of a name show what it may be called")
  func names() {
    let reading = reading("They asked Kew Harbour Authority and Cobalt Coast Ferries.")
    let kinds = reading.parsed.names.map { Trades.kinds(of: NameForm($0.range, in: reading)) }
    #expect(kinds == [.office, .business])
  }
}
