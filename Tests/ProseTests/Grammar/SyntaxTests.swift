import Prose
import Testing

@Suite struct SyntaxTests {
  static let text =
    "“The fire is out. Nobody was hurt,” Ines Okafor said on Friday. She didn't answer further questions."

  static func syntax() throws -> (ParsedText, Syntax) {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    return (parsed, Syntax(of: parsed, by: try Grammar()))
  }

  func form(_ word: Int, _ parsed: ParsedText, _ syntax: Syntax) -> String {
    parsed.text.string(in: syntax.tokens[word].range)
  }

  @Test("Every word is found at each of its bytes, and none between words")
  func findsWordsByPlace() throws {
    let (parsed, syntax) = try Self.syntax()
    var found: [Int?] = Array(repeating: nil, count: parsed.text.count)
    for word in syntax.tokens.indices {
      for offset in syntax.tokens[word].range.bounds { found[offset] = word }
    }
    #expect(parsed.text.bytes.indices.map { syntax.word(at: $0) } == found)
  }

  @Test("A sentence with a quotation of two sentences has two trees")
  func countsTrees() throws {
    let (parsed, syntax) = try Self.syntax()
    #expect(parsed.sentences.indices.map { syntax.trees(ofSentence: $0) } == [0..<2, 2..<3])
    #expect(
      syntax.trees.map { parsed.text.string(in: syntax.range(of: $0)) } == [
        "“The fire is out.", "Nobody was hurt,” Ines Okafor said on Friday.",
        "She didn't answer further questions.",
      ])
  }

  @Test("The dependents of a word are those whose head it is")
  func linksHeadsAndDependents() throws {
    let (_, syntax) = try Self.syntax()
    for word in syntax.tokens.indices {
      #expect(
        Array(syntax.dependents(of: word)) == syntax.tokens.indices.filter { syntax.head(of: $0) == word })
    }
    let said = try #require(
      syntax.trees.indices.map(syntax.root(ofTree:)).first { syntax.lemma(of: $0) == "say" })
    #expect(syntax.subtree(of: said) == syntax.trees[1])
    #expect(syntax.trees[1].allSatisfy { syntax.isWord($0, under: said) })
  }

  @Test("The subject of a verb and the range of its phrase can be read off")
  func readsSubjects() throws {
    let (parsed, syntax) = try Self.syntax()
    let said = try #require(syntax.tokens.indices.first { form($0, parsed, syntax) == "said" })
    let subject = try #require(syntax.dependent(of: said, by: .nominalSubject))
    #expect(parsed.text.string(in: syntax.range(of: syntax.subtree(of: subject))) == "Ines Okafor")
  }

  @Test("Words in a range include one that is cut by its edge")
  func findsWordsInRanges() throws {
    let (parsed, syntax) = try Self.syntax()
    #expect(syntax.words(in: TextRange(5, 12)).map { form($0, parsed, syntax) } == ["The", "fire"])
    #expect(syntax.words(in: TextRange(0, 0)).isEmpty)
    #expect(syntax.words(in: parsed.text.whole) == syntax.tokens.indices)
  }

  @Test("A text without words has no trees")
  func readsNothing() throws {
    let parsed = ParsedText(parsing: SourceText(""), paragraphs: [])
    let syntax = Syntax(of: parsed, by: try Grammar())
    #expect(syntax.trees.isEmpty)
    #expect(syntax.word(at: 0) == nil)
  }
}
