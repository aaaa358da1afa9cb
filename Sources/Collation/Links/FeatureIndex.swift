/// Which passages have which features: an inverted index that grows.
///
/// A posting is one number: 27 bits of the feature's hash, 26 of the passage, 11 of the place in it. Postings are sorted,
/// in 256 parts by 8 more bits of the hash, so that those of one feature lie side by side. Eight bytes a posting; adding
/// passages costs a linear merge, and a look at the features of the new passages alone.
struct FeatureIndex<Kind: Feature>: Sendable {
  /// A feature that more passages have tells nothing. At most 255.
  let limit: Int

  private var postings: [UInt64] = []
  /// Where each part begins, and where the last one ends.
  private var parts = [Int](repeating: 0, count: partCount + 1)
  /// How many passages are in the index.
  private(set) var passageCount = 0
  private static var partCount: Int { 256 }
  private static var hashMask: UInt64 { ~0 << 37 }
  private static var maximumPassages: Int { 1 << 26 }

  init(limit: Int) { self.limit = min(limit, 255) }

  /// Adds the passages of a table that are not yet in the index, and what they share with each other and with those
  /// before them.
  ///
  /// - Returns: Features that became too common by that, each with the slots of the passages that had it before.
  mutating func add(from table: PassageTable, to sums: inout PairSums) -> [[Int]] {
    precondition(table.count <= Self.maximumPassages, "more passages than the index can number")
    let passages = passageCount..<table.count
    let old = (postings: postings, parts: parts)
    postings = []
    collect(passages, table)
    for part in 0..<Self.partCount {
      PostingSort.sort(&postings, in: parts[part]..<parts[part + 1])
    }
    if !old.postings.isEmpty { merge(old.postings, old.parts) }
    passageCount = table.count
    return share(newFrom: passages.lowerBound, table, &sums)
  }

  // MARK: Filling

  /// Puts the postings of new passages into their parts: counts first, so that nothing is held twice.
  private mutating func collect(_ passages: Range<Int>, _ table: PassageTable) {
    var ends = [Int](repeating: 0, count: Self.partCount + 1)
    for passage in passages {
      let range = table.range(of: passage)
      for slot in (range.lowerBound * Kind.perWord)..<(range.upperBound * Kind.perWord) {
        guard let hash = Kind.hash(at: slot, of: range, in: table) else { continue }
        ends[Int(hash >> 56) + 1] += 1
      }
    }
    for part in 0..<Self.partCount { ends[part + 1] += ends[part] }
    parts = ends
    postings = [UInt64](repeating: 0, count: ends[Self.partCount])
    for passage in passages {
      let range = table.range(of: passage)
      let first = range.lowerBound * Kind.perWord
      for slot in first..<(range.upperBound * Kind.perWord) {
        guard let hash = Kind.hash(at: slot, of: range, in: table) else { continue }
        let part = Int(hash >> 56)
        postings[ends[part]] = ((hash << 8) & Self.hashMask) | UInt64(passage) << 11 | UInt64(slot - first)
        ends[part] += 1
      }
    }
  }

  private mutating func merge(_ old: [UInt64], _ oldParts: [Int]) {
    var merged: [UInt64] = []
    merged.reserveCapacity(old.count + postings.count)
    var starts = [0]
    starts.reserveCapacity(Self.partCount + 1)
    for part in 0..<Self.partCount {
      var (i, j) = (oldParts[part], parts[part])
      let (oldEnd, newEnd) = (oldParts[part + 1], parts[part + 1])
      while j < newEnd {
        while i < oldEnd, old[i] < postings[j] {
          merged.append(old[i])
          i += 1
        }
        merged.append(postings[j])
        j += 1
      }
      merged += old[i..<oldEnd]
      starts.append(merged.count)
    }
    postings = merged
    parts = starts
  }

  // MARK: Sharing

  private static func passage(of posting: UInt64) -> Int { Int((posting >> 11) & 0x3FF_FFFF) }

  private static func slot(of posting: UInt64, in table: PassageTable) -> Int {
    Int(table.starts[passage(of: posting)]) * Kind.perWord + Int(posting & 0x7FF)
  }

  /// Goes through the features, and adds up those of new passages.
  private func share(newFrom firstNew: Int, _ table: PassageTable, _ sums: inout PairSums) -> [[Int]] {
    var holders: [UInt64] = []
    var retired: [[Int]] = []
    for part in 0..<Self.partCount {
      var start = parts[part]
      let partEnd = parts[part + 1]
      while start < partEnd {
        let hash = postings[start] >> 37
        var end = start + 1
        while end < partEnd, postings[end] >> 37 == hash { end += 1 }
        // Postings of one feature rise by passage: the new ones come last.
        if end - start > 1, Self.passage(of: postings[end - 1]) >= firstNew {
          if end - start <= limit {
            share(start..<end, newFrom: firstNew, table, &holders, &sums)
          } else {
            let known = postings[start..<end].prefix { Self.passage(of: $0) < firstNew }
            if known.count > 1, known.count <= limit {
              retired.append(known.map { Self.slot(of: $0, in: table) })
            }
          }
        }
        start = end
      }
    }
    return retired
  }

  /// Adds up one feature. `holders` is room for its postings.
  private func share(
    _ group: Range<Int>, newFrom firstNew: Int, _ table: PassageTable, _ holders: inout [UInt64],
    _ sums: inout PairSums
  ) {
    holders.removeAll(keepingCapacity: true)
    for place in group {
      // Of a feature that a passage has twice the first place counts.
      if let last = holders.last, Self.passage(of: last) == Self.passage(of: postings[place]) { continue }
      holders.append(postings[place])
    }
    for later in holders.indices.reversed() {
      let passage = Self.passage(of: holders[later])
      guard passage >= firstNew else { break }
      if let mass = Kind.constantMass {
        for other in holders[..<later] { sums.add(mass, to: Self.passage(of: other), and: passage) }
      } else {
        let slot = Self.slot(of: holders[later], in: table)
        for other in holders[..<later] {
          sums.add(
            Kind.mass(at: slot, and: Self.slot(of: other, in: table), in: table),
            to: Self.passage(of: other), and: passage)
        }
      }
    }
  }
}
