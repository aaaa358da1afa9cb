import Prose
import Testing

@testable import Quotations

@Suite("Mentions read in order")
struct CoreferenceTests {
  @Test("Several names under one verb are a group with its members")
  func group() {
    let annotation = annotation(
      of: SourceText("Ines Okafor met Adam Berg. “We agree,” Okafor and Berg said."))
    let speaker = annotation.quotations.first?.speaker.map { annotation.entities[$0] }
    #expect(speaker?.kind == .group)
    #expect(speaker?.members.map { annotation.entities[$0].name } == ["Ines Okafor", "Adam Berg"])
  }

  @Test("One of a group is not parted from it")
  func member() {
    #expect(
      speakers("Two port officials said they had warned. “We called it a coffin,” one of them said.")
        == ["two port officials", "two port officials"])
  }

  @Test("Groups and nouns that we do not know are one for each wording")
  func wording() {
    #expect(
      speakers("“No,” residents said.\n\nResidents added that it was late. “Maybe,” other residents said.")
        == ["residents", "residents", "other residents"])
  }

  @Test("“I” inside a quotation is who speaks, outside it is the writer")
  func first() {
    #expect(
      speakers("“He told me to go and I said, ‘I will not go there,’” Ines Okafor said.")
        == ["Ines Okafor", "Ines Okafor"])
    #expect(speakers("“Go,” I said.") == ["-"])
  }
}
