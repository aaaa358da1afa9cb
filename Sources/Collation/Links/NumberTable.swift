/// Numbers from 0 for 64-bit keys, in the order in which they come.
struct NumberTable: Sendable {
  /// By number. Common words come early, so what is asked most often stands together.
  private(set) var keys: [UInt64] = []
  /// For each key its upper half and one more than its number; 0 marks a free slot. A power of two, at most half full.
  private var slots: [UInt64] = []

  /// The number of a key, which is the next one if the key has not come before.
  mutating func number(of key: UInt64) -> Int {
    if (keys.count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = Self.slot(of: key) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ key) >> 32 == 0 {
        let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        if keys[number] == key { return number }
      }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    slots[slot] = Self.entry(key, number: keys.count - 1)
    return keys.count - 1
  }

  private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 32)) }

  private static func entry(_ key: UInt64, number: Int) -> UInt64 { (key >> 32) << 32 | UInt64(number + 1) }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: max(256, slots.count * 2))
    let mask = slots.count - 1
    for (number, key) in keys.enumerated() {
      var slot = Self.slot(of: key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(key, number: number)
    }
  }
}
