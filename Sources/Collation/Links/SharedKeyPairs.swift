/// Pairs of items of different articles that share keys, kept up to date while items are added.
///
/// As `PairFinder` for passages, so here for what has a few keys: statements and their senses, claims and their terms. A
/// key that too many items have tells nothing; when it comes to that, what it added is taken back. So the pairs depend
/// neither on the order of the items nor on how many came at once.
struct SharedKeyPairs: Sendable {
  /// Something that can be shared, with what sharing it counts.
  struct Key: Sendable {
    let hash: UInt64
    let mass: Int32
  }

  /// What came of adding items.
  struct Changes: Sendable {
    var found: [PassagePair] = []
    var lost: [PassagePair] = []
  }

  /// Who has a key.
  private struct Holders: Sendable {
    var items: [Int32] = []
    /// What sharing the key counts: the most that an item gives it.
    var mass: Int32 = 0
    /// How many of the items are in the sums, and with what.
    var summedCount = 0
    var summedMass: Int32 = 0
    /// More items have it than may; they are not kept.
    var isCommon = false
  }

  /// Keys that more items have are left out.
  private let limit: Int
  /// What a pair must share.
  private let least: Int32
  private var articles: [Int32] = []
  private var holders: [UInt64: Holders] = [:]
  /// What pairs share, also of those that share too little.
  private var sums: [PassagePair: Int32] = [:]

  init(limit: Int, least: Int32 = 1) {
    self.limit = limit
    self.least = least
  }

  var count: Int { articles.count }

  /// The pairs, rising.
  var pairs: [PassagePair] { sums.lazy.filter { $0.value >= least }.map(\.key).sorted() }

  /// Adds items, numbered from 0 in the order in which they come.
  mutating func add(_ items: [(article: Int, keys: [Key])]) -> Changes {
    var touched: [UInt64] = []
    for (article, keys) in items {
      let item = Int32(truncatingIfNeeded: articles.count)
      articles.append(Int32(truncatingIfNeeded: article))
      for key in keys { note(key, of: item, &touched) }
    }
    var before: [PassagePair: Int32] = [:]
    for hash in touched { sum(hash, &before) }
    return changes(since: before)
  }

  private mutating func note(_ key: Key, of item: Int32, _ touched: inout [UInt64]) {
    let isNew = { (holders: inout Holders) in
      if holders.isCommon { return false }
      holders.mass = max(holders.mass, key.mass)
      if holders.items.last == item { return false }
      holders.items.append(item)
      return holders.items.count == holders.summedCount + 1
    }
    if isNew(&holders[key.hash, default: Holders()]) { touched.append(key.hash) }
  }

  /// Brings the sums up to date with one key.
  private mutating func sum(_ hash: UInt64, _ before: inout [PassagePair: Int32]) {
    guard let own = holders[hash] else { return }
    let old = own.items[..<own.summedCount]
    if own.items.count > limit {
      change(amongst: old, by: -own.summedMass, &before)
      holders[hash] = Holders(isCommon: true)
      return
    }
    if own.mass > own.summedMass { change(amongst: old, by: own.mass - own.summedMass, &before) }
    for place in own.summedCount..<own.items.count {
      for other in own.items[..<place] { change(other, own.items[place], by: own.mass, &before) }
    }
    holders[hash]?.summedCount = own.items.count
    holders[hash]?.summedMass = own.mass
  }

  private mutating func change(
    amongst items: ArraySlice<Int32>, by mass: Int32, _ before: inout [PassagePair: Int32]
  ) {
    for place in items.indices {
      for other in items[..<place] { change(other, items[place], by: mass, &before) }
    }
  }

  private mutating func change(
    _ a: Int32, _ b: Int32, by mass: Int32, _ before: inout [PassagePair: Int32]
  ) {
    guard articles[Int(a)] != articles[Int(b)] else { return }
    let pair = PassagePair(Int(a), Int(b))
    let old = sums[pair, default: 0]
    if before[pair] == nil { before[pair] = old }
    sums[pair] = old + mass
  }

  private mutating func changes(since before: [PassagePair: Int32]) -> Changes {
    var changes = Changes()
    for (pair, old) in before {
      let new = sums[pair, default: 0]
      if new == 0 { sums[pair] = nil }
      if old < least, new >= least { changes.found.append(pair) }
      if old >= least, new < least { changes.lost.append(pair) }
    }
    changes.found.sort()
    changes.lost.sort()
    return changes
  }
}
