/// Two readings laid side by side: the words that they share and what these come to.
struct Match {
  /// The fuller one first.
  let first: Reading
  let second: Reading
  /// Alignments that share no word; the best first. More than one where parts stand in another order.
  let alignments: [Alignment]

  /// Aligns two readings, up to three times, so that parts in another order are found as well.
  init(_ a: Reading, _ b: Reading) {
    let isSwapped = Self.isFuller(b, than: a)
    first = isSwapped ? b : a
    second = isSwapped ? a : b
    var usedA = [Bool](repeating: false, count: first.words.count)
    var usedB = [Bool](repeating: false, count: second.words.count)
    var found: [Alignment] = []
    while found.count < 3 {
      let alignment = Alignment.best(of: first.side, with: second.side, usedA: usedA, usedB: usedB)
      // A later round must find a phrase, not a stray word.
      guard alignment.mass >= (found.isEmpty ? 1 : 6), found.isEmpty || alignment.pairs.count >= 3 else {
        break
      }
      found.append(alignment)
      for pair in alignment.pairs {
        usedA[pair.a] = true
        usedB[pair.b] = true
      }
      let left = min(first.mass, second.mass) - found.reduce(0) { $0 + $1.mass }
      if left < 6 { break }
    }
    alignments = found
  }

  /// All pairs of words, by their place in `first`.
  var pairs: [Alignment.Pair] {
    alignments.count == 1
      ? alignments[0].pairs : alignments.flatMap(\.pairs).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  var isQuoted: Bool { first.form == .marked && second.form == .marked }

  /// Whether between the first and the last shared word of either side nothing is left out and nothing moved.
  var isSeamless: Bool {
    guard alignments.count == 1, let first = pairs.first, let last = pairs.last else { return false }
    return last.a - first.a + 1 == pairs.count && last.b - first.b + 1 == pairs.count
  }

  var mass: Double { alignments.reduce(0) { $0 + $1.mass } }

  /// Does not depend on which is asked for first.
  private static func isFuller(_ a: Reading, than b: Reading) -> Bool {
    if (a.form == .narration) != (b.form == .narration) { return b.form == .narration }
    if (a.form == .marked) != (b.form == .marked) { return a.form == .marked }
    if a.words.count != b.words.count { return a.words.count > b.words.count }
    if a.mass != b.mass { return a.mass > b.mass }
    return b.words.lazy.map(\.key).lexicographicallyPrecedes(a.words.lazy.map(\.key))
  }
}

/// What speaks for two passages being the same words.
struct MatchEvidence {
  /// How much of the shorter passage is shared, from 0 to 1.
  let cover: Double
  /// What the shared words tell.
  let mass: Double
  /// What the longest run of shared neighbours tells.
  let run: Double
  /// The run as a part of the shorter passage.
  let runCover: Double
  /// How many words the shorter passage has.
  let shorterCount: Int
  /// How many words are shared.
  let sharedCount: Int

  init(pairs: [Alignment.Pair], first: ArraySlice<ComparedWord>, second: ArraySlice<ComparedWord>) {
    var mass = 0.0
    var run = 0.0
    var bestRun = 0.0
    var last: Alignment.Pair?
    for pair in pairs {
      let own = Swift.min(first[pair.a].mass, second[pair.b].mass)
      mass += pair.isExact ? own : own * 0.7
      if let last, pair.a == last.a + 1, pair.b == last.b + 1, pair.isExact {
        run += own
      } else {
        run = pair.isExact ? own : 0
      }
      bestRun = Swift.max(bestRun, run)
      last = pair
    }
    let firstMass = Array(first).mass
    let secondMass = Array(second).mass
    let shorter = Swift.max(0.1, Swift.min(firstMass, secondMass))
    self.mass = mass
    self.run = bestRun
    cover = Swift.min(1, mass / shorter)
    runCover = Swift.min(1, bestRun / shorter)
    shorterCount = firstMass < secondMass ? first.count : second.count
    sharedCount = pairs.count
  }
}
