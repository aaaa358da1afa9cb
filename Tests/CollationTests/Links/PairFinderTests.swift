import TestSupport
import Testing

@testable import Collation

@Suite("Pairs that share something")
struct PairFinderTests {
  @Test(
    "However passages come, one by one, in lots or all at once, the same pairs are found", arguments: 1...12)
  func order(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let passages = (0..<120).map { _ in passage(&random) }
    let whole = pairs(of: passages, in: [passages.count])
    #expect(!whole.isEmpty)
    #expect(pairs(of: passages, in: [Int](repeating: 1, count: passages.count)) == whole)
    #expect(pairs(of: passages, in: [80, 1, 39]) == whole)
  }

  @Test("Sorting gives what a comparison sort gives", arguments: [0, 1, 20, 100, 5_000])
  func sort(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let numbers = (0..<count).map { place in random.next() & (~0 << 37) | UInt64(place) << 11 }
    var sorted = [7] + numbers + [3]
    PostingSort.sort(&sorted, in: 1..<(count + 1))
    #expect(sorted == [7] + numbers.sorted() + [3])
  }

  /// A few words out of few, so that many passages share many things, and some share too much.
  private func passage(_ random: inout SeededRandom) -> [ComparedWord] {
    let words = "ferry lantern crane zeppelin harbour ledger sailor timber warehouse siren".split(
      separator: " ")
    return compared(
      (0..<Int.random(in: 1...9, using: &random)).map { _ in
        String(words[Int.random(in: 0..<words.count, using: &random)])
      }.joined(separator: " "))
  }

  private func pairs(of passages: [[ComparedWord]], in lots: [Int]) -> Set<PassagePair> {
    var table = PassageTable()
    var phrases = PairFinder<AnyPhrase>(limit: 12, least: 6)
    var found: Set<PassagePair> = []
    var start = 0
    for lot in lots {
      for passage in passages[start..<(start + lot)] {
        table.append(passage) { _ in passage.count < 4 ? PassageTable.Flag.shortPair : 0 }
      }
      start += lot
      let change = phrases.add(from: table) { _, _ in true }
      found.formUnion(change.found)
      found.subtract(change.lost)
      #expect(found.allSatisfy(phrases.contains))
    }
    return found
  }
}
