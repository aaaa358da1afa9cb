import Collation
import Prose
import TestSupport
import Testing

@testable import Reader

@Suite("The marks of an article")
struct MarkListTests {
  @Test(
    "Those that overlap a range are found as by looking at all of them, nested ones too", arguments: 1...20)
  func overlapping(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ranges = (0..<40).map { _ in
      let start = Int.random(in: 0..<300, using: &random)
      return TextRange(
        start, start + Int.random(in: 0...(Bool.random(using: &random) ? 200 : 12), using: &random))
    }
    let marks = MarkList(ranges.sorted { $0 < $1 }.map { mark($0) })
    for _ in 0..<50 {
      let start = Int.random(in: 0..<320, using: &random)
      let range = TextRange(start, start + Int.random(in: 0...60, using: &random))
      let all = marks.indices.filter { marks[$0].range.overlaps(range) }
      #expect(Array(marks.indices(overlapping: range)) == all)
    }
  }

  @Test("What frames ask for is counted and listed once")
  func counts() {
    let marks: MarkList = [
      mark(TextRange(0, 5), number: 1, severity: .conflict, disagreements: [0]),
      mark(TextRange(6, 9), isTitle: true),
      mark(TextRange(10, 12), number: 2, severity: .reworded),
      mark(TextRange(20, 25)),
    ]
    #expect([marks.quotationCount, marks.linkedCount, marks.conflictCount] == [3, 2, 1])
    #expect(marks.listed == [0, 2, 3])
    #expect(marks.disputed == [0])
    #expect(marks.tellingMarks.map(\.range.start) == [0, 10])
    let none: MarkList = []
    #expect(none.isEmpty && none.listed.isEmpty && none.indices(overlapping: TextRange(0, 9)).isEmpty)
  }

  private func mark(
    _ range: TextRange, number: Int? = nil, severity: Severity = .unmatched,
    disagreements: [Int] = [], isTitle: Bool = false
  ) -> Mark {
    Mark(
      passage: .quotation(article: 0, index: 0), range: range, severity: severity, anchors: [range.start],
      number: number, speaker: nil, links: [], disagreements: disagreements, isTitle: isTitle,
      isIndirect: false)
  }
}
