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
    #expect(
      CandidateIndex.candidates(among: readings) == [
        CandidateIndex.Candidate(a: 0, b: 1), CandidateIndex.Candidate(a: 1, b: 3),
      ])
  }

  @Test("A phrase that everybody has tells nothing and makes no pairs")
  func limit() {
    let readings = (0..<400).map { reading("a zeppelin over the harbour", article: $0) }
    #expect(CandidateIndex.candidates(among: readings).isEmpty)
  }

  private func reading(_ text: String, article: Int) -> Reading {
    Reading(
      article: article, form: .marked, pieces: [(.quotation(article: article, index: 0), compared(text))],
      speaker: nil)
  }
}
