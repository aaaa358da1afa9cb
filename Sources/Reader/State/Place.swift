internal import Prose

/// A place in the story: an article, how it was scrolled, and what was current there. Offsets are bytes of the
/// article, so that a resize keeps it.
struct Place: Sendable {
  let slot: Int
  let top: Int
  /// Where the current passage begins; nil where there was none.
  let mark: Int?
  let disagreement: Int?
  /// Words that the cursor stood on and that are no passage: a match of a search, or what was gone to.
  var words: TextRange?
  /// Where the reader was looking; nil where that is not known any more. What a place is called by, and no part of
  /// what it is: on another screen one looks elsewhere.
  var eye: Int?
}

extension Place: Hashable {
  static func == (a: Place, b: Place) -> Bool { a.identity == b.identity }

  func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  private var identity: [Int?] { [slot, top, mark, disagreement, words?.start] }
}

extension Place {
  /// The byte of the article that it is called by.
  var offset: Int { eye ?? words?.start ?? mark ?? top }

  /// Whether the passage that is current there is what one looks at, and not somewhere off the screen.
  func isAt(_ mark: Mark) -> Bool { words == nil && (eye.map { mark.range.contains($0) } ?? true) }
}
