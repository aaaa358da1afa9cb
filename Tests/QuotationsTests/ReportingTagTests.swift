import Prose
import Testing

@testable import Quotations

@Suite("A cue with its source")
struct ReportingTagTests {
  /// The tag of the first cue that has one: its words, and whether marks part it from what is said.
  private func tag(_ text: String) throws -> String {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    let reading = Reading(parsed, syntax: Syntax(of: parsed, by: try Grammar()))
    let scope = Scope(reading: reading, span: nil)
    let tags = parsed.sentences[0].tokens.lazy.compactMap { index in
      scope.cue(at: index).flatMap { scope.reportingTag(of: $0, in: parsed.sentences[0].tokens) }
    }
    guard let tag = tags.first else { return "none" }
    return "\(reading.string(reading.range(tag.tokens))) (\(reading.string(reading.range(tag.source))))"
      + (tag.isParenthesis ? " apart" : "")
  }

  @Test(
    "Stands apart between marks, or behind them",
    arguments: [
      ("The quay, Okafor said, would stay shut.", "Okafor said (Okafor) apart"),
      (
        "The quay would stay shut, said Ines Okafor on Monday.",
        "said Ines Okafor on Monday (Ines Okafor) apart"
      ),
      (
        "It was “very good,” says Fire and Rescue chief Erin Moss.",
        "says Fire and Rescue chief Erin Moss (Fire and Rescue chief Erin Moss) apart"
      ),
      (
        "The quay is shut for good, papers filed on Sunday night revealed.",
        "papers filed on Sunday night revealed (papers) apart"
      ),
      (
        "The quay is shut for good, said one source in the room.",
        "said one source in the room (one source) apart"
      ),
      (
        "The quay is shut for good, he said on Friday on the channel’s “Morning Tide.”",
        "he said on Friday on the channel’s (he) apart"
      ),
    ])
  func apart(text: String, expected: String) throws {
    #expect(try tag(text) == expected)
  }

  @Test(
    "Before its clause it does not",
    arguments: [
      ("Ines Okafor said on Monday the quay was shut.", "Ines Okafor said on Monday (Ines Okafor)"),
      ("The quay was shut, and he said it was “calm.”", "he said (he)"),
      ("“We will do our job,” she said, vowing to reopen the quay.", "she said (she) apart"),
    ])
  func before(text: String, expected: String) throws {
    #expect(try tag(text) == expected)
  }

  @Test("A verb with an object is no tag: the family will find a way")
  func object() throws {
    #expect(try !tag("Somehow, the firm repeated a mistake.").hasSuffix("apart"))
  }
}
