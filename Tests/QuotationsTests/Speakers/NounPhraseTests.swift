import Prose
import Testing

@testable import Quotations

@Suite("Phrases around a noun")
struct NounPhraseTests {
  private func phrase(_ head: String, in text: String) -> String {
    let reading = reading(text)
    let phrase = reading.nounPhrase(withHead: reading.phrase(head).lowerBound, notBefore: 0)
    let opening =
      switch phrase.opening {
      case .definite: "definite"
      case .indefinite: "indefinite"
      case .bare: "bare"
      case .owned(let owner): "owned by \(reading.words(owner))"
      }
    return "\(opening): \(reading.words(phrase.tokens))"
  }

  @Test(
    "A phrase goes back to its article, its owner or its first word",
    arguments: [
      ("official", "They met a senior port official there.", "indefinite: a senior port official"),
      (
        "boss", "They met the museum’s devastated boss.",
        "owned by the museum’s: the museum’s devastated boss"
      ),
      ("executive", "They met Ostria’s chief executive.", "owned by Ostria’s: Ostria’s chief executive"),
      ("wife", "He met his wife.", "owned by his: his wife"),
      ("residents", "They blamed residents.", "bare: residents"),
      ("leaders", "We saw the two leaders.", "definite: the two leaders"),
    ])
  func phrases(head: String, text: String, phrase expected: String) {
    #expect(phrase(head, in: text) == expected)
  }

  @Test("What “of” and “for” add to a phrase belongs to it")
  func complement() {
    let reading = reading("The lawyer for the Kew families said no.")
    let phrase = reading.nounPhrase(withHead: 1, notBefore: 0)
    #expect(reading.words(reading.withComplement(phrase)) == "The lawyer for the Kew families")
  }

  @Test("A price belongs to its phrase")
  func price() {
    #expect(speakers("‘We all stay,’ the £300-an-hour lawyer said.") == ["the £300-an-hour lawyer"])
  }
}
