import Testing

@testable import Collation
@testable import Prose

@Suite("Clauses")
struct ClauseTests {
  private let grammar = try? Grammar()

  private func clauses(_ text: String) throws -> [String] {
    let grammar = try #require(grammar)
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: [Paragraph(range: source.whole)])
    let syntax = Syntax(of: parsed, by: grammar)
    return parsed.sentences.indices.flatMap { Clause.all(ofSentence: $0, in: syntax) }
      .map { source.string(in: $0.range) }
  }

  @Test("A sentence of one predicate is one clause, without its full stop")
  func one() throws {
    #expect(try clauses("The old crane fell into the harbour.") == ["The old crane fell into the harbour"])
  }

  @Test("What is reported is a clause of its own")
  func reported() throws {
    #expect(
      try clauses("The mayor said that the crane fell into the harbour.") == [
        "The mayor said", "that the crane fell into the harbour",
      ])
  }

  @Test("Predicates side by side have a clause each")
  func conjuncts() throws {
    #expect(
      try clauses("The crane fell into the harbour and the ferry left without it.") == [
        "The crane fell into the harbour", "and the ferry left without it",
      ])
  }

  @Test("What has no finite form states nothing by itself")
  func infinite() throws {
    #expect(try clauses("Falling slowly, the crane hit the pier.").count == 1)
  }
}
