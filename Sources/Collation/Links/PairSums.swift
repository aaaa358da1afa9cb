/// What pairs of passages share, summed up feature by feature.
///
/// Features come in any order, and there are many more of them than of pairs. They are laid down as numbers of eight
/// bytes, in parts by the later passage of the pair, and each part is sorted when all are there: memory is walked
/// through, not jumped about in.
struct PairSums {
  /// A number is 25 bits of the later passage, 25 of the other and 14 of what the feature tells, in `MassUnit`s.
  private enum Bits {
    static let mass: UInt64 = 14
    static let passage: UInt64 = 25
    static let later = mass + passage
  }

  static let maximumPassages = 1 << 25
  /// More than a feature can tell.
  private static let massLimit: Int32 = 1 << 14 - 1
  private static let partLimit = 256

  private let passages: Range<Int>
  /// A part holds so many passages, as a power of two.
  private let shift: Int
  private var parts: [[UInt64]]

  /// - Parameter passages: The pairs whose later passage is one of these.
  init(later passages: Range<Int>) {
    precondition(passages.upperBound <= Self.maximumPassages, "more passages than a pair can number")
    self.passages = passages
    var shift = 0
    while passages.count >> shift >= Self.partLimit { shift += 1 }
    self.shift = shift
    parts = Array(repeating: [], count: (passages.count >> shift) + 1)
  }

  /// Adds a feature, unless it tells nothing.
  @inline(__always)
  mutating func add(_ mass: Int32, to first: Int, and second: Int) {
    guard mass > 0 else { return }
    let later = second - passages.lowerBound
    let mass = UInt64(min(mass, Self.massLimit))
    parts[later >> shift].append(UInt64(later) << Bits.later | UInt64(first) << Bits.mass | mass)
  }

  /// Hands out what each pair shares, by the later passage and then by the other, and forgets it.
  ///
  /// - Parameter body: Takes the passages, how many features they share, and what these tell.
  mutating func take(_ body: (_ first: Int, _ second: Int, _ count: Int, _ mass: Int32) -> Void) {
    var sorted: [UInt64] = []
    for part in parts.indices {
      let numbers = parts[part]
      parts[part] = []
      sort(numbers, into: &sorted)
      var place = 0
      while place < numbers.count {
        let pair = sorted[place] >> Bits.mass
        var mass: Int32 = 0
        var end = place
        while end < numbers.count, sorted[end] >> Bits.mass == pair {
          mass += Int32(truncatingIfNeeded: sorted[end] & (1 << Bits.mass - 1))
          end += 1
        }
        let first = Int(pair & (1 << Bits.passage - 1))
        body(first, passages.lowerBound + Int(pair >> Bits.passage), end - place, mass)
        place = end
      }
    }
  }

  /// By the later passage with counts, for these are few; then those of each passage by themselves.
  private func sort(_ numbers: [UInt64], into sorted: inout [UInt64]) {
    if sorted.count < numbers.count { sorted = [UInt64](repeating: 0, count: numbers.count) }
    let mask = 1 << shift - 1
    var ends = [Int](repeating: 0, count: mask + 2)
    for number in numbers { ends[Int(number >> Bits.later) & mask + 1] += 1 }
    for value in 0...mask { ends[value + 1] += ends[value] }
    for number in numbers {
      let value = Int(number >> Bits.later) & mask
      sorted[ends[value]] = number
      ends[value] += 1
    }
    var start = 0
    for value in 0...mask {
      PostingSort.sortFew(&sorted, in: start..<ends[value])
      start = ends[value]
    }
  }
}
