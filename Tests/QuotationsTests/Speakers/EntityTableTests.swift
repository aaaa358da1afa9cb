import Prose
import Testing

@testable import Quotations

@Suite("Everybody whom an article mentions")
struct EntityTableTests {
  @Test("Those without a name become entities only when they speak")
  func published() {
    #expect(
      entityDump("A baker saw a nurse and Ines Okafor. “Go,” the baker said.")
        == "person Ines Okafor female\nunnamed a baker")
  }

  @Test("A pronoun tells the gender of a name that does not, but never another one")
  func learning() {
    var table = EntityTable()
    let draft = table.add(EntityTable.Draft(name: "Sefa Tuilagi", kind: .person))
    table.learn(.female, of: draft, confidence: 0.5)
    #expect(table.drafts[draft].gender == nil)
    table.learn(.female, of: draft, confidence: 0.9)
    table.learn(.male, of: draft, confidence: 0.9)
    #expect(table.drafts[draft].gender == .female)
    #expect(!table.drafts[draft].mayBe(.male))
  }
}
