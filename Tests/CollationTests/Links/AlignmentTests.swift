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

  @Test("Of a passage that stands in the other word for word, looking for it gives what aligning gives")
  func contained() {
    let long = sides("the ferry left late and the crew of the ferry left too")
    for (start, end) in [(0, 3), (2, 9), (5, 12), (0, 12)] {
      let short = Array(long[start..<end])
      var aligner = Aligner()
      #expect(Alignment.best(of: long, with: short).mass == aligner.best(of: long, with: short).mass)
      #expect(Alignment.best(of: long, with: short).pairs == aligner.best(of: long, with: short).pairs)
      #expect(Alignment.best(of: short, with: long).pairs == aligner.best(of: short, with: long).pairs)
    }
  }

  @Test("What an alignment took pairs no more")
  func taken() {
    var (a, b) = (sides("a brass lantern burned"), sides("a brass lantern burned"))
    a.take([1, 2], isFirst: true)
    b.take([1, 2], isFirst: false)
    #expect(Alignment.best(of: a, with: b).pairs.map(\.a) == [3])
  }

  private func sides(_ text: String) -> [Alignment.Word] { [Alignment.Word](compared(text)) { _ in false } }

  private func aligned(_ a: String, _ b: String) -> [String] {
    let (wordsA, wordsB) = (compared(a), compared(b))
    let sides = [wordsA, wordsB].map { words in [Alignment.Word](words) { words[$0].isAfterGap } }
    let alignment = Alignment.best(of: sides[0], with: sides[1])
    return alignment.pairs.map { pair in
      String(decoding: Array(a.utf8)[wordsA[pair.a].range.bounds], as: UTF8.self)
    }
  }
}
