import TestSupport
import Testing

@testable import Collation

@Suite("What pairs share, summed up")
struct PairSumsTests {
  @Test("Features of a pair are counted and added, in the order of the pairs", arguments: [3, 700, 70_000])
  func sums(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let new = (count / 3)..<count
    var sums = PairSums(later: new)
    var expected: [PassagePair: [Int32]] = [:]
    for _ in 0..<5_000 {
      let second = Int.random(in: max(1, new.lowerBound)..<new.upperBound, using: &random)
      let first = Int.random(in: max(0, second - 3)..<second, using: &random)
      let mass = Int32.random(in: 0...900, using: &random)
      sums.add(mass, to: first, and: second)
      if mass > 0 { expected[PassagePair(first, second), default: []].append(mass) }
    }
    var found: [[Int]] = []
    sums.take { found.append([$1, $0, $2, Int($3)]) }
    let rising = expected.sorted { ($0.key.b, $0.key.a) < ($1.key.b, $1.key.a) }
    #expect(found == rising.map { [Int($0.b), Int($0.a), $1.count, $1.reduce(0) { $0 + Int($1) }] })
    sums.take { _, _, _, _ in Issue.record("what was taken is there no more") }
  }

  @Test("A feature that tells nothing makes no pair, and one that tells too much does not spill over")
  func limits() {
    var sums = PairSums(later: 0..<10)
    sums.add(0, to: 1, and: 2)
    sums.add(.max, to: 3, and: 4)
    var found: [[Int]] = []
    sums.take { found.append([$0, $1, $2, Int($3)]) }
    #expect(found == [[3, 4, 1, 16_383]])
  }
}
