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
    self.init(
      pairs: pairs, massOf: { Swift.min(first[$0.a].mass, second[$0.b].mass) },
      first: (first.count, first.reduce(0) { $0 + $1.mass }),
      second: (second.count, second.reduce(0) { $0 + $1.mass }))
  }

  /// `massOf` says what an exact pair tells; of each passage it is known how many words it has and what they tell.
  init(
    pairs: [Alignment.Pair], massOf: (Alignment.Pair) -> Double, first: (count: Int, mass: Double),
    second: (count: Int, mass: Double)
  ) {
    var mass = 0.0
    var run = 0.0
    var bestRun = 0.0
    var last: Alignment.Pair?
    for pair in pairs {
      let own = massOf(pair)
      mass += pair.isExact ? own : own * Alignment.near
      if let last, pair.a == last.a + 1, pair.b == last.b + 1, pair.isExact {
        run += own
      } else {
        run = pair.isExact ? own : 0
      }
      bestRun = Swift.max(bestRun, run)
      last = pair
    }
    let shorter = Swift.max(0.1, Swift.min(first.mass, second.mass))
    self.mass = mass
    self.run = bestRun
    cover = Swift.min(1, mass / shorter)
    runCover = Swift.min(1, bestRun / shorter)
    shorterCount = first.mass < second.mass ? first.count : second.count
    sharedCount = pairs.count
  }

  /// The most that pairs with so much in common can come to.
  init(atMost count: Int, mass: Double, first: (count: Int, mass: Double), second: (count: Int, mass: Double))
  {
    let shorter = Swift.max(0.1, Swift.min(first.mass, second.mass))
    self.mass = mass
    run = mass
    cover = Swift.min(1, mass / shorter)
    runCover = cover
    shorterCount = first.mass < second.mass ? first.count : second.count
    sharedCount = count
  }
}
