/// A place in the story: an article, how it was scrolled, and what was current there. Offsets are bytes of the
/// article, so that a resize keeps it.
struct Place: Hashable, Sendable {
  let slot: Int
  let top: Int
  /// Where the current passage begins; nil where there was none.
  let mark: Int?
  let disagreement: Int?
}
