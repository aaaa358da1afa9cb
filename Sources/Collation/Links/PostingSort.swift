/// Sorts numbers by all their bits, fast where there are many: a radix sort by the bits above the eleventh, which keeps
/// the order of those below.
enum PostingSort {
  /// Below this many a comparison sort is faster than the counts of a radix sort.
  private static let few = 256
  private static let digit = 9
  /// The bits that a feature's hash takes; postings come in the order of their passages.
  private static let hashBits = 37..<64

  /// Sorts a range of postings, in which those with equal hashes rise already.
  static func sort(_ postings: inout [UInt64], in range: Range<Int>) {
    guard range.count > few else {
      sortFew(&postings, in: range)
      return
    }
    var spare = [UInt64](repeating: 0, count: range.count)
    var isSpareFilled = false
    for shift in stride(from: hashBits.lowerBound, to: hashBits.upperBound, by: digit) {
      if isSpareFilled {
        scatter(spare, 0..<range.count, into: &postings, from: range.lowerBound, by: shift)
      } else {
        scatter(postings, range, into: &spare, from: 0, by: shift)
      }
      isSpareFilled.toggle()
    }
    if isSpareFilled { postings.replaceSubrange(range, with: spare) }
  }

  private static func scatter(
    _ source: [UInt64], _ range: Range<Int>, into target: inout [UInt64], from start: Int, by shift: Int
  ) {
    let mask = 1 << digit - 1
    var ends = [Int](repeating: 0, count: mask + 2)
    for place in range { ends[Int(source[place] >> shift) & mask + 1] += 1 }
    ends[0] = start
    for value in 0..<mask { ends[value + 1] += ends[value] }
    for place in range {
      let value = Int(source[place] >> shift) & mask
      target[ends[value]] = source[place]
      ends[value] += 1
    }
  }

  /// Fast where there are few; any number is sorted.
  static func sortFew(_ postings: inout [UInt64], in range: Range<Int>) {
    guard range.count > 24 else {
      for place in range.dropFirst() {
        let posting = postings[place]
        var hole = place
        while hole > range.lowerBound, postings[hole - 1] > posting {
          postings[hole] = postings[hole - 1]
          hole -= 1
        }
        postings[hole] = posting
      }
      return
    }
    postings[range].sort()
  }
}
