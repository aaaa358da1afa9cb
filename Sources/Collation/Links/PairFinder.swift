/// Pairs of passages that share enough features of a kind, kept up to date while passages are added.
///
/// A pair is found when the later of its passages comes. It can be lost again when a feature that it shares becomes
/// common, so that what is known does not depend on the order in which passages came.
struct PairFinder<Kind: Feature>: Sendable {
  /// What a pair must share, in `MassUnit`s.
  private let least: Int32
  private var index: FeatureIndex<Kind>
  /// What each pair shares.
  private var masses: [PassagePair: Int32] = [:]

  /// - Parameters:
  ///   - limit: Features that more passages have are left out.
  ///   - least: What a pair must share.
  init(limit: Int, least: Double) {
    index = FeatureIndex(limit: limit)
    self.least = MassUnit.units(least)
  }

  func contains(_ pair: PassagePair) -> Bool { masses[pair] != nil }

  /// Adds the passages of a table that are not yet in the index.
  ///
  /// - Parameters:
  ///   - table: All passages.
  ///   - admits: Whether two passages, the later one last, may pair at all.
  /// - Returns: The pairs that came, by passage, and those that went.
  mutating func add(
    from table: PassageTable, where admits: (Int, Int) -> Bool
  ) -> (found: [PassagePair], lost: [PassagePair]) {
    var sums = PairSums(later: index.passageCount..<table.count)
    let lost = index.add(from: table, to: &sums).flatMap { release($0, table) }
    var found: [PassagePair] = []
    sums.take { first, second, _, mass in
      guard mass >= least, admits(first, second) else { return }
      let pair = PassagePair(first, second)
      masses[pair] = mass
      found.append(pair)
    }
    return (found, lost)
  }

  /// Takes back what a feature added to the pairs of the passages that have it.
  private mutating func release(_ slots: [Int], _ table: PassageTable) -> [PassagePair] {
    var holders: [(passage: Int, slot: Int)] = []
    for slot in slots {
      let passage = table.passage(ofWord: slot / Kind.perWord)
      if holders.last?.passage != passage { holders.append((passage, slot)) }
    }
    var lost: [PassagePair] = []
    for (place, a) in holders.enumerated() {
      for b in holders[(place + 1)...] {
        let pair = PassagePair(a.passage, b.passage)
        guard let mass = masses[pair] else { continue }
        let rest = mass - Kind.mass(at: b.slot, and: a.slot, in: table)
        masses[pair] = rest >= least ? rest : nil
        if rest < least { lost.append(pair) }
      }
    }
    return lost
  }
}

/// Two passages by their numbers, the lower first.
struct PassagePair: Hashable, Comparable, Sendable {
  let a: UInt32
  let b: UInt32

  init(_ a: Int, _ b: Int) {
    self.a = UInt32(truncatingIfNeeded: min(a, b))
    self.b = UInt32(truncatingIfNeeded: max(a, b))
  }

  static func < (one: PassagePair, other: PassagePair) -> Bool { (one.a, one.b) < (other.a, other.b) }
}
