internal import Collation
internal import Prose
internal import Testing

@testable internal import Reader

@Suite("Quotations inside others")
struct MarkNestingTests {
  private func mark(_ index: Int, _ start: Int, _ end: Int, _ speaker: Int?) -> Mark {
    Mark(
      passage: .quotation(article: 0, index: index), range: TextRange(start, end), severity: .unmatched,
      anchors: [start], number: nil,
      speaker: speaker.map { Voice(name: "\($0)", role: nil, isSure: true, speaker: $0) }, links: [],
      disagreements: [], isTitle: false, isIndirect: false)
  }

  private func kept(_ marks: [Mark]) -> [Int] { marks.outermost.map(\.passage.index) }

  @Test("Of one speaker the outer one counts, whichever comes first; order stays")
  func one() {
    #expect(kept([mark(0, 4, 8, 1), mark(1, 0, 9, 1), mark(2, 12, 14, 1)]) == [1, 2])
    #expect(kept([mark(0, 0, 9, 1), mark(1, 0, 4, 1), mark(2, 5, 9, 1), mark(3, 5, 10, 1)]) == [0, 3])
    #expect(kept([]) == [])
  }

  @Test("Somebody else's words inside are a quotation of their own; so are the same words twice")
  func others() {
    #expect(kept([mark(0, 0, 9, 1), mark(1, 2, 5, 2), mark(2, 3, 4, nil)]) == [0, 1, 2])
    #expect(kept([mark(0, 0, 9, 1), mark(1, 0, 9, 1), mark(2, 1, 9, 1)]) == [0, 1])
  }
}
