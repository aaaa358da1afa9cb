/// The words that passages are made of, each once, under small numbers: what indexes and alignments look at.
///
/// Numbers depend on the order in which words come; nothing that is found may depend on them.
struct Vocabulary: Sendable {
  /// What the index needs to know of a word.
  struct Word: Sendable {
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
  private var numbers = NumberTable()
  private var stems = NumberTable()

  /// By number of the word; equal for words that count as one.
  @inline(__always)
  var keys: [UInt64] { numbers.keys }

  /// The number of stems; they count from 0.
  var stemCount: Int { stems.keys.count }

  func key(ofStem stem: UInt32) -> UInt64 { stems.keys[Int(stem)] }

  /// The number of a word, which is new if it has not come before.
  mutating func number(of word: ComparedWord) -> UInt32 {
    let number = numbers.number(of: word.key)
    if number == words.count {
      let stem = stems.number(of: word.stem)
      briefs.append(Brief(stem: UInt32(truncatingIfNeeded: stem), mass: Float(word.mass)))
      words.append(
        Word(
          stem: UInt32(truncatingIfNeeded: stem),
          bit: 1 << (FeatureHash.of(word.stem, 0, 0) >> 58), mass: Float(word.mass),
          size: PassageSketch.size(of: Float(word.mass)),
          telling: MassUnit.units(max(0.2, word.weight - 3) / 2),
          stemMass: word.weight >= 4.5 ? MassUnit.units(word.weight - 4) : 0))
    }
    return UInt32(truncatingIfNeeded: number)
  }
}
