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

  @Test("What is somebody's is named by its owner, so that its name says whose it is")
  func owned() {
    #expect(
      speakers(
        "Tomas Reyes left. His opponents said it was late. Ines Okafor came. Her opponents said it was early."
      )
        == ["Tomas Reyes’s opponents", "Ines Okafor’s opponents"])
    #expect(
      speakers("“My son told me: ‘Go home tonight,’” Ines Okafor said.") == [
        "Ines Okafor", "Ines Okafor’s son",
      ])
    #expect(speakers("A boy was there. “It was late,” his mother said.") == ["his mother"])
  }

  @Test("The kind of a lone name of which nothing is said is a guess")
  func guess() {
    let entities = annotation(
      of: SourceText("“No,” said Reyes. They met Northline, an airline, and Ines Okafor.")
    ).entities
    #expect(
      entities.map { "\($0.name) \($0.isKindGuessed)" }.sorted() == [
        "Ines Okafor false", "Northline false", "Reyes true",
      ])
  }

  @Test("All roles are kept, the longest of them as the role")
  func roles() {
    let text = "Ines Okafor, the harbour master, left. “No,” said Okafor, a former diver from Kew."
    let okafor = annotation(of: SourceText(text)).entities.first { $0.name == "Ines Okafor" }
    #expect(okafor?.descriptions == ["harbour master", "former diver from Kew"])
    #expect(okafor?.role == "former diver from Kew")
  }
}
