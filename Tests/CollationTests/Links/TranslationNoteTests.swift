import Testing

@testable import Collation

@Suite("Notes of translation")
struct TranslationNoteTests {
  private func isNoted(_ marked: String) throws -> Bool {
    let annotated = article(marked)
    return TranslationNote.stands(at: try #require(annotated.quotations.first), in: annotated)
  }

  @Test(
    "A text says that it translates",
    arguments: [
      "“{d Ana Reyes|The boats never came},” {by Ana Reyes|Reyes} said in Basque.",
      "“{d Ana Reyes|The boats never came},” {by Ana Reyes|Reyes} said through an interpreter.",
      "Speaking through her nephew, {by Ana Reyes|Reyes} said: “{d Ana Reyes|The boats never came.}”",
    ])
  func noted(text: String) throws { #expect(try isNoted(text)) }

  @Test(
    "A language or a helper elsewhere says nothing of the kind",
    arguments: [
      "“{d Ana Reyes|The boats never came},” {by Ana Reyes|Reyes} told the Basque parliament.",
      "“{d Ana Reyes|He said it in Basque},” {by Ana Reyes|Reyes} said.",
      "“{d Ana Reyes|The boats never came},” {by Ana Reyes|Reyes} said with her nephew beside her.",
    ])
  func silent(text: String) throws { #expect(try !isNoted(text)) }
}
