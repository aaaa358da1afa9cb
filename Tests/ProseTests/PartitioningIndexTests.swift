internal import Testing

@testable internal import Prose

@Suite("The first of those that pass")
struct PartitioningIndexTests {
  @Test("It is found wherever it stands, and the end where none passes", arguments: 0...9)
  func everywhere(limit: Int) {
    #expect(Array(0..<9).partitioningIndex { $0 >= limit } == limit)
  }

  @Test("In a part of an array indices are those of the whole")
  func slice() {
    let numbers = Array(0..<9)
    #expect(numbers[3..<7].partitioningIndex { $0 >= 5 } == 5)
    #expect(numbers[3..<7].partitioningIndex { _ in true } == 3)
    #expect(numbers[3..<3].partitioningIndex { _ in true } == 3)
  }
}
