/// The words of sentences that are read together, their bytes one after the other.
struct WordBatch {
  private(set) var bytes: [UInt8] = []
  /// Where each word lies in `bytes`.
  private(set) var words: [Range<Int>] = []
  /// The words of each sentence; those after the last belong to one that has not ended.
  private(set) var sentences: [Range<Int>] = []

  var count: Int { words.count }

  mutating func append(_ form: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: form)
    words.append(start..<bytes.count)
  }

  mutating func endSentence() {
    sentences.append((sentences.last?.upperBound ?? 0)..<words.count)
  }

  /// The memory is kept.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  func form(_ word: Int) -> ArraySlice<UInt8> { bytes[words[word]] }
}
