import Prose
import Testing

@testable import Quotations

@Suite("Names compared within an article")
struct NameFormTests {
  private func form(_ name: String) -> NameForm {
    let reading = reading(name)
    return NameForm(reading.parsed.text.whole, in: reading)
  }

  @Test(
    "A short form of a person's name",
    arguments: [
      ("Okafor", "Ines Okafor", true), ("Ines", "Ines Maria Okafor", true),
      ("I. Okafor", "Ines Okafor", true),
      ("Juan Moreno", "Juan Moreno Diaz", true), ("Ana Okafor", "Ines Okafor", false),
      ("Reyes", "Tomas Reyes Jr.", true), ("Blasio", "Bruno de Blasio", true),
      ("Rope", "Tomas “Rope” Reyes", true), ("Rope Reyes", "Tomas “Rope” Reyes", true),
      ("Okafor", "Adam Berg", false),
    ])
  func persons(short: String, full: String, is expected: Bool) {
    #expect(form(short).isShort(for: form(full)) == expected)
  }

  @Test(
    "A short form of a body's name",
    arguments: [
      ("Cobalt Coast", "Cobalt Coast Ferries", true), ("Harbour Authority", "Kew Harbour Authority", true),
      ("Frostway", "Frostway Ltd", true), ("Authority", "Kew Harbour Authority", false),
      ("Cobalt", "Cobalt Coast Island Ferries", false),
    ])
  func bodies(short: String, full: String, is expected: Bool) {
    #expect(form(short).isShortBody(for: form(full)) == expected)
  }

  @Test("The letters of a name, with and without its small words")
  func letters() {
    #expect(form("Society of Marlow Traders").letters == Array("somt".utf8))
    #expect(form("Society of Marlow Traders").capitals == Array("smt".utf8))
  }
}
