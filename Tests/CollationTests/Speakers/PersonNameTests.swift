import Testing

@testable import Collation

@Suite("Names of people compared")
struct PersonNameTests {
  @Test(
    "Names that one person may bear",
    arguments: [
      ("Kim Jong-un", "Kim Jong Un"), ("Donald J. Trump", "Donald Trump"),
      ("Juan Moreno", "Juan Moreno Diaz"),
      ("Zena Hemedi Ali", "Zena Ali"), ("Maria T. Gomez", "Maria Teresa Gomez"), ("Okafor", "Ines Okafor"),
    ])
  func one(_ a: String, _ b: String) { #expect(PersonName(a).isCompatible(with: PersonName(b))) }

  @Test(
    "Names of two people",
    arguments: [
      ("Juan Carlos Ruiz", "Juan Pablo Ruiz"), ("Kim Jong-un", "Kim Jong-il"), ("Ali Hassan", "Ali Hussein"),
      ("Paul Keller", "Paula Keller"),
    ])
  func two(_ a: String, _ b: String) { #expect(!PersonName(a).isCompatible(with: PersonName(b))) }

  @Test("In some countries the family name comes first")
  func family() {
    #expect(PersonName("Kim Jong-un").familyNameComesFirst)
    #expect(!PersonName("Ines Okafor").familyNameComesFirst)
  }
}
