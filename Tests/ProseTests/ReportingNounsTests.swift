import Testing

@testable import Prose

@Suite("Nouns that report")
struct ReportingNounsTests {
  @Test(
    "Singular and plural, whatever their case",
    arguments: [("claim", true), ("Warnings", true), ("quay", false), ("evidence", false)])
  func nouns(word: String, reports: Bool) {
    let source = SourceText(word)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    #expect(parsed.tokens.map { ReportingNouns.contains($0) } == [reports])
  }
}
