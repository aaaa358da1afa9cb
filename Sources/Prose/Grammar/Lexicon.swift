/// Words with numbers, as an open-addressing table that lies ready in the model.
struct Lexicon: Sendable {
  private let bytes: ModelBytes
  private let mask: UInt32
  /// How many words there are.
  let count: Int
  private let ends: Int
  private let text: Int

  init(_ bytes: ModelBytes) throws(GrammarError) {
    guard bytes.count >= 8 else { throw .damaged }
    let size = Int(bytes.uint32(at: 0))
    count = Int(bytes.uint32(at: 4))
    ends = 8 + 4 * size
    text = ends + 4 * (count + 1)
    // A table with room to spare: a search ends.
    guard size > count, size & (size - 1) == 0, text <= bytes.count,
      text + Int(bytes.uint32(at: ends + 4 * count)) <= bytes.count
    else { throw .damaged }
    mask = UInt32(size - 1)
    self.bytes = bytes
  }

  /// The number of a word that is `prefix` and then the bytes of a slice.
  @inline(__always)
  func number(of word: ArraySlice<UInt8>, after prefix: StaticString = "") -> Int? {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<prefix.utf8CodeUnitCount {
      hash = (hash ^ UInt32(prefix.utf8Start[index])) &* 0x0100_0193
    }
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    var slot = hash & mask
    for _ in 0...mask {
      let number = Int(bytes.uint32(at: 8 + 4 * Int(slot)))
      if number == 0 || number > count { return nil }
      if matches(number - 1, prefix, word) { return number - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func matches(_ number: Int, _ prefix: StaticString, _ word: ArraySlice<UInt8>) -> Bool {
    let start = Int(bytes.uint32(at: ends + 4 * number))
    let length = Int(bytes.uint32(at: ends + 4 * number + 4)) - start
    guard length == prefix.utf8CodeUnitCount + word.count, text + start + length <= bytes.count else {
      return false
    }
    var offset = text + start
    for index in 0..<prefix.utf8CodeUnitCount {
      guard bytes.byte(at: offset) == prefix.utf8Start[index] else { return false }
      offset += 1
    }
    for byte in word {
      guard bytes.byte(at: offset) == byte else { return false }
      offset += 1
    }
    return true
  }
}
