import Prose
import Testing

@testable import Collation

@Suite("The thesaurus")
struct ThesaurusTests {
  private func senses(_ word: String) -> Set<Thesaurus.Sense> { Set(Thesaurus.meanings(of: WordKey(word))) }

  @Test(
    "Words for one thing share a meaning",
    arguments: [("blast", "explosion"), ("detain", "arrest"), ("ship", "ferry")])
  func shared(a: String, b: String) { #expect(!senses(a).isDisjoint(with: senses(b))) }

  @Test("Dead and injured are different slots")
  func apart() { #expect(senses("kill").isDisjoint(with: senses("injure"))) }

  @Test("Meanings exclude each other in both directions")
  func opposed() {
    #expect(Thesaurus.areOpposed(senses("approve"), senses("reject")))
    #expect(Thesaurus.areOpposed(senses("reject"), senses("approve")))
    #expect(!Thesaurus.areOpposed(senses("approve"), senses("sink")))
  }

  @Test("Every opposite names a meaning that there is")
  func complete() {
    for line in ThesaurusWords.opposites.split(separator: "\n") {
      for name in line.split(separator: " ") {
        #expect(Thesaurus.isMeaning(Thesaurus.meaning(named: String(name))))
      }
    }
  }
}
