/// Pairs of readings that may be the same utterance, found by what they share instead of by trying all pairs.
///
/// Word 3-grams find quotations (of 172 labelled pairs of real news 169 share one, all share a 2-gram), so 2-grams
/// and single rare words are looked up for the short ones alone. What is unquoted on one side is found by stems.
/// What too many readings share tells nothing and is left out, so that the work grows with the text.
struct CandidateIndex: Sendable {
  /// More readings than this with one phrase, and it is a set phrase.
  static let phraseLimit = 64
  /// What the phrases that two passages share must tell together.
  static let leastPhraseMass = 2.5
  private static let stemLimit = 48
  private static let leastStemMass = 6.0

  private var table = PassageTable()
  private var readings: [(article: Int, form: Reading.Form)] = []
  private var phrases = PairFinder<AnyPhrase>(limit: phraseLimit, least: leastPhraseMass)
  private var stems = PairFinder<Stem>(limit: stemLimit, least: leastStemMass)

  /// Adds readings, numbered from 0 in the order in which they come.
  ///
  /// - Returns: The pairs that may be the same utterance and were not known, rising, and those that may no more.
  mutating func add(_ new: [Reading]) -> (found: [PassagePair], lost: [PassagePair]) {
    for reading in new {
      readings.append((reading.article, reading.form))
      table.append(reading.words, flags: Self.flags(of: reading))
    }
    let readings = readings
    let quoted = phrases.add(from: table) { a, b in
      readings[a].article != readings[b].article
        && (readings[a].form == .marked || readings[b].form == .marked)
    }
    let reported = stems.add(from: table) { a, b in
      guard readings[a].article != readings[b].article else { return false }
      let forms = (readings[a].form, readings[b].form)
      return forms == (.indirect, .indirect) || (forms.0 == .marked) != (forms.1 == .marked)
    }
    return (
      Set(quoted.found + reported.found).sorted(),
      (quoted.lost + reported.lost).filter { !phrases.contains($0) && !stems.contains($0) }
    )
  }

  /// The 2-grams and words of short quotations are what the others are searched for.
  private static func flags(of reading: Reading) -> (Int) -> UInt32 {
    var flags: [Int: UInt32] = [:]
    if reading.form == .marked {
      for piece in reading.pieces where piece.words.count <= 6 {
        for place in piece.words {
          if place + 1 < piece.words.upperBound { flags[place, default: 0] |= PassageTable.Flag.shortPair }
          if piece.words.count <= 2, reading.words[place].isContent {
            flags[place, default: 0] |= PassageTable.Flag.shortWord
          }
        }
      }
    }
    return { flags[$0] ?? 0 }
  }
}

extension PassageTable {
  /// The passage that a word stands in. O(log *n*) in the passages.
  func passage(ofWord place: Int) -> Int {
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= place { low = middle } else { high = middle }
    }
    return low
  }
}
