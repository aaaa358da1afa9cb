import Prose
import Testing

@testable import Collation

@Suite("Slots of amounts")
struct AmountSlotReaderTests {
  private func amount(_ text: String) throws -> Amount {
    let stated = try #require(plainArticle(text).stated)
    return try #require(stated.amounts.first)
  }

  private func has(_ meaning: String, in senses: Set<Thesaurus.Sense>) -> Bool {
    senses.contains(Thesaurus.meaning(named: meaning))
  }

  @Test(
    "What happened is the verb over the amount, a participle before it or behind it",
    arguments: [
      "Nine guests drowned.", "The flood killed nine guests.", "The flood left nine guests dead.",
      "Nine guests killed by the flood were buried.",
    ])
  func acts(text: String) throws { #expect(has("die", in: try amount(text).acts)) }

  @Test("Dead and hurt are two slots")
  func apart() throws {
    let hurt = try amount("The flood injured nine guests.")
    #expect(has("hurt", in: hurt.acts))
    #expect(!has("die", in: hurt.acts))
    #expect(hurt.slot(with: try amount("The flood killed nine guests.")) == nil)
  }

  @Test("Of two verbs that “and” joins, the one behind what is counted is its own")
  func joined() throws {
    let dead = try amount(
      "At least nine people drowned and 14 sailors were hurt Tuesday when a barge sank in heavy seas off the coast."
    )
    #expect(has("die", in: dead.acts))
    #expect(!has("hurt", in: dead.acts))
    let hurt = try amount("Nine people on the quay were injured and left.")
    #expect(has("hurt", in: hurt.acts))
  }

  @Test("What is measured belongs to the slot of a measure")
  func measured() throws {
    let crack = try amount("The crack was 30 inches long.")
    #expect(has("crack", in: crack.acts))
    #expect(crack.slot(with: try amount("Masons found a fracture of 30 feet.")) != nil)
    #expect(plainRows("The crack was 30 inches long.", "The barge was 30 feet long.") == "")
  }

  @Test("Adjectives of order stand beside what is counted")
  func modifiers() throws {
    let amount = try amount("The northern towns lost 30 barges.")
    #expect(amount.noun == [WordKey("barge").value])
    #expect(!amount.isOfPeople)
  }
}
