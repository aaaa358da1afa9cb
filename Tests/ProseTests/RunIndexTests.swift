import TestSupport
import Testing

@testable import Prose

@Suite("Runs by index")
struct RunIndexTests {
  @Test("The run of every index is found, whatever their lengths", arguments: 1...20)
  func all(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var runs: [Range<Int>] = []
    var expected: [Int] = []
    for number in 0..<Int.random(in: 1...60, using: &random) {
      let length = Int.random(in: 0...(seed % 2 == 0 ? 3 : 70), using: &random)
      runs.append(expected.count..<(expected.count + length))
      expected += Array(repeating: number, count: length)
    }
    let index = RunIndex(runs, count: expected.count)
    #expect(expected.indices.map { index.run(of: $0) { runs[$0].upperBound } } == expected)
  }

  @Test("Between two runs it is the later, behind all the last")
  func gaps() {
    let runs = [2..<5, 9..<30]
    let index = RunIndex(runs, count: 40)
    let found = (0..<40).map { index.run(of: $0) { runs[$0].upperBound } }
    #expect(found == Array(repeating: 0, count: 5) + Array(repeating: 1, count: 35))
  }
}
