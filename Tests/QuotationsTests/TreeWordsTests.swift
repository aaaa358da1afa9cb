import Prose
import Testing

@testable import Quotations

@Suite("Trees by token")
struct TreeWordsTests {
  private func trees(_ text: String) throws -> (TreeWords, [String]) {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    let trees = TreeWords(Syntax(of: parsed, by: try Grammar()), tokens: parsed.tokens)
    return (trees, parsed.tokens.map { source.string(in: $0.range) })
  }

  @Test("A token such as don't holds two words, and each word knows its token")
  func contraction() throws {
    let (trees, tokens) = try trees("They don't know.")
    let token = try #require(tokens.firstIndex(of: "don't"))
    let first = try #require(trees.word(ofToken: token))
    #expect(trees.words(ofTokens: token..<(token + 1)) == first..<(first + 2))
    #expect(trees.token(ofWord: first) == token)
    #expect(trees.token(ofWord: first + 1) == token)
  }

  @Test("What hangs on a word is a range of tokens")
  func under() throws {
    let (trees, tokens) = try trees("The harbour master of Kew said the quay was shut.")
    let saidToken = try #require(tokens.firstIndex(of: "said"))
    let said = try #require(trees.word(ofToken: saidToken))
    let subject = try #require(trees.subject(said))
    #expect(tokens[trees.tokens(under: subject)].joined(separator: " ") == "The harbour master of Kew")
    #expect(trees.isFinite(said))
    #expect(!trees.isPassive(said))
  }

  @Test("The tops of some words are those whose heads stand elsewhere; marks are none")
  func tops() throws {
    let (trees, tokens) = try trees("Okafor said the quay, which is old, was shut.")
    let quay = try #require(tokens.firstIndex(of: "quay"))
    let clause = trees.words(ofTokens: (quay - 1)..<(quay + 6))
    #expect(trees.tops(of: clause).map { tokens[trees.token(ofWord: $0)] } == ["quay"])
  }

  @Test("A passive has an auxiliary")
  func passive() throws {
    let (trees, tokens) = try trees("The quay was shut by the port.")
    let shutToken = try #require(tokens.firstIndex(of: "shut"))
    let shut = try #require(trees.word(ofToken: shutToken))
    #expect(trees.isPassive(shut))
  }
}
