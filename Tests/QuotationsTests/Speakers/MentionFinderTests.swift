import Prose
import Testing

@testable import Quotations

@Suite("All words that may mean somebody")
struct MentionFinderTests {
  private func mentions(_ text: String) -> [String] {
    let reading = reading(text)
    return MentionFinder.mentions(in: reading).map { reading.words($0.tokens) }
  }

  @Test("Names, pronouns and phrases for people and bodies are found in order")
  func order() {
    #expect(
      mentions("Harbour master Ines Okafor told a baker that the company had sacked her brother on Friday.")
        == ["Ines Okafor", "a baker", "the company", "her", "her brother"])
  }

  @Test("A noun inside a compound and a lone noun mean nobody")
  func compounds() {
    #expect(mentions("The police officer ran for office at council level.") == ["The police officer"])
  }

  @Test("A possessive ending is no part of the noun")
  func possessive() {
    let reading = reading("The mayors' house is the mayor’s pride.")
    #expect(reading.bareKey(at: 1) == "mayors")
    #expect(reading.bareKey(at: 5) == "mayor")
  }
}
