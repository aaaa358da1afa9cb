import Prose
import Testing

@testable import Collation

@Suite("Signs beside an amount")
struct AmountSignsTests {
  private func signs(_ text: String, isOfPeople: Bool = true) throws -> [String] {
    let words = try #require(plainArticle(text).stated).words
    let quantity = try #require(words.annotated.parsed.quantities.first)
    let own = words.syntax.words(in: quantity.range)
    let signs = AmountSigns(words: words, own: own)
    let noun = QuantityGovernor(of: quantity, in: words.syntax)?.noun
    return [
      (signs.isPart(of: noun, isOfPeople: isOfPeople), "part"), (signs.isRate(of: noun), "rate"),
      (signs.isChange(quantity), "change"),
    ].filter(\.0).map(\.1)
  }

  @Test(
    "Some of another amount, so many a day, or how much more",
    arguments: [
      ("Another five coopers left.", ["part"]),
      ("The list of the drowned, including three cooks, is long.", ["part"]),
      ("27 of them left.", ["part"]),
      ("Nine others left.", ["part"]),
      ("The mill loses 300 crowns a day.", ["rate"]),
      ("The mill bakes 40 loaves per hour.", ["rate"]),
      ("Prices rose by 3 percent.", ["change"]),
      ("The mill has 200 fewer sacks.", ["change"]),
    ])
  func found(text: String, expected: [String]) throws { #expect(try signs(text) == expected) }

  @Test(
    "A whole amount has none",
    arguments: ["Five coopers left.", "The flood lasted three hours.", "The mill has 200 sacks."])
  func whole(text: String) throws { #expect(try signs(text) == []) }

  @Test("Things may be listed among others: only of people is the rest meant")
  func things() throws {
    #expect(try signs("The fire destroyed a lot, including three mills.", isOfPeople: false) == [])
  }
}
