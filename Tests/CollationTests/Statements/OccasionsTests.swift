import Prose
import Testing

@testable import Collation

@Suite("Other occasions")
struct OccasionsTests {
  /// The predicates of a text that are of another occasion.
  private func elsewhen(_ text: String, published: String? = "2024-05-09") -> [String] {
    guard let stated = plainArticle(text, published: published).stated else { return ["no trees"] }
    let source = stated.words.annotated.text
    return stated.statements.filter(\.isElsewhen).map { source.string(in: $0.range) }
  }

  @Test(
    "What a distant time dates is of another occasion",
    arguments: [
      ("The barge sank in 1987.", ["sank"]),
      ("Twenty guests drowned when the barge sank in 1987.", ["drowned", "sank"]),
      ("The barge sank on Monday.", []),
      ("The barge sank in May.", []),
    ])
  func years(text: String, expected: [String]) { #expect(elsewhen(text) == expected) }

  @Test("A year is far from an article without a date too")
  func undated() { #expect(elsewhen("The barge sank in 1987.", published: nil) == ["sank"]) }

  @Test("What is compared with another year, or reaches from it, is not of it")
  func compared() {
    #expect(elsewhen("More barges sank than in 1987.") == [])
    #expect(elsewhen("The brewery has belonged to the town since 1987.") == [])
  }

  @Test("An earlier strike is another one, an earlier minister is no other occasion")
  func earlier() {
    #expect(elsewhen("The previous strike lasted nine days.") == ["lasted"])
    #expect(elsewhen("The previous minister opened the bridge.") == [])
  }
}
