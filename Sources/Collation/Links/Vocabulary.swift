/// The words that passages are made of, each once, under small numbers: what indexes and alignments look at.
///
/// Numbers depend on the order in which words come; nothing that is found may depend on them.
struct Vocabulary: Sendable {
  /// What the index needs to know of a word.
  struct Word: Sendable {
    let key: UInt64
    /// Equal for forms of one word, and for no others.
    let stem: UInt32
    /// Which bit of a sketch is its stem's: one of 64.
    let bit: UInt64
    /// What a match of it counts in an alignment.
    let mass: Float
    /// The same as a sketch sums it up.
    let size: UInt32
    /// What it adds to a phrase that is shared, in `MassUnit`s.
    let telling: Int32
    /// What it tells by its stem alone, likewise; 0 for a word that tells nothing alone.
    let stemMass: Int32
  }

  /// What is asked of a word again and again, in eight bytes.
  struct Brief: Sendable {
    let stem: UInt32
    let mass: Float
  }

  private(set) var words: [Word] = []
  private(set) var briefs: [Brief] = []
  private(set) var keys: [UInt64] = []
  private var numbers = NumberTable()
  private var stems = NumberTable()
  private var stemKeys: [UInt64] = []

  /// The number of stems; they count from 0.
  var stemCount: Int { stemKeys.count }

  func key(ofStem stem: UInt32) -> UInt64 { stemKeys[Int(stem)] }

  /// The number of a word, which is new if it has not come before.
  mutating func number(of word: ComparedWord) -> UInt32 {
    let number = numbers.number(of: word.key)
    if number == words.count {
      let stem = stems.number(of: word.stem)
      if stem == stemKeys.count { stemKeys.append(word.stem) }
      keys.append(word.key)
      briefs.append(Brief(stem: UInt32(truncatingIfNeeded: stem), mass: Float(word.mass)))
      words.append(
        Word(
          key: word.key, stem: UInt32(truncatingIfNeeded: stem),
          bit: 1 << (FeatureHash.of(word.stem, 0, 0) >> 58), mass: Float(word.mass),
          size: PassageSketch.size(of: Float(word.mass)),
          telling: MassUnit.units(max(0.2, word.weight - 3) / 2),
          stemMass: word.weight >= 4.5 ? MassUnit.units(word.weight - 4) : 0))
    }
    return UInt32(truncatingIfNeeded: number)
  }
}

/// Numbers from 0 for 64-bit keys, in the order in which they come.
private struct NumberTable: Sendable {
  private(set) var count = 0
  /// A power of two, at most half full; `free` marks a free slot.
  private var keys: [UInt64] = []
  private var numbers: [UInt32] = []

  private static let free = UInt32.max

  mutating func number(of key: UInt64) -> Int {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: key)
    if numbers[slot] == Self.free {
      keys[slot] = key
      numbers[slot] = UInt32(truncatingIfNeeded: count)
      count += 1
    }
    return Int(numbers[slot])
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while numbers[slot] != Self.free, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    let size = max(256, oldKeys.count * 2)
    keys = [UInt64](repeating: 0, count: size)
    numbers = [UInt32](repeating: Self.free, count: size)
    for (key, number) in zip(oldKeys, oldNumbers) where number != Self.free {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
