/// Where what was computed of words is kept: a row for each of the words seen last, about 2,000 of them. With as many,
/// four of five words of a text of news are known.
///
/// A set of four places for each value of some bits of a hash; of four words the one that was not seen for longest
/// makes room, but none that the same batch needs.
struct WordMemory {
  /// Longer words are rare, and new each time.
  private static let longestForm = 24
  private static let ways = 4
  private static let sets = 512
  /// Words that stay known, if no batch has too many of one set.
  static let capacity = ways * sets

  private struct Place {
    var hash: UInt64 = 0
    /// The batch that saw the word last; 0 for none.
    var batch: UInt32 = 0
    var row: Int32 = -1
    var length: UInt8 = 0
  }

  private var places = [Place](repeating: Place(), count: capacity)
  private var forms = [UInt8](repeating: 0, count: capacity * longestForm)
  private var batch: UInt32 = 0
  /// Rows for words that found no place, for as long as a batch lasts.
  private var spares: [Int32] = []
  private var usedSpares = 0
  /// How many rows there are. Rows are numbered from 0, and each is used again and again.
  private(set) var rowCount = 0

  /// The row of each word of a batch. `fill` is called for those that are new, and must compute the row.
  mutating func rows(of words: WordBatch, into rows: inout [Int32], fill: (_ word: Int, _ row: Int) -> Void) {
    if batch == .max { forget() }
    batch += 1
    usedSpares = 0
    rows.removeAll(keepingCapacity: true)
    for word in 0..<words.count {
      let (row, isNew) = row(of: words.bytes, words.words[word])
      rows.append(row)
      if isNew { fill(word, Int(row)) }
    }
  }

  private mutating func row(of bytes: [UInt8], _ range: Range<Int>) -> (row: Int32, isNew: Bool) {
    guard range.count <= Self.longestForm else { return (spareRow(), true) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    let first = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (Self.sets - 1) * Self.ways
    var oldest = first
    for place in first..<(first + Self.ways) {
      if places[place].hash == hash, holds(place, bytes, range) {
        places[place].batch = batch
        return (places[place].row, false)
      }
      if places[place].batch < places[oldest].batch { oldest = place }
    }
    guard places[oldest].batch < batch else { return (spareRow(), true) }
    let row = places[oldest].row < 0 ? newRow() : places[oldest].row
    places[oldest] = Place(hash: hash, batch: batch, row: row, length: UInt8(range.count))
    for (offset, index) in range.enumerated() { forms[oldest * Self.longestForm + offset] = bytes[index] }
    return (row, true)
  }

  private func holds(_ place: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard places[place].row >= 0, Int(places[place].length) == range.count else { return false }
    let start = place * Self.longestForm
    return range.indices.allSatisfy { forms[start + $0 - range.lowerBound] == bytes[$0] }
  }

  private mutating func newRow() -> Int32 {
    rowCount += 1
    return Int32(rowCount - 1)
  }

  private mutating func spareRow() -> Int32 {
    if usedSpares == spares.count { spares.append(newRow()) }
    usedSpares += 1
    return spares[usedSpares - 1]
  }

  private mutating func forget() {
    for place in places.indices { places[place].batch = 0 }
    batch = 0
  }
}
