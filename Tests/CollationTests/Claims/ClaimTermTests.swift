import Testing

@testable import Collation
@testable import Prose

@Suite("Terms of claims")
struct ClaimTermTests {
  private func terms(_ marked: String) -> [String] {
    let annotated = article(marked)
    return ClaimReading.readings(of: annotated, article: 0).flatMap { reading in
      reading.terms.map { term in
        let text = annotated.text.string(in: term.range)
        return switch term.kind {
        case .word: text
        case .person: "person \(text)"
        case .time: "time \(text)"
        case .figure: "figure \(text)"
        }
      }.sorted()
    }
  }

  @Test("Words that tell something are terms, an amount is one term with all its words")
  func words() {
    #expect(
      terms("Workers repaired {q 40 count|40 boats} near the old lighthouse.") == [
        "Workers", "figure 40 boats", "lighthouse", "near", "old", "repaired",
      ])
  }

  @Test("People are told apart from what happened")
  func people() {
    #expect(
      terms("The harbour pilot {p Ines Okafor|Ines Okafor} rescued stranded fishermen.").contains(
        "person Okafor"))
  }

  @Test("A quotation and what introduces it are no terms")
  func frames() {
    #expect(
      terms("“{d Ines Okafor|The lighthouse burned all night},” {by Ines Okafor|harbour pilot Ines Okafor}.")
        .isEmpty)
  }
}
