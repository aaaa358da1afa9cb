/// Words with a value each, as the closed lists of the rules are kept.
///
/// A `WordKey` is a good hash already, so the table is one array of keys, probed in order, and is built in a few
/// microseconds for a hundred words: the program pays for its lists at every start.
public struct WordTable<Value: Sendable>: Sendable {
  /// A power of two, at most half full; 0 marks a free slot.
  @usableFromInline var keys: [UInt64]
  @usableFromInline var values: [Value?]
  @usableFromInline var used = 0

  public var count: Int { used }

  @inlinable public init(minimumCapacity: Int = 0) {
    var size = 16
    while size < minimumCapacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
  }

  @inlinable public subscript(key: WordKey) -> Value? { values[slot(of: key)] }

  /// All words with their values, in no order.
  var entries: [(WordKey, Value)] {
    zip(keys, values).compactMap { key, value in value.map { (WordKey(value: key), $0) } }
  }

  /// Adds a word, or gives it another value.
  @inlinable public mutating func set(_ key: WordKey, to value: Value) {
    if (used + 1) * 2 > keys.count { grow() }
    let slot = slot(of: key)
    if keys[slot] == 0 {
      keys[slot] = key.value
      used += 1
    }
    values[slot] = value
  }

  /// Where the key is, or the free slot where it would be.
  @inlinable func slot(of key: WordKey) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.value ^ (key.value >> 32)) & mask
    while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Value?](repeating: nil, count: oldKeys.count * 2)
    for (old, value) in zip(oldKeys, oldValues) where old != 0 {
      let slot = slot(of: WordKey(value: old))
      keys[slot] = old
      values[slot] = value
    }
  }
}

/// A closed class of words that a rule asks for.
public struct WordSet: Sendable {
  @usableFromInline var table: WordTable<Void>

  public init() { table = WordTable() }

  /// The words of a list, parted by white space; `_` stands for a space inside an entry (`new_york`).
  /// Each word is listed with a full stop at its end too (`mr`, `mr.`) where `withStops` asks for it.
  public init(_ words: String, withStops: Bool = false) {
    table = WordTable(minimumCapacity: words.utf8.count / (withStops ? 3 : 6))
    for entry in WordList(words) {
      insert(WordKey(entry))
      if withStops { insert(WordKey(entry + [0x2E])) }
    }
  }

  public mutating func insert(_ key: WordKey) { table.set(key, to: ()) }

  @inlinable public func contains(_ key: WordKey) -> Bool { table[key] != nil }
  public func contains(_ token: Token) -> Bool { table[token.key] != nil }
}

/// The entries of a list of words, in order, as bytes.
struct WordList: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ words: String) { bytes = Array(words.utf8) }

  mutating func next() -> [UInt8]? {
    while place < bytes.count, bytes[place].isASCIIWhitespace { place += 1 }
    let start = place
    while place < bytes.count, !bytes[place].isASCIIWhitespace { place += 1 }
    guard start < place else { return nil }
    return bytes[start..<place].map { $0 == 0x5F ? 0x20 : $0 }
  }
}
