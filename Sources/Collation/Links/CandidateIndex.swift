/// Pairs of readings that may be the same utterance, found by what they share instead of by trying all pairs.
///
/// Word 3-grams find quotations (of 172 labelled pairs of real news 169 share one, all share a 2-gram), so 2-grams
/// and single rare words are looked up for the short ones alone. What is unquoted on one side is found by stems.
/// What too many readings share tells nothing and is left out, so that the work grows with the text.
struct CandidateIndex {
  struct Candidate: Hashable {
    /// Indices of readings; the lower first.
    let a: Int
    let b: Int
  }

  /// More readings than this with one gram, and it is a set phrase.
  private static let gramLimit = 64
  private static let stemLimit = 48

  static func candidates(among readings: [Reading]) -> [Candidate] {
    var shared = SharedMass()
    joinGrams(of: readings, into: &shared)
    let reported = StemIndex.pairs(
      among: readings.map { (article: $0.article, words: $0.words) }, limit: stemLimit, least: 6
    ) { a, b in
      let forms = [readings[a].form, readings[b].form]
      return forms == [.indirect, .indirect] || (forms.contains(.marked) && forms != [.marked, .marked])
    }
    let all = shared.pairs(atLeast: 2.5) + reported
    return Set(all.map { Candidate(a: $0.a, b: $0.b) }).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  // MARK: Quoted words

  private static func joinGrams(of readings: [Reading], into shared: inout SharedMass) {
    var postings: [Posting] = []
    var shortKeys: Set<UInt64> = []
    // The 2-grams and words of short quotations are what the others are searched for.
    for reading in readings where reading.form == .marked {
      for piece in reading.pieces where piece.words.count <= 6 {
        for place in piece.words {
          if piece.words.count <= 2, reading.words[place].isContent {
            shortKeys.insert(gram(reading.words, place, 1))
          }
          if place + 1 < piece.words.upperBound { shortKeys.insert(gram(reading.words, place, 2)) }
        }
      }
    }
    for (index, reading) in readings.enumerated() {
      let words = reading.words
      for place in words.indices {
        if place + 2 < words.count {
          postings.append(
            Posting(key: gram(words, place, 3), reading: index, mass: words[place..<(place + 3)].telling))
        }
        for length in 1...2 where place + length <= words.count {
          let key = gram(words, place, length)
          if shortKeys.contains(key) {
            let mass = words[place..<(place + length)].telling
            postings.append(Posting(key: key, reading: index, mass: mass))
          }
        }
      }
    }
    join(postings, limit: gramLimit, into: &shared) { a, b in
      (readings[a].form == .marked || readings[b].form == .marked)
        && readings[a].article != readings[b].article
    }
  }

  // MARK: Joining

  private struct Posting {
    let key: UInt64
    let reading: Int
    let mass: Float
  }

  private static func join(
    _ postings: [Posting], limit: Int, into shared: inout SharedMass, where admits: (Int, Int) -> Bool
  ) {
    let sorted = postings.sorted { ($0.key, $0.reading) < ($1.key, $1.reading) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      if end - start > 1, end - start <= limit {
        for i in start..<end {
          for j in (i + 1)..<end where sorted[i].reading != sorted[j].reading {
            if j > i + 1, sorted[j].reading == sorted[j - 1].reading { continue }
            if admits(sorted[i].reading, sorted[j].reading) {
              shared.add(sorted[i].reading, sorted[j].reading, mass: sorted[i].mass)
            }
          }
        }
      }
      start = end
    }
  }

  private static func gram(_ words: [ComparedWord], _ place: Int, _ length: Int) -> UInt64 {
    var hash = WordHash()
    hash.combine(UInt8(length))
    for word in words[place..<(place + length)] { hash.combine(word.key) }
    return hash.value
  }
}

extension ArraySlice<ComparedWord> {
  fileprivate var telling: Float { Float(reduce(0) { $0 + Swift.max(0.2, $1.weight - 3) }) / 2 }
}

/// What pairs of readings share, summed up.
struct SharedMass {
  private var entries: [(pair: UInt64, mass: Float)] = []

  mutating func add(_ a: Int, _ b: Int, mass: Float) {
    entries.append((UInt64(min(a, b)) << 32 | UInt64(max(a, b)), mass))
  }

  func pairs(atLeast least: Float) -> [(a: Int, b: Int)] {
    let sorted = entries.sorted { $0.pair < $1.pair }
    var pairs: [(a: Int, b: Int)] = []
    var index = 0
    while index < sorted.count {
      let pair = sorted[index].pair
      var mass: Float = 0
      while index < sorted.count, sorted[index].pair == pair {
        mass += sorted[index].mass
        index += 1
      }
      if mass >= least { pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF))) }
    }
    return pairs
  }
}
