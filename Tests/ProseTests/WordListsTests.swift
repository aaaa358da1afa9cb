internal import Testing

@testable internal import Prose

@Suite("Word lists")
struct WordListsTests {
  @Test(
    "Given names say the gender of those who bear them, if only one does",
    arguments: [
      ("Ines", Gender.female), ("Tomas", .male), ("Volodymyr", .male), ("Kim", nil), ("Northline", nil),
    ] as [(String, Gender?)])
  func givenNames(name: String, gender: Gender?) { #expect(GivenNames.gender(of: WordKey(name)) == gender) }

  @Test("A given name of both genders is one all the same")
  func bothGenders() {
    #expect(GivenNames.contains("Kim"))
    #expect(!GivenNames.contains("Northline"))
  }

  @Test(
    "A role is known by the list or by its ending, with number and gender",
    arguments: [
      ("spokeswoman", Roles.Role(isPlural: false, gender: .female)),
      ("Spokesmen", .init(isPlural: true, gender: .male)),
      ("officials", .init(isPlural: true, gender: nil)), ("deputies", .init(isPlural: true, gender: nil)),
      ("coaches", .init(isPlural: true, gender: nil)), ("glassblower", .init(isPlural: false, gender: nil)),
      ("herpetologist", .init(isPlural: false, gender: nil)),
      ("ex-mayor", .init(isPlural: false, gender: nil)),
      ("helmswoman", .init(isPlural: false, gender: .female)), ("water", nil), ("after", nil),
      ("number", nil), ("boat", nil),
    ] as [(String, Roles.Role?)])
  func roles(word: String, role: Roles.Role?) { #expect(Roles.role(of: Array(word.utf8)) == role) }

  @Test("Words of address say a gender where they have one")
  func honorifics() {
    #expect(Honorifics.gender(of: "Mrs") == .female)
    #expect(Honorifics.gender(of: "Mr.") == .male)
    #expect(Honorifics.gender(of: "Dr") == nil)
    #expect(Honorifics.contains("Dr."))
    #expect(!Honorifics.contains("mayor"))
  }

  @Test("Demonyms lead to their country, places are known over several words")
  func geography() {
    #expect(Demonyms.country(of: "Ukrainians") == "Ukraine")
    #expect(Demonyms.country(of: "new zealander") == "New Zealand")
    #expect(Demonyms.country(of: "harbour") == nil)
    #expect(Places.contains("new york"))
    #expect(Places.contains("Calif."))
    #expect(!Places.contains("harbour"))
  }
}
