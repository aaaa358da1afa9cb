/// Which passages are the very text of one before them: of quotations that were collected every fifth is. A copy is
/// neither read nor compared; it has the links of the passage that it repeats.
///
/// A text is known again by 64 bits: two different ones of a million have the same bits once in 30 million times.
struct PassageCopies: Sendable {
  /// For each passage, copies too, the number of its text.
  private var texts: [UInt32] = []
  private var numbers = NumberTable()

  /// How many passages there are.
  var count: Int { texts.count }

  /// Takes note of a passage.
  ///
  /// - Returns: Whether it is a copy; otherwise its text has the next number, from 0.
  mutating func note(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let known = numbers.keys.count
    let number = numbers.number(of: Self.fingerprint(bytes, range))
    texts.append(UInt32(truncatingIfNeeded: number))
    return number < known
  }

  /// The passages of each text, rising.
  func groups() -> Groups {
    var starts = [UInt32](repeating: 0, count: numbers.keys.count + 1)
    for text in texts { starts[Int(text) + 1] += 1 }
    for text in numbers.keys.indices { starts[text + 1] += starts[text] }
    var ends = starts
    var members = [UInt32](repeating: 0, count: texts.count)
    for (passage, text) in texts.enumerated() {
      members[Int(ends[Int(text)])] = UInt32(truncatingIfNeeded: passage)
      ends[Int(text)] += 1
    }
    return Groups(starts: starts, members: members)
  }

  struct Groups {
    fileprivate let starts: [UInt32]
    fileprivate let members: [UInt32]

    subscript(text: Int) -> ArraySlice<UInt32> { members[Int(starts[text])..<Int(starts[text + 1])] }
  }

  /// A hash of the bytes, eight of them a step.
  private static func fingerprint(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = FeatureHash.of(UInt64(range.count), 4, 4)
    func combine(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    bytes.withUnsafeBytes { bytes in
      var place = range.lowerBound
      while place + 8 <= range.upperBound {
        combine(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      combine(bytes[place..<range.upperBound].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    return FeatureHash.of(hash, 5, 5)
  }
}
