import Testing

@testable import Collation

@Suite("Candidates")
struct CandidateIndexTests {
  @Test("What shares a telling phrase is a candidate, what shares small words or an article is none")
  func candidates() {
    let readings = [
      reading("the talks were a reference point for everybody", article: 0),
      reading("a reference point", article: 1),
      reading("it was for the", article: 2), reading("a reference point", article: 0),
    ]
    var index = CandidateIndex()
    #expect(index.add(readings).found == [PassagePair(0, 1), PassagePair(1, 3)])
  }

  @Test("A phrase that everybody has tells nothing and makes no pairs")
  func limit() {
    let readings = (0..<400).map { reading("a zeppelin over the harbour", article: $0) }
    var index = CandidateIndex()
    #expect(index.add(readings).found.isEmpty)
  }

  @Test("Pairs that share a phrase alone are taken back when too many come to have it")
  func takenBack() {
    var index = CandidateIndex()
    let first = index.add((0..<3).map { reading("a zeppelin over the harbour", article: $0) })
    #expect(first.found == [PassagePair(0, 1), PassagePair(0, 2), PassagePair(1, 2)])
    let then = index.add((3..<400).map { reading("a zeppelin over the harbour", article: $0) })
    #expect(then.found.isEmpty)
    #expect(Set(then.lost) == Set(first.found))
  }

  private func reading(_ text: String, article: Int) -> Reading {
    Reading(
      article: article, form: .marked, pieces: [(.quotation(article: article, index: 0), compared(text))],
      speaker: nil)
  }
}
