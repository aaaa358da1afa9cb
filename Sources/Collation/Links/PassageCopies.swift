/// Which passages are the same words as one before them: of quotations that were collected every fifth is. A copy is
/// not indexed and not compared; it has the links of the passage that it repeats.
struct PassageCopies: Sendable {
  /// For each passage, copies too, the number in the table of the words that it has.
  private(set) var originals: [UInt32] = []
  /// 32 bits of a hash of the words, and one more than the number in the table; 0 where nothing is. A power of two, at
  /// most half full.
  private var slots: [UInt64] = []
  /// The other 32 bits of the hash, by number in the table.
  private var hashes: [UInt32] = []

  var count: Int { originals.count }

  /// Takes note of the last passage of a table.
  ///
  /// - Returns: Whether it is a copy: then the table need not keep it.
  mutating func note(lastOf table: PassageTable) -> Bool {
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let passage = table.count - 1
    let hash = table.hash(of: passage)
    let tag = (hash >> 32) << 32
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let other = Int(slots[slot] & ~0 >> 32) - 1
      if (slots[slot] >> 32) << 32 == tag, table.isEqual(passage, other) {
        originals.append(UInt32(truncatingIfNeeded: other))
        return true
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = tag | UInt64(passage + 1)
    hashes.append(UInt32(truncatingIfNeeded: hash))
    originals.append(UInt32(truncatingIfNeeded: passage))
    return false
  }

  /// The passages of each number of the table, rising.
  func groups() -> Groups {
    var starts = [UInt32](repeating: 0, count: hashes.count + 1)
    for original in originals { starts[Int(original) + 1] += 1 }
    for number in hashes.indices { starts[number + 1] += starts[number] }
    var ends = starts
    var members = [UInt32](repeating: 0, count: originals.count)
    for (passage, original) in originals.enumerated() {
      members[Int(ends[Int(original)])] = UInt32(truncatingIfNeeded: passage)
      ends[Int(original)] += 1
    }
    return Groups(starts: starts, members: members)
  }

  struct Groups {
    fileprivate let starts: [UInt32]
    fileprivate let members: [UInt32]

    subscript(original: Int) -> ArraySlice<UInt32> {
      members[Int(starts[original])..<Int(starts[original + 1])]
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: max(256, old.count * 2))
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(hashes[Int(entry & ~0 >> 32) - 1]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
