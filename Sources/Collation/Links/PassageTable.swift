/// Passages one after another as flat arrays of numbers: four bytes a word, nothing for a passage but its start.
struct PassageTable: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// Numbers of the vocabulary, with flags above them.
  private(set) var words: [UInt32] = []
  /// Where each passage begins in `words`, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private(set) var sketches: [PassageSketch] = []

  /// What is noted beside a word.
  enum Flag {
    /// Words may be missing before it, and the text shows it.
    static let openBefore: UInt32 = 1 << 31
    /// It and the next one stand in a quotation of a few words.
    static let shortPair: UInt32 = 1 << 30
    /// It stands in a quotation of one or two words, and tells something.
    static let shortWord: UInt32 = 1 << 29
    static let all = openBefore | shortPair | shortWord
  }

  var count: Int { starts.count - 1 }

  @inline(__always)
  func range(of passage: Int) -> Range<Int> { Int(starts[passage])..<Int(starts[passage + 1]) }

  @inline(__always)
  func word(at place: Int) -> Vocabulary.Word { vocabulary.words[Int(words[place] & ~Flag.all)] }

  @inline(__always)
  func key(at place: Int) -> UInt64 { vocabulary.keys[Int(words[place] & ~Flag.all)] }

  @inline(__always)
  func brief(at place: Int) -> Vocabulary.Brief { vocabulary.briefs[Int(words[place] & ~Flag.all)] }

  /// Adds a passage. No more than `Reading.maximumWords` of its words are taken.
  mutating func append(_ passage: [ComparedWord], flags: (Int) -> UInt32 = { _ in 0 }) {
    var sketch = PassageSketch(start: words.count)
    for (place, word) in passage.prefix(Reading.maximumWords).enumerated() {
      let open = place == 0 || word.isAfterGap ? Flag.openBefore : 0
      let number = vocabulary.number(of: word)
      words.append(number | open | flags(place))
      sketch.add(vocabulary.words[Int(number)])
    }
    sketches.append(sketch)
    starts.append(UInt32(truncatingIfNeeded: words.count))
  }
}

/// What pairs of passages share, in whole units, so that sums do not depend on the order in which they are made.
enum MassUnit {
  static let size = 1.0 / 256

  static func units(_ mass: Double) -> Int32 { Int32((mass / size).rounded()) }
}
