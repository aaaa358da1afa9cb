import TestSupport
import Testing

@testable import Collation

@Suite("Pairs that share keys")
struct SharedKeyPairsTests {
  private func items(_ keys: [UInt64]..., from article: Int = 0) -> [(
    article: Int, keys: [SharedKeyPairs.Key]
  )] {
    keys.enumerated().map { index, keys in
      (article + index, keys.map { SharedKeyPairs.Key(hash: $0, mass: 1) })
    }
  }

  @Test("A pair shares enough, and is of two articles")
  func enough() {
    var pairs = SharedKeyPairs(limit: 9, least: 2)
    let changes = pairs.add(items([1, 2], [1, 2, 3], [2, 3], [3]) + items([1, 2, 3]))
    #expect(changes.found == [PassagePair(0, 1), PassagePair(1, 2), PassagePair(1, 4), PassagePair(2, 4)])
    #expect(changes.lost.isEmpty)
  }

  @Test("A key that becomes common takes its pairs with it")
  func common() {
    var pairs = SharedKeyPairs(limit: 2)
    #expect(pairs.add(items([1], [1, 2], [2])).found == [PassagePair(0, 1), PassagePair(1, 2)])
    let changes = pairs.add(items([1], from: 3))
    #expect(changes.found.isEmpty)
    #expect(changes.lost == [PassagePair(0, 1)])
    #expect(pairs.pairs == [PassagePair(1, 2)])
    #expect(pairs.add(items([1], from: 4)).found.isEmpty)
  }

  @Test("A key counts what the item says that makes the most of it")
  func mass() {
    var pairs = SharedKeyPairs(limit: 9, least: 5)
    let add = { (pairs: inout SharedKeyPairs, article: Int, mass: Int32) in
      pairs.add([(article, [SharedKeyPairs.Key(hash: 7, mass: mass)])]).found
    }
    #expect(add(&pairs, 0, 3).isEmpty)
    #expect(add(&pairs, 1, 4).isEmpty)
    #expect(add(&pairs, 2, 5) == [PassagePair(0, 1), PassagePair(0, 2), PassagePair(1, 2)])
  }

  @Test("Added one by one, items make the pairs that they make at once", arguments: 1...8)
  func growing(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let items = (0..<60).map { _ in
      (
        article: Int.random(in: 0..<20, using: &random),
        keys: (0..<4).map { _ in
          SharedKeyPairs.Key(
            hash: UInt64.random(in: 0..<24, using: &random), mass: Int32.random(in: 1...3, using: &random))
        }
      )
    }
    var (whole, grown) = (SharedKeyPairs(limit: 8, least: 3), SharedKeyPairs(limit: 8, least: 3))
    _ = whole.add(items)
    var known: Set<PassagePair> = []
    for item in items {
      let changes = grown.add([item])
      #expect(known.isDisjoint(with: changes.found) && known.isSuperset(of: changes.lost))
      known.formUnion(changes.found)
      known.subtract(changes.lost)
    }
    #expect(whole.pairs == grown.pairs)
    #expect(known.sorted() == grown.pairs)
  }
}
