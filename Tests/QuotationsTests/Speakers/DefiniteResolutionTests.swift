import Testing

@testable import Quotations

@Suite("Whom a phrase with “the” means")
struct DefiniteResolutionTests {
  @Test(
    "A role means who was given it",
    arguments: [
      ("Mayor Ines Okafor arrived with Adam Berg. “Wait,” the mayor said.", "Ines Okafor"),
      ("Ines Okafor, the harbour master, met Adam Berg. “Wait,” the harbour master said.", "Ines Okafor"),
      ("Harbour chief Ines Okafor met Adam Berg. “Wait,” the boss said.", "Ines Okafor"),
      ("Adam Berg met Ines Okafor. “Wait,” the woman said.", "Ines Okafor"),
    ])
  func roles(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(
    "Another country, another office or another noun is somebody else",
    arguments: [
      ("Russian president Adam Berg arrived. “Wait,” the French president said.", "the French president"),
      ("Foreign minister Adam Berg arrived. “Wait,” the finance minister said.", "the finance minister"),
      ("Baker Adam Berg was charged. “Wait,” the prosecutor said.", "the prosecutor"),
    ])
  func others(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test("Who the paragraph is about may be called by something new")
  func topic() {
    #expect(
      speakers("The evening belonged to Adam Berg. “We warned them,” the former chief of docks said.")
        == ["Adam Berg"])
    #expect(speakers("Adam Berg joined last week. “Great,” the 26-year-old winger said.") == ["Adam Berg"])
  }

  @Test(
    "A body goes by a noun in its name, by what the text called it, or by its trade",
    arguments: [
      ("Kew Harbour Authority met Marlow Bank. “No,” the authority said.", "Kew Harbour Authority"),
      ("The operator, Cobalt Moon, met Kew Harbour Authority. “No,” the operator said.", "Cobalt Moon"),
      ("The operator, Cobalt Moon, was angry. “No,” the company said.", "Cobalt Moon"),
      ("Frostway Ltd met Kew Council. “No,” the company said.", "Frostway Ltd"),
      ("Kew Council was angry. “No,” the court said.", "the court"),
    ])
  func bodies(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test("Somebody without a name is one person from the first mention on")
  func unnamed() {
    #expect(
      speakers("“No,” a ward nurse said.\n\nThe doctors left. “Yes,” the nurse added.")
        == ["a ward nurse", "a ward nurse"])
  }

  @Test("Relatives belong to their own")
  func kin() {
    #expect(
      speakers("Adam Berg left. His wife waved. “He is tired,” she said. “I am,” his wife added.")
        == ["Adam Berg’s wife", "Adam Berg’s wife"])
  }

  @Test("A trait that only people have means whom the passage is about; where a firm sits does not")
  func traits() {
    let before = "Ines Okafor has sold bread here since 2004. "
    #expect(speakers(before + "\n\n“It was late,” said the soft-spoken newcomer.") == ["Ines Okafor"])
    #expect(
      speakers(before + "\n\n“It was late,” said the Lisbon-based newcomer.") == ["the Lisbon-based newcomer"]
    )
  }
}
