import Testing

@testable import Quotations

@Suite("Who does what a verb says")
struct SubjectsTests {
  @Test("Who adds has just spoken")
  func participle() {
    #expect(
      speakers(
        "The pumps ran for 15 hours, harbour head Ines Okafor said on Friday, adding that nobody was hurt."
      ).last
        == "Ines Okafor")
    #expect(
      speakers("The harbour board met on Friday, adding that nobody was hurt.") == ["the harbour board"])
  }

  @Test("A person behind a comma and right before the verb is its subject")
  func beside() {
    #expect(
      speakers(
        "The pumps warmed to 15 degrees Celsius, harbour head Ines Okafor said, and then they stopped."
      ).allSatisfy {
        $0 == "Ines Okafor"
      })
    #expect(speakers("The harbour master, Ines Okafor, said the pumps had stopped.") == ["Ines Okafor"])
    #expect(
      speakers("The board met Adam Berg, Ines Okafor and others said.").contains("Ines Okafor") == false)
  }
}
