import Prose
import Testing

@testable import Collation

@Suite("Two stances on one matter")
struct StancePairsTests {
  /// The pairs of a kind of two texts: `sank ~ did not sink, 1 the same, 0.9`.
  private func dump(_ kind: Disagreement.Kind, _ a: String, _ b: String) -> String {
    let statements = StoryStatements([plainArticle(a), plainArticle(b)])
    let pairs = StancePairs(statements: statements)
    return statements.changes.statements.found.compactMap { pair in
      pairs.pair(of: kind, Int(pair.a), Int(pair.b)).map { line($0, statements) }
    }.joined(separator: "\n")
  }

  private func opposed(_ a: String, _ b: String) -> String {
    let statements = StoryStatements([plainArticle(a), plainArticle(b)])
    return StancePairs(statements: statements).opposedPairs().map { line($0, statements) }
      .joined(separator: "\n")
  }

  private func line(_ pair: StancePairs.Pair, _ statements: StoryStatements) -> String {
    let sides = [pair.a, pair.b].map {
      statements.words[$0.article]?.annotated.text.string(in: $0.range) ?? ""
    }
    return "\(sides[0]) ~ \(sides[1]), \(pair.agreement) the same, \(pair.confidence)"
  }

  @Test("One says that it is so, the other that it is not")
  func negation() {
    #expect(
      dump(.negation, "The barge was overloaded.", "The barge was not overloaded.")
        == "was overloaded ~ was not overloaded, 1 the same, 0.9")
    #expect(dump(.modality, "The barge was overloaded.", "The barge was not overloaded.") == "")
  }

  @Test("One is surer than the other")
  func modality() {
    #expect(
      dump(.modality, "The brewer will sell the barge.", "The brewer may sell the barge.")
        == "will sell ~ may sell, 2 the same, 0.9")
  }

  @Test("Others may do what one does not")
  func others() {
    #expect(dump(.negation, "The brewer sold the barge.", "The baker did not sell the barge.") == "")
    #expect(dump(.negation, "The brewer sold the barge.", "The brewer did not sell the mill.") == "")
  }

  @Test("Whoever has both knows both")
  func both() {
    #expect(
      dump(
        .negation, "The brewer sold the barge.",
        "The brewer did not sell the barge at first. In the end the brewer sold the barge.") == "")
  }

  @Test("Another year's refusal is no denial")
  func elsewhen() {
    #expect(
      dump(.negation, "The brewer sold the barge.", "In 1987 the brewer did not sell the barge.") == "")
  }

  @Test("Opposite acts of one on one thing exclude each other")
  func acts() {
    #expect(
      opposed("The council approved the levy.", "The council rejected the levy.")
        == "approved ~ rejected, 2 the same, 0.87")
  }

  @Test("Two may do opposite things, and what was shut may be opened after")
  func guards() {
    #expect(opposed("The council approved the levy.", "The union rejected the levy.") == "")
    #expect(opposed("The council closed the bridge.", "The council opened the bridge.") == "")
  }
}
