internal import Prose

/// Words that were gone to and are no passage; shown like current ones until something else is gone to.
struct Spot: Hashable, Sendable {
  let slot: Int
  let range: TextRange
}
