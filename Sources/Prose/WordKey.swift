/// A word as the rules compare it: FNV-1a over its bytes in lower case, all apostrophes and hyphens alike.
///
/// Two different words with one key are possible in theory; among all English words there are none.
public struct WordKey: Hashable, Sendable {
  public let value: UInt64

  /// A key that was made before, or the FNV-1a hash of a word that needs no folding.
  @inlinable public init(value: UInt64) { self.value = value }

  public init(_ word: String) { self.init(Array(word.utf8)) }

  public init(_ bytes: some Collection<UInt8>) {
    var hash = Self.basis
    var pending: [UInt8] = []  // of a scalar outside ASCII
    for byte in bytes {
      if byte < 0x80 {
        hash = Self.mixing(hash, ascii: byte)
        continue
      }
      pending.append(byte)
      let length = pending[0] >= 0xF0 ? 4 : pending[0] >= 0xE0 ? 3 : 2
      guard pending.count == length else { continue }
      for folded in Self.folded(pending) { hash = Self.mix(hash, folded) }
      pending.removeAll(keepingCapacity: true)
    }
    value = hash
  }

  /// The words of a list, parted by white space.
  public static func all(in list: String) -> [WordKey] {
    let bytes = Array(list.utf8)
    var keys: [WordKey] = []
    keys.reserveCapacity(bytes.count / 4)
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(below: 0x21, from: start, to: bytes.count)
      if end > start { keys.append(WordKey(bytes, start..<end)) }
      start = end + 1
    }
    return keys
  }

  /// The word that stands in a range.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init(value: Self.plainHash(bytes, range) ?? WordKey(bytes[range]).value)
  }

  /// Of a word that holds nothing outside ASCII but apostrophes.
  private static func plainHash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
    var hash = basis
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = Scalars.scalar(at: index, in: bytes)
      if value < 0x80 {
        hash = mixing(hash, ascii: UInt8(value))
      } else if Scalars.isApostrophe(value) {
        hash = mix(hash, 0x27)
      } else {
        return nil
      }
      index += length
    }
    return hash
  }

  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more character.
  @inline(__always)
  static func mixing(_ hash: UInt64, ascii byte: UInt8) -> UInt64 {
    mix(hash, byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    let value = Scalars.scalar(at: 0, in: bytes).value
    if Scalars.isApostrophe(value) { return [0x27] }
    if Scalars.isHyphen(value) { return [0x2D] }
    guard let scalar = Unicode.Scalar(value) else { return bytes }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Without a copy of the word: rules compare with literals in their inner loops.
  public init(stringLiteral word: StaticString) {
    self = word.withUTF8Buffer { word in
      var hash = Self.basis
      for byte in word {
        guard byte < 0x80 else { return WordKey(Array(word)) }
        hash = Self.mixing(hash, ascii: byte)
      }
      return WordKey(value: hash)
    }
  }
}
