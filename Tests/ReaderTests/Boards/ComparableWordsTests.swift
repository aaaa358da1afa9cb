internal import Testing

@testable internal import Reader

@Suite("The same words in another printing")
struct ComparableWordsTests {
  @Test(
    "Capitals, marks and white space make no difference; letters and figures do",
    arguments: [
      ("“We are SAFE,”", "we are safe"), ("we  are\nsafe", "we are safe"), ("don’t — go…", "don t go"),
      ("11,000 men", "11 000 men"), ("Ärzte", "ärzte"), ("«oui»", "oui"), ("叶，叶", "叶 叶"), ("…", ""),
    ])
  func words(text: String, comparable: String) {
    #expect(text.comparable == comparable)
  }
}
