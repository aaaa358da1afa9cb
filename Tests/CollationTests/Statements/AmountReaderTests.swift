import Prose
import Testing

@testable import Collation

@Suite("Amounts with their slots")
struct AmountReaderTests {
  private func dump(_ text: String) -> String {
    guard let stated = plainArticle(text).stated else { return "no trees" }
    return stated.amounts.map { amount in
      let signs = [
        (amount.isPart, "part"), (amount.isRate, "rate"), (amount.isChange, "change"),
        (amount.isElsewhen, "elsewhen"), (amount.isOfPeople, "people"), (amount.isNone, "none"),
      ].filter(\.0).map(\.1)
      return ([stated.words.annotated.text.string(in: amount.range)] + signs).joined(separator: ", ")
    }.joined(separator: "\n")
  }

  @Test(
    "Parts, rates and other years are told apart from whole amounts",
    arguments: [
      ("Twelve guests drowned.", "Twelve guests"),
      ("Another five guests drowned.", "five guests, part"),
      ("Nobody was injured.", "Nobody was injured, people, none"),
      ("The mill loses $300 a day.", "$300, rate"),
      ("In 1987 the barge killed 20 people.", "20 people, elsewhen, people"),
    ])
  func signs(text: String, expected: String) { #expect(dump(text) == expected) }

  @Test("One of many is no number, unless something happened to that one")
  func one() {
    #expect(dump("One delegate backs the levy.") == "One delegate, part")
    #expect(dump("One guest drowned.") == "One guest")
  }
}
