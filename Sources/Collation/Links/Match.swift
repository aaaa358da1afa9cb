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
    var (sideA, sideB) = (first.side, second.side)
    var found: [Alignment] = []
    while found.count < 3 {
      let alignment = Alignment.best(of: sideA, with: sideB)
      // A later round must find a phrase, not a stray word.
      guard alignment.mass >= (found.isEmpty ? 1 : 6), found.isEmpty || alignment.pairs.count >= 3 else {
        break
      }
      found.append(alignment)
      let left = min(first.mass, second.mass) - found.reduce(0) { $0 + $1.mass }
      if left < 6 { break }
      sideA.take(alignment.pairs.lazy.map(\.a), isFirst: true)
      sideB.take(alignment.pairs.lazy.map(\.b), isFirst: false)
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
