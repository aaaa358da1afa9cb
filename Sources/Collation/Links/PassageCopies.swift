/// Which passages are the very text of one before them: of quotations that were collected every fifth is. A copy is
/// neither read nor compared; it has the links of the passage that it repeats.
///
/// A text is known again by 128 bits. Two different ones of a million have the same bits once in 10²⁶ times.
struct PassageCopies: Sendable {
  private struct Fingerprint: Equatable {
    let low: UInt64
    let high: UInt64
  }

  /// For each passage, copies too, the number of its text.
  private(set) var originals: [UInt32] = []
  private var texts: [Fingerprint] = []
  /// For each text 32 bits of it and one more than its number; 0 where nothing is. A power of two, at most half full.
  private var slots: [UInt64] = []

  /// How many passages there are.
  var count: Int { originals.count }

  /// Takes note of a passage.
  ///
  /// - Returns: Whether it is a copy; otherwise its text has the next number, from 0.
  mutating func note(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    if (texts.count + 1) * 2 > slots.count { grow() }
    let text = Self.fingerprint(bytes, range)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: text.low) & mask
    while slots[slot] != 0 {
      let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
      if (slots[slot] ^ text.low) >> 32 == 0, texts[number] == text {
        originals.append(UInt32(truncatingIfNeeded: number))
        return true
      }
      slot = (slot + 1) & mask
    }
    originals.append(UInt32(truncatingIfNeeded: texts.count))
    texts.append(text)
    slots[slot] = Self.entry(text, number: texts.count - 1)
    return false
  }

  /// The passages of each text, rising.
  func groups() -> Groups {
    var starts = [UInt32](repeating: 0, count: texts.count + 1)
    for original in originals { starts[Int(original) + 1] += 1 }
    for number in texts.indices { starts[number + 1] += starts[number] }
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

    subscript(text: Int) -> ArraySlice<UInt32> { members[Int(starts[text])..<Int(starts[text + 1])] }
  }

  // MARK: Fingerprints

  /// Two hashes side by side, eight bytes a step.
  private static func fingerprint(_ bytes: [UInt8], _ range: Range<Int>) -> Fingerprint {
    var low = UInt64(range.count)
    var high: UInt64 = 0x2545_F491_4F6C_DD1D
    func combine(_ word: UInt64) {
      low = (low ^ word) &* 0x9E37_79B9_7F4A_7C15
      low ^= low >> 32
      high = (high &+ word) &* 0xBF58_476D_1CE4_E5B9
      high ^= high >> 29
    }
    bytes.withUnsafeBytes { bytes in
      var place = range.lowerBound
      while place + 8 <= range.upperBound {
        combine(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      combine(bytes[place..<range.upperBound].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    return Fingerprint(low: low, high: high)
  }

  private static func entry(_ text: Fingerprint, number: Int) -> UInt64 {
    (text.low >> 32) << 32 | UInt64(number + 1)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: max(256, slots.count * 2))
    let mask = slots.count - 1
    for (number, text) in texts.enumerated() {
      var slot = Int(truncatingIfNeeded: text.low) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(text, number: number)
    }
  }
}
