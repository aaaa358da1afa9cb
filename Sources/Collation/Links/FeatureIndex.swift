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
  /// For the slots of the passages that came last: which postings share its feature.
  private var groupStarts: [UInt32] = []
  private var groupCounts: [UInt8] = []
  private var firstSlot = 0

  private static var partCount: Int { 256 }
  private static var hashMask: UInt64 { ~0 << 37 }
  static var maximumPassages: Int { 1 << 26 }

  init(limit: Int) { self.limit = min(limit, 255) }

  /// Adds the passages of a table that are not yet in the index.
  ///
  /// - Returns: Features that became too common by that, each with the slots of the passages that had it before.
  mutating func add(from table: PassageTable) -> [[Int]] {
    precondition(table.count <= Self.maximumPassages, "more passages than the index can number")
    let passages = passageCount..<table.count
    let old = (postings: postings, parts: parts)
    postings = []
    collect(passages, table)
    for part in 0..<Self.partCount {
      PostingSort.sort(&postings, in: parts[part]..<parts[part + 1])
    }
    firstSlot = Int(table.starts[passages.lowerBound]) * Kind.perWord
    let slotCount = Int(table.starts[passages.upperBound]) * Kind.perWord - firstSlot
    groupStarts = [UInt32](repeating: 0, count: slotCount)
    groupCounts = [UInt8](repeating: 0, count: slotCount)
    if !old.postings.isEmpty { merge(old.postings, old.parts) }
    passageCount = table.count
    return group(newFrom: passages.lowerBound, table)
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

  // MARK: Grouping

  private static func passage(of posting: UInt64) -> Int { Int((posting >> 11) & 0x3FF_FFFF) }

  private static func slot(of posting: UInt64, in table: PassageTable) -> Int {
    Int(table.starts[passage(of: posting)]) * Kind.perWord + Int(posting & 0x7FF)
  }

  /// Notes for each slot of a new passage which postings it meets.
  private mutating func group(newFrom firstNew: Int, _ table: PassageTable) -> [[Int]] {
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
            note(start..<end, newFrom: firstNew, table)
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

  private mutating func note(_ group: Range<Int>, newFrom firstNew: Int, _ table: PassageTable) {
    var place = group.upperBound - 1
    while place >= group.lowerBound, Self.passage(of: postings[place]) >= firstNew {
      let passage = Self.passage(of: postings[place])
      // Of a feature that a passage has twice the first place counts.
      if place == group.lowerBound || Self.passage(of: postings[place - 1]) != passage {
        let slot = Self.slot(of: postings[place], in: table) - firstSlot
        groupStarts[slot] = UInt32(truncatingIfNeeded: group.lowerBound)
        groupCounts[slot] = UInt8(truncatingIfNeeded: group.count)
      }
      place -= 1
    }
  }

  // MARK: Asking

  /// Sums up what a passage that came last shares with each passage before it.
  func addShared(of passage: Int, in table: PassageTable, to sums: inout SharedSums) {
    let range = table.range(of: passage)
    for slot in (range.lowerBound * Kind.perWord)..<(range.upperBound * Kind.perWord) {
      let count = Int(groupCounts[slot - firstSlot])
      guard count > 1 else { continue }
      let start = Int(groupStarts[slot - firstSlot])
      let own = Kind.isOneSided ? Kind.mass(at: slot, and: slot, in: table) : 0
      var last = -1
      for place in start..<(start + count) {
        let other = Self.passage(of: postings[place])
        if other >= passage { break }
        if other == last { continue }
        last = other
        // The other passage lies far away in memory: it is left alone where that will do.
        let mass =
          Kind.isOneSided
          ? own : Kind.mass(at: slot, and: Self.slot(of: postings[place], in: table), in: table)
        sums.add(mass, to: other)
      }
    }
  }
}

/// What one passage shares with others, while it is summed up: how many features, and what these tell.
struct SharedSums: Sendable {
  /// The mass in the low bits, the number of features above them.
  private var sums: [UInt32] = []
  private(set) var touched: [UInt32] = []

  private static let one: UInt32 = 1 << 21

  /// For passages numbered below `count`.
  init(count: Int) { sums = [UInt32](repeating: 0, count: count) }

  /// Adds a feature, unless it tells nothing.
  @inline(__always)
  mutating func add(_ mass: Int32, to passage: Int) {
    guard mass > 0 else { return }
    if sums[passage] == 0 { touched.append(UInt32(truncatingIfNeeded: passage)) }
    sums[passage] &+= UInt32(truncatingIfNeeded: mass) &+ Self.one
  }

  /// What is shared tells so much, in `MassUnit`s.
  @inline(__always)
  func mass(of passage: UInt32) -> Int32 { Int32(sums[Int(passage)] & (Self.one - 1)) }

  @inline(__always)
  func count(of passage: UInt32) -> Int { Int(sums[Int(passage)] / Self.one) }

  mutating func removeAll() {
    for passage in touched { sums[Int(passage)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
