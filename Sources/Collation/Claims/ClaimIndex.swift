/// Pairs of sentences of different articles that share terms, found over an inverted index.
enum ClaimIndex {
  /// Terms that more sentences share belong to the event, not to one fact of it.
  private static let limit = 64
  /// What the shared terms must count together.
  private static let least: Float = 4

  /// - Returns: Indices of readings, the lower first.
  static func pairs(among readings: [ClaimReading]) -> [(a: Int, b: Int)] {
    var holders: [UInt64: [Int]] = [:]
    var masses: [UInt64: Float] = [:]
    for (index, reading) in readings.enumerated() {
      for term in reading.terms {
        let keys = term.figure.map(\.buckets) ?? [term.key]
        for key in keys where holders[key]?.last != index {
          holders[key, default: []].append(index)
          masses[key] = max(masses[key] ?? 0, Float(term.mass))
        }
      }
    }
    var shared = SharedMass()
    for (key, indices) in holders where indices.count > 1 && indices.count <= limit {
      let mass = masses[key] ?? 0
      for (count, a) in indices.enumerated() {
        for b in indices[(count + 1)...] where readings[a].article != readings[b].article {
          shared.add(a, b, mass: mass)
        }
      }
    }
    return shared.pairs(atLeast: least)
  }
}
