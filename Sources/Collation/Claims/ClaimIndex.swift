/// Pairs of sentences of different articles that share terms, found over an inverted index that grows.
struct ClaimIndex: Sendable {
  /// Terms that more sentences share belong to the event, not to one fact of it.
  private static let limit = 64
  /// What the shared terms must count together.
  private static let least = 4.0
  /// Sums are made in whole units, so that they do not depend on the order in which they are made.
  private static let unitsPerMass = 65_536.0

  private var shared = SharedKeyPairs(limit: limit, least: Int32(least * unitsPerMass))

  /// Adds sentences, numbered from 0 in the order in which they come.
  mutating func add(_ readings: some Sequence<ClaimReading>) -> SharedKeyPairs.Changes {
    shared.add(
      readings.map { reading in
        let keys = reading.terms.flatMap { term in
          (term.figure.map(\.buckets) ?? [term.key]).map { key in
            SharedKeyPairs.Key(hash: key, mass: Int32((term.mass * Self.unitsPerMass).rounded()))
          }
        }
        return (reading.article, keys)
      })
  }

  /// - Returns: Indices of readings, the lower first.
  static func pairs(among readings: [ClaimReading]) -> [(a: Int, b: Int)] {
    var index = ClaimIndex()
    return index.add(readings).found.map { (Int($0.a), Int($0.b)) }
  }
}
