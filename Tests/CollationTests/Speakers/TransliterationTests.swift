import Testing

@testable import Collation

@Suite("Spellings in Latin letters")
struct TransliterationTests {
  @Test(
    "Spellings of one name meet",
    arguments: [
      ("Zelenskiy", "Zelensky"), ("Yusuf", "Youssef"), ("Abdulla", "Abdallah"), ("Gaddafi", "Qadhafi"),
      ("Honcharenko", "Goncharenko"), ("Sergei", "Sergey"), ("Müller", "Muller"), ("Peña", "Pena"),
    ])
  func meet(_ a: String, _ b: String) {
    #expect(Transliteration.areSpellings(Transliteration.letters(of: a), Transliteration.letters(of: b)))
  }

  @Test(
    "Names of two people do not",
    arguments: [
      ("Maria", "Mario"), ("John", "Jane"), ("Kerry", "Kerrey-Lund"), ("Bush", "Busch-Reyes"),
      ("Alexander", "Alexandra"),
    ])
  func part(_ a: String, _ b: String) {
    #expect(!Transliteration.areSpellings(Transliteration.letters(of: a), Transliteration.letters(of: b)))
  }

  @Test("The edit distance counts changed, added and missing letters, up to its limit")
  func distance() {
    let count = { (a: String, b: String) in
      Transliteration.editDistance(Array(a.utf8), Array(b.utf8), limit: 2)
    }
    #expect(
      [count("reyes", "reyes"), count("reyes", "reies"), count("reyes", "reye"), count("reyes", "okafor")]
        == [0, 1, 1, 3])
  }

  @Test("Two vowels make another name of a short one, a consonant of a long one")
  func near() {
    let areSpellings = { (a: String, b: String) in
      Transliteration.areSpellings(Transliteration.letters(of: a), Transliteration.letters(of: b))
    }
    #expect(areSpellings("Faleh", "Falih"))
    #expect(!areSpellings("Hassan", "Hussein"))
    #expect(areSpellings("Mather", "Mayther"))
    #expect(!areSpellings("Carlson", "Carlton"))
    #expect(areSpellings("Đinđić", "Djindjic"))
  }

  @Test("Letters of Vietnamese lose their marks")
  func vietnamese() {
    #expect(String(decoding: Transliteration.letters(of: "Nguyễn Phương"), as: UTF8.self) == "nguyenphuong")
  }
}
