import Prose
import Testing

@testable import Collation

@Suite("Rows that are remembered")
struct PairRowsTests {
  private func row(_ reason: String) -> DisagreementDraft {
    DisagreementDraft(
      kind: .negation, severity: .major, question: nil, members: [], confidence: 1, reason: reason)
  }

  private func changes(found: [(Int, Int)] = [], lost: [(Int, Int)] = []) -> SharedKeyPairs.Changes {
    SharedKeyPairs.Changes(
      found: found.map { PassagePair($0.0, $0.1) }, lost: lost.map { PassagePair($0.0, $0.1) })
  }

  @Test("A pair is asked about once, and its row stays until the pair goes")
  func pairs() {
    var rows = PairRows()
    var asked: [String] = []
    let ask = { (a: Int, b: Int) -> DisagreementDraft? in
      asked.append("\(a)-\(b)")
      return a == 0 ? self.row("\(a)-\(b)") : nil
    }
    rows.update(changes(found: [(0, 2), (0, 1), (1, 2)]), ask)
    #expect(rows.rows { _, _ in true }.map(\.reason) == ["0-1", "0-2"])
    rows.update(changes(found: [(0, 3)], lost: [(0, 1)]), ask)
    #expect(rows.rows { _, _ in true }.map(\.reason) == ["0-2", "0-3"])
    #expect(asked == ["0-2", "0-1", "1-2", "0-3"])
  }

  @Test("A row that does not hold in the story as it is now is kept back, not forgotten")
  func holding() {
    var rows = PairRows()
    rows.update(changes(found: [(0, 1), (0, 2)])) { self.row("\($0)-\($1)") }
    #expect(rows.rows { _, b in b == 2 }.map(\.reason) == ["0-2"])
    #expect(rows.rows { _, _ in true }.map(\.reason) == ["0-1", "0-2"])
    rows.removeAll()
    #expect(rows.rows { _, _ in true }.isEmpty)
  }

  @Test("A link is asked about once as long as it comes again, and anew when it was gone")
  func links() {
    let site = { (article: Int) in Site.claim(article: article, range: TextRange(0, 4)) }
    let links = [draft(site(0), site(1)), draft(site(0), site(2)), draft(site(1), site(2))]
    var rows = LinkRows()
    var asked = 0
    let ask = { (link: LinkDraft) -> [DisagreementDraft] in
      asked += 1
      return link.second.article == 2 ? [self.row("\(link.first.article)")] : []
    }
    #expect(rows.rows(of: links, ask).map(\.reason) == ["0", "1"])
    #expect(rows.rows(of: links, ask).map(\.reason) == ["0", "1"])
    #expect(asked == 3)
    #expect(rows.rows(of: links.dropLast(), ask).map(\.reason) == ["0"])
    #expect(asked == 3)
    #expect(rows.rows(of: links, ask).map(\.reason) == ["0", "1"])
    #expect(asked == 4)
  }
}
