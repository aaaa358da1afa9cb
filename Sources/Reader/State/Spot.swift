internal import Prose

/// Words of an article. Those that were gone to and are no passage are shown like current ones until something else is
/// gone to.
struct Spot: Hashable, Sendable {
  let slot: Int
  let range: TextRange
}
