internal import Prose

/// How much a word tells: the logarithm of how rare it is in English at large.
///
/// The table is fixed, so that what two articles share weighs the same whatever else is in the story.
enum WordWeights {
  /// Of every word that is not among the common ones.
  static let rare = 9.0

  /// The weight of the word with a key, as `ComparedWord` has it.
  static func weight(of key: UInt64) -> Double { table[hash: key] ?? rare }

  private static let table: WordTable<Double> = {
    var table = WordTable<Double>(minimumCapacity: 4_096)
    var word: [UInt8] = []
    for (weight, words) in CommonWords.bands {
      words.withUTF8Buffer { bytes in
        for byte in bytes {
          if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
            enter(&word, weight, into: &table)
          } else {
            word.append(byte)
          }
        }
      }
      enter(&word, weight, into: &table)
    }
    return table
  }()

  private static func enter(_ word: inout [UInt8], _ weight: Double, into table: inout WordTable<Double>) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty else { return }
    SpellingFold.fold(&word)
    let key = UInt64(hashing: word)
    // Of two spellings the commoner came first: bands rise.
    if table[hash: key] == nil { table.set(hash: key, to: weight) }
  }
}
