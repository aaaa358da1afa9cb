/// Pairs of passages that share words which tell something, found over an inverted index of stems.
enum StemIndex {
  /// - Parameters:
  ///   - passages: Words of each, with the article that they stand in.
  ///   - limit: A stem that more passages have is left out.
  ///   - least: What the shared words must weigh together, each counted above 4.
  ///   - admits: Whether two passages, by index, may pair at all.
  /// - Returns: Indices of passages of different articles, the lower first.
  static func pairs(
    among passages: [(article: Int, words: [ComparedWord])], limit: Int, least: Float,
    where admits: (Int, Int) -> Bool
  ) -> [(a: Int, b: Int)] {
    var places: [UInt64: [Int]] = [:]
    var weights: [UInt64: Float] = [:]
    for (index, passage) in passages.enumerated() {
      for word in passage.words where word.weight >= 4.5 && places[word.stem]?.last != index {
        places[word.stem, default: []].append(index)
        weights[word.stem] = max(weights[word.stem] ?? 0, Float(word.weight - 4))
      }
    }
    var shared = SharedMass()
    for (stem, holders) in places where holders.count > 1 && holders.count <= limit {
      let weight = weights[stem] ?? 0
      for (count, a) in holders.enumerated() {
        for b in holders[(count + 1)...] where passages[a].article != passages[b].article && admits(a, b) {
          shared.add(a, b, mass: weight)
        }
      }
    }
    return shared.pairs(atLeast: least)
  }
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
