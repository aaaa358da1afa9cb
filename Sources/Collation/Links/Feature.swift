/// Something that two passages can have in common, by which the one finds the other.
protocol Feature: Sendable {
  /// How many features may begin at a word.
  static var perWord: Int { get }

  /// What each feature adds to a pair, where no feature adds more than another: then no passage is looked at for it.
  static var constantMass: Int32? { get }

  /// The hash of a feature of a passage, or nil where there is none. It depends on the words alone.
  ///
  /// A slot counts from the first word of the table, `perWord` for each word.
  static func hash(at slot: Int, of passage: Range<Int>, in table: PassageTable) -> UInt64?

  /// What the feature adds to a pair of passages that both have it, in `MassUnit`s; 0 if it does not count.
  static func mass(at slot: Int, and other: Int, in table: PassageTable) -> Int32
}

/// Three words in a row. Of 172 labelled pairs of quotations in real news 169 share one. By themselves they are counted,
/// not weighed: among very many passages it is how many are shared that tells.
enum Phrase: Feature {
  static let perWord = 1
  static let constantMass: Int32? = 1

  @inline(__always)
  static func hash(at slot: Int, of passage: Range<Int>, in table: PassageTable) -> UInt64? {
    guard slot + 2 < passage.upperBound else { return nil }
    return FeatureHash.of(table.key(at: slot), table.key(at: slot + 1), table.key(at: slot + 2))
  }

  @inline(__always)
  static func mass(at slot: Int, and other: Int, in table: PassageTable) -> Int32 {
    table.word(at: slot).telling + table.word(at: slot + 1).telling + table.word(at: slot + 2).telling
  }
}

/// Two words in a row, or a telling one: only where one of the two passages is a quotation of a few words.
enum ShortPhrase: Feature {
  static let perWord = 2
  static let constantMass: Int32? = nil

  @inline(__always)
  static func hash(at slot: Int, of passage: Range<Int>, in table: PassageTable) -> UInt64? {
    let place = slot >> 1
    guard slot & 1 == 1 else { return FeatureHash.of(table.key(at: place), 1, 1) }
    guard place + 1 < passage.upperBound else { return nil }
    return FeatureHash.of(table.key(at: place), table.key(at: place + 1), 2)
  }

  @inline(__always)
  static func mass(at slot: Int, and other: Int, in table: PassageTable) -> Int32 {
    let flag = slot & 1 == 1 ? PassageTable.Flag.shortPair : PassageTable.Flag.shortWord
    guard (table.words[slot >> 1] | table.words[other >> 1]) & flag != 0 else { return 0 }
    let mass = table.word(at: slot >> 1).telling
    return slot & 1 == 1 ? mass + table.word(at: (slot >> 1) + 1).telling : mass
  }
}

/// Three words in a row, and what `ShortPhrase` finds.
enum AnyPhrase: Feature {
  static let perWord = 3
  static let constantMass: Int32? = nil

  static func hash(at slot: Int, of passage: Range<Int>, in table: PassageTable) -> UInt64? {
    let (place, kind) = slot.quotientAndRemainder(dividingBy: 3)
    return kind == 2
      ? Phrase.hash(at: place, of: passage, in: table)
      : ShortPhrase.hash(at: place * 2 + kind, of: passage, in: table)
  }

  static func mass(at slot: Int, and other: Int, in table: PassageTable) -> Int32 {
    let (place, kind) = slot.quotientAndRemainder(dividingBy: 3)
    return kind == 2
      ? Phrase.mass(at: place, and: other / 3, in: table)
      : ShortPhrase.mass(at: place * 2 + kind, and: other / 3 * 2 + kind, in: table)
  }
}

/// A telling word in any form, wherever it stands: what is left of quoted words when they are reported.
enum Stem: Feature {
  static let perWord = 1
  static let constantMass: Int32? = nil

  @inline(__always)
  static func hash(at slot: Int, of passage: Range<Int>, in table: PassageTable) -> UInt64? {
    let word = table.word(at: slot)
    return word.stemMass > 0 ? FeatureHash.of(table.vocabulary.key(ofStem: word.stem), 3, 3) : nil
  }

  @inline(__always)
  static func mass(at slot: Int, and other: Int, in table: PassageTable) -> Int32 {
    max(table.word(at: slot).stemMass, table.word(at: other).stemMass)
  }
}

/// Three keys as one, with all bits used alike.
enum FeatureHash {
  @inline(__always)
  static func of(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    var hash = (a ^ (a >> 29)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 31) ^ b) &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ (hash >> 30) ^ c) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
