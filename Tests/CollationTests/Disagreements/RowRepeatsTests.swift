import Prose
import Testing

@testable import Collation

@Suite("The same words are one row")
struct RowRepeatsTests {
  private func draft(_ kind: Disagreement.Kind, _ confidence: Double, at places: [(Int, Int)])
    -> DisagreementDraft
  {
    DisagreementDraft(
      kind: kind, severity: .major, question: nil,
      members: places.map { article, start in
        let range = TextRange(start, start + 4)
        return DisagreementDraft.Member(
          site: .claim(article: article, range: range), range: range, value: "\(article) \(start)")
      }, confidence: confidence, reason: "")
  }

  @Test("A changed quotation comes before the negation that is read out of it")
  func wording() {
    let rows = RowRepeats.without([
      draft(.negation, 0.9, at: [(0, 10), (1, 30)]), draft(.wording, 0.7, at: [(0, 12), (1, 28)]),
    ])
    #expect(rows.map(\.kind) == [.wording])
  }

  @Test("Rows that share one article only stay two")
  func apart() {
    let rows = RowRepeats.without([
      draft(.negation, 0.9, at: [(0, 10), (1, 30)]), draft(.wording, 0.7, at: [(0, 12), (1, 60)]),
    ])
    #expect(rows.count == 2)
  }
}
