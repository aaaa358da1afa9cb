internal import Prose

/// FNV-1a over bytes: the same on every machine and in every run, unlike `Hasher`.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func combine(_ word: UInt64) {
    // One step for eight bytes; the shift lets the high bits reach the low ones.
    value = (value ^ word) &* 0x100_0000_01B3
    value ^= value >> 29
  }
}

extension UInt64 {
  /// The hash of a word's folded bytes.
  init(hashing bytes: some Sequence<UInt8>) {
    var hash = WordHash()
    for byte in bytes { hash.combine(byte) }
    self = hash.value
  }

  /// The hash of a word, for tables in code.
  init(word: String) { self.init(hashing: word.utf8) }

  /// The key of a number: equal for `11`, `11.0` and `eleven`, and for no word.
  init(number: Double) {
    var hash = WordHash()
    hash.combine(UInt8(ascii: "#"))
    hash.combine(number.bitPattern)
    self = hash.value
  }
}

extension WordTable {
  /// The value of the word with a hash.
  subscript(hash hash: UInt64) -> Value? { self[WordKey(value: hash)] }

  mutating func set(hash: UInt64, to value: Value) { set(WordKey(value: hash), to: value) }

  /// A table of words that are written in the program.
  init(_ pairs: [String: Value]) {
    self.init(minimumCapacity: pairs.count)
    for (word, value) in pairs { set(hash: UInt64(word: word), to: value) }
  }
}

extension WordSet {
  /// Whether the word with a hash is among them.
  func contains(_ hash: UInt64) -> Bool { contains(WordKey(value: hash)) }
}
