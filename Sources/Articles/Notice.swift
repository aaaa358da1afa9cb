public import Prose

extension Article {
  /// Something that was removed from an article, or is doubtful about it, in words for its reader.
  public struct Notice: Hashable, Sendable {
    /// What it is about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Characters that a screen must not get, or that nobody can see.
      case hiddenCharacters = "hidden-characters"
      /// The bytes were not UTF-8, or not all of them.
      case encoding
      /// The language is not English: quotations are found by their marks, no more is claimed.
      case language
      /// More than the limits allow: the rest was left out.
      case limit
      /// The same article was given twice.
      case duplicate
    }

    public let kind: Kind
    /// `14 hidden characters removed`.
    public let message: String
    /// Where it begins to matter; nil if it concerns the whole.
    public let range: TextRange?
    /// One line a code point: `U+202E RIGHT-TO-LEFT OVERRIDE ×2, ¶3`.
    public let details: [String]

    public init(kind: Kind, message: String, range: TextRange? = nil, details: [String] = []) {
      self.kind = kind
      self.message = message
      self.range = range
      self.details = details
    }
  }
}
