/// What a passage tells, in 32 bytes: enough to see that most passages which share a phrase share little else.
///
/// Each word sets one bit by its stem. A bit that only one of two passages has is a word that the other one lacks, so
/// counting such bits bounds from above what the two can share; two words with one bit only weaken the bound.
struct PassageSketch: Sendable {
  /// Bits of rare words, of those that tell less, and of common ones.
  private var rare: UInt64 = 0
  private var middling: UInt64 = 0
  private var common: UInt64 = 0
  /// What the words tell together, rounded down and up, in 23 bits, and how many they are, in 9 bits.
  private var size: UInt32 = 0
  private let start: UInt32

  /// What a word of each kind tells at least.
  private static let least: (rare: Float, middling: Float, common: Float) = (6, 3, 0.35)
  private static let units: Float = 1024

  /// - Parameter start: Where the words begin in the table.
  init(start: Int) { self.start = UInt32(truncatingIfNeeded: start) }

  var count: Int { Int(size & 0x1FF) }
  /// No more than a thousandth a word from what its words tell together.
  var mass: Float { Float(size >> 9) / Self.units }
  /// Where its words stand in the table.
  var range: Range<Int> { Int(start)..<(Int(start) + count) }

  mutating func add(_ word: Vocabulary.Word) {
    if word.mass >= Self.least.rare {
      rare |= word.bit
    } else if word.mass >= Self.least.middling {
      middling |= word.bit
    } else {
      common |= word.bit
    }
    size += word.size
  }

  /// What a word adds to the size.
  static func size(of mass: Float) -> UInt32 { UInt32((mass * units).rounded()) << 9 + 1 }

  /// The most that two passages can have in common, in words and in what these tell.
  @inline(__always)
  func mostShared(with other: PassageSketch) -> (count: Int, mass: Float) {
    let (own, others) = (lacking(in: other), other.lacking(in: self))
    return (
      min(count - own.count, other.count - others.count), min(mass - own.mass, other.mass - others.mass)
    )
  }

  /// Words that the other passage has not, at least.
  @inline(__always)
  private func lacking(in other: PassageSketch) -> (count: Int, mass: Float) {
    // Forms of one word may tell more and less: a bit of any kind may be the word's.
    let others = other.rare | other.middling | other.common
    let rare = (rare & ~others).nonzeroBitCount
    let middling = (middling & ~others).nonzeroBitCount
    let common = (common & ~others).nonzeroBitCount
    let mass =
      Float(rare) * Self.least.rare + Float(middling) * Self.least.middling
      + Float(common) * Self.least.common
    return (rare + middling + common, mass)
  }
}
