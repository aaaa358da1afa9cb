import Prose
import Testing

@testable import Collation

@Suite("Alignment of words")
struct AlignmentTests {
  @Test("What is shared is paired in order, the rest is skipped")
  func pairs() {
    #expect(
      aligned("the harbour closed on a Monday", "they say the harbour closed") == [
        "the", "harbour", "closed",
      ])
  }

  @Test("A long cut inside is bridged where the words around it tell enough")
  func cut() {
    #expect(
      aligned(
        "What they own is 53 lanterns, seven of them brass ones, and a stolen zeppelin",
        "What they own is 53 lanterns and a stolen zeppelin")
        == ["What", "they", "own", "is", "53", "lanterns", "and", "a", "stolen", "zeppelin"])
  }

  @Test("An ellipsis makes a gap free, however long")
  func ellipsis() {
    let filler = (0..<60).map { "word\($0)" }.joined(separator: " ")
    #expect(
      aligned("They saw which crate \(filler) and which ladder", "They saw which crate … and which ladder")
        .count == 7)
  }

  @Test("Forms of a word pair, numbers only with themselves")
  func near() {
    #expect(
      aligned("negotiations failed again in 41 minutes", "negotiating failed again in 14 minutes") == [
        "negotiations", "failed", "again", "in", "minutes",
      ])
  }

  @Test("Nothing shared, nothing paired")
  func nothing() {
    #expect(aligned("harbour", "zeppelin").isEmpty)
    #expect(aligned("", "zeppelin").isEmpty)
  }

  private func aligned(_ a: String, _ b: String) -> [String] {
    let (wordsA, wordsB) = (compared(a), compared(b))
    let sides = [wordsA, wordsB].map { Alignment.Side(words: $0, isOpenBefore: $0.map(\.isAfterGap)) }
    let alignment = Alignment.best(
      of: sides[0], with: sides[1], usedA: wordsA.map { _ in false }, usedB: wordsB.map { _ in false })
    return alignment.pairs.map { pair in
      String(decoding: Array(a.utf8)[wordsA[pair.a].range.bounds], as: UTF8.self)
    }
  }
}
