import Prose
import Testing

@testable import Quotations

@Suite("How a phrase stands in its clause")
struct DependenciesTests {
  /// The same text without trees.
  private func readingWithoutTrees(_ text: String) -> Reading {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    return Reading(parsed, syntax: nil)
  }

  @Test(
    "Subject, object, possessor or what a preposition governs, with trees and without",
    arguments: [
      ("Ines Okafor", GrammaticalRole.subject), ("Maria Lund", .object), ("Adam Berg", .oblique),
    ])
  func roles(phrase: String, role: GrammaticalRole) {
    let text = "Ines Okafor met Maria Lund with Adam Berg."
    for reading in [reading(text), readingWithoutTrees(text)] {
      #expect(reading.place(of: reading.phrase(phrase)).role == role)
    }
  }

  @Test("Without trees pronouns still mean the subject")
  func withoutTrees() {
    let reading = readingWithoutTrees("Ines Okafor met Maria Lund on Friday. She left.")
    var coreference = Coreference(reading)
    coreference.read([])
    let she = reading.phrase("She").lowerBound
    let draft = coreference.referent(ofHead: she)?.draft
    #expect(draft.map { coreference.table.drafts[$0].name } == "Ines Okafor")
  }
}
