internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Grammar")
struct GrammarTests {
  private let grammar: Grammar

  init() throws { grammar = try Grammar() }

  private func trees(of sentences: [[[UInt8]]]) -> [[SyntacticToken]] {
    var trees: [[SyntacticToken]] = []
    grammar.read(forms: sentences) { _, tree in trees.append(tree) }
    return trees
  }

  /// A word a line: form, tag, relation, head.
  private func dump(_ text: String) -> String {
    let parsed = parsed(text)
    return grammar.parse(parsed).map { sentence in
      sentence.tokens.map { token in
        let head = token.head.map { parsed.string(sentence.tokens[$0].range) } ?? "-"
        return "\(parsed.string(token.range)) \(token.upos.rawValue) \(token.relation.rawValue) \(head)"
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test("A report has its speaker as subject and what was said as complement")
  func report() {
    #expect(
      dump("The harbour master said that eleven people were treated.") == """
        The DET det master
        harbour NOUN compound master
        master NOUN nsubj said
        said VERB root -
        that SCONJ mark treated
        eleven NUM nummod people
        people NOUN nsubj:pass treated
        were AUX aux:pass treated
        treated VERB ccomp said
        . PUNCT punct said
        """)
  }

  @Test("A clitic is a word with a head of its own")
  func clitic() {
    #expect(
      dump("She doesn't know Okafor's boat.") == """
        She PRON nsubj know
        does AUX aux know
        n't PART advmod know
        know VERB root -
        Okafor PROPN nmod:poss boat
        's PART case Okafor
        boat NOUN obj know
        . PUNCT punct know
        """)
  }

  @Test("A sentence end inside a quotation ends a tree")
  func innerBoundary() {
    let parsed = parsed("“It burnt all night. Then it rained,” she said.")
    #expect(parsed.sentences.count == 1)
    let trees = grammar.parse(parsed)
    #expect(trees.map { parsed.string($0.range) } == ["“It burnt all night.", "Then it rained,” she said."])
    #expect(trees.map(\.sentence) == [0, 0])
  }

  @Test("Whatever the words are, they get a tree with one root")
  func trees() {
    var random = SeededRandom(seed: 3)
    let words = [
      "the", "ran", "Okafor", ",", ".", "“", "日本", "😀", "of", "--", "1,200", "that", "was", "n't", "e", "",
    ]
    let sentences = (0..<60).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Array((words.randomElement(using: &random) ?? "").utf8)
      }
    }
    for (forms, tokens) in zip(sentences, trees(of: sentences)) {
      #expect(tokens.count == forms.count)
      guard !tokens.isEmpty else { continue }
      #expect(SpanningTree.isTree(tokens.map { $0.head.map { $0 + 1 } ?? 0 }))
      #expect(tokens.allSatisfy { ($0.head == nil) == ($0.relation == .root) })
    }
  }

  @Test("A sentence reads alike whatever is read with it")
  func together() {
    let one = ["The", "ferry", "sank", "."].map { Array($0.utf8) }
    let other = ["Why", "?"].map { Array($0.utf8) }
    #expect(trees(of: [other, one, other])[1] == trees(of: [one])[0])
  }

  @Test("A sentence of more than 160 words is read in pieces that hang on its first root")
  func longest() {
    let forms = (0..<500).map { _ in Array("boats".utf8) }
    let tokens = trees(of: [forms])[0]
    #expect(SpanningTree.isTree(tokens.map { $0.head.map { $0 + 1 } ?? 0 }))
    let root = tokens.firstIndex { $0.head == nil }
    #expect(
      tokens.indices.count { tokens[$0].relation == .parataxis && tokens[$0].head == root && $0 >= 160 } >= 3)
  }
}
