import Testing

@testable import Collation

@Suite("Another name in the same place")
struct NameDetectorTests {
  @Test("The same sentence of another person is a disagreement")
  func person() {
    #expect(
      rows(
        "The caucus elected {p x|Loretta Sanders} as its vice chairwoman in a narrow vote on Monday.",
        "The caucus elected {p x|Linda Okafor} as its vice chairwoman in a narrow vote on Monday.")
        == "major name differs: A Loretta Sanders = Loretta Sanders; B Linda Okafor = Linda Okafor")
  }

  @Test("Who was elected is not who elected")
  func slot() {
    #expect(
      plainRows(
        "The rowing club of the old harbour town elected Ana Reyes as its new president on Monday evening.",
        "The rowing club of the old harbour town elected Lena Brandt as its new president on Monday evening.")
        == "major name differs: A Ana Reyes = Ana Reyes; B Lena Brandt = Lena Brandt")
    #expect(
      plainRows(
        "Ana Reyes praised the rowing club of the old harbour town for its new boat house on Monday evening.",
        "The rowing club of the old harbour town praised Lena Brandt for its new boat house on Monday evening."
      )
        == "")
  }

  @Test("A short form of the name is none")
  func short() {
    #expect(
      rows(
        "The caucus elected {p x|Loretta Sanders} as its vice chairwoman in a narrow vote on Monday.",
        "The caucus elected {p x|Sanders} as its vice chairwoman in a narrow vote on Monday.") == "")
  }

  @Test("Who is named as the speaker is a question of attribution, not of names")
  func source() {
    #expect(
      rows(
        "“{d Ana Reyes|We have accounted for everyone on the night shift},” harbour master {by Ana Reyes|Ana Reyes} said.",
        "“{d Karl Voss|We have accounted for everyone on the night shift},” harbour master {by Karl Voss|Karl Voss} said."
      ).split(separator: "\n").map { $0.split(separator: " ")[1] } == ["attribution"])
  }

  private func rows(_ first: String, _ second: String) -> String {
    disagreementDump(story(of: first, second))
  }
}
