internal import Prose

/// What the reader found out about words of plain letters, so that a word that comes again costs one look: of news
/// text nineteen words in twenty came before.
struct WordMemory: Sendable {
  /// A word without what depends on the place where it stands.
  struct Entry: Sendable {
    let key: UInt64
    let stem: UInt64
    let weight: Double
    let isNegation: Bool
    /// Whether nothing is ever put together with it: no number word, not the first word of a phrase.
    let isPlain: Bool
  }

  /// More words than this are read anew each time: no text makes the memory large.
  private static let limit = 1 << 18

  /// Hashes of words as they are written, in lower case; 0 marks a free slot. A power of two, at most half full.
  private var hashes: [UInt64] = []
  private var entries: [Entry] = []
  private var count = 0

  /// The word with a hash, or nil if it has not been seen.
  @inline(__always)
  subscript(hash: UInt64) -> Entry? {
    guard count > 0 else { return nil }
    let slot = slot(of: hash)
    return hashes[slot] == hash ? entries[slot] : nil
  }

  mutating func remember(_ entry: Entry, as hash: UInt64) {
    guard count < Self.limit, hash != 0 else { return }
    if (count + 1) * 2 > hashes.count { grow() }
    let slot = slot(of: hash)
    if hashes[slot] == 0 { count += 1 }
    hashes[slot] = hash
    entries[slot] = entry
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldEntries) = (hashes, entries)
    let size = max(256, oldHashes.count * 2)
    hashes = [UInt64](repeating: 0, count: size)
    entries = [Entry](
      repeating: Entry(key: 0, stem: 0, weight: 0, isNegation: false, isPlain: false), count: size)
    for (hash, entry) in zip(oldHashes, oldEntries) where hash != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      entries[slot] = entry
    }
  }
}

extension WordMemory.Entry {
  /// Of a word of folded letters in the one spelling in which it is compared.
  init(spelt letters: [UInt8], key: UInt64) {
    self.init(
      key: key, stem: WordStems.stem(of: letters, key: key), weight: WordWeights.weight(of: key),
      isNegation: WordForms.negations.contains(key), isPlain: !WordAssembly.isFirst(key))
  }
}
