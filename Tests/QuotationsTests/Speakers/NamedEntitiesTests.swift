import Testing

@testable import Quotations

@Suite("The people and bodies that an article names")
struct NamedEntitiesTests {
  @Test("All names of one person are one entity, whichever comes first")
  func person() {
    #expect(
      entityDump(
        "Okafor came. Harbour master Ines Maria Okafor met Ines Okafor's friends, and Ms Okafor left.")
        == "person Ines Maria Okafor (Harbour master) female = Okafor = Ines Okafor")
  }

  @Test("A title for a woman is no name of a man")
  func title() {
    #expect(
      entityDump("David Lund spoke. Mrs Lund listened.")
        == "person David Lund male\nperson Lund female")
  }

  @Test("Of two with one surname the one who is named more often goes by it")
  func surname() {
    #expect(
      entityDump("Adam Berg met Maria Berg. Adam Berg laughed. Berg left.")
        == "person Adam Berg male = Berg\nperson Maria Berg female")
  }

  @Test("A long name and the acronym in brackets are one body, with or without the brackets later")
  func brackets() {
    #expect(
      entityDump("The Port Authority of Kew (PAK) met. PAK said nothing.")
        == "organization Port Authority of Kew = PAK")
  }

  @Test("An acronym is the body whose capitals it has")
  func acronym() {
    #expect(
      entityDump("The Society of Marlow Traders met. SMT said nothing.")
        == "organization Society of Marlow Traders = SMT")
  }

  @Test("A nickname between marks is another name")
  func nickname() {
    #expect(
      entityDump("They asked Tomas “Rope” Reyes. Rope Reyes was sad.")
        == "person Tomas Reyes male = Tomas “Rope” Reyes = Rope Reyes")
  }

  @Test("What a text says somebody is makes a person or a body of a lone name")
  func apposition() {
    #expect(
      entityDump("Yuni, a resident of the coast, left. The operator, Cobalt Moon, stayed.")
        == "person Yuni (resident of the coast)\norganization Cobalt Moon")
  }
}
