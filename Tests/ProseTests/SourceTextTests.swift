import Testing

@testable import Prose

@Suite("SourceText")
struct SourceTextTests {
  @Test(
    "White space at the edges of a range goes, no-break and wide spaces too",
    arguments: [
      ("  word  ", "word"), ("\u{A0}two words\u{A0}\n", "two words"), ("\u{3000}\u{2009}x\u{202F}", "x"),
      ("¡Hola!", "¡Hola!"), ("\u{205F}\u{1680}", ""), ("é", "é"), ("", ""),
    ])
  func trimming(text: String, trimmed: String) {
    let source = SourceText(text)
    #expect(source.string(in: source.trimmed(source.whole)) == trimmed)
  }

  @Test("A range knows whether something invisible was left out of it")
  func hidden() {
    let text = SourceText(
      clean: Array("eleven people".utf8),
      deletions: [
        .init(offset: 0, codePoints: 1, isHidden: false), .init(offset: 3, codePoints: 2),
        .init(offset: 6, codePoints: 1, isHidden: false), .init(offset: 13, codePoints: 1),
      ])
    #expect(!text.hasHiddenCharacters(in: TextRange(0, 2)))
    #expect(text.hasHiddenCharacters(in: TextRange(0, 6)))
    #expect(!text.hasHiddenCharacters(in: TextRange(4, 12)))
    #expect(
      text.hasHiddenCharacters(in: TextRange(7, 13)), "an edge counts: a mark before a number turns it round")
  }

  @Test("A text that needs no cleaning is its own original")
  func original() {
    let text = SourceText("“Eleven,” she said.")
    #expect(text.original == text.bytes)
    #expect(text.count == 23)
    #expect(text.string(in: TextRange(3, 9)) == "Eleven")
    #expect(Array(text[TextRange(3, 9)]) == Array("Eleven".utf8))
  }
}
