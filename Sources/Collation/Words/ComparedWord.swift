internal import Prose

/// A word as it is compared: what it comes to, whatever its spelling, and where it stands.
struct ComparedWord: Hashable, Sendable {
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Written with a capital.
    static let capitalized = Traits(rawValue: 1)
    /// In square brackets or parentheses: the editor's, not the speaker's.
    static let bracketed = Traits(rawValue: 2)
    /// `not`, `never`, `nobody` …: without it the sentence says the opposite.
    static let negation = Traits(rawValue: 4)
    /// An ellipsis stands before it: words are left out, and the text says so.
    static let afterGap = Traits(rawValue: 16)
    /// Written by a digit or a number word.
    static let number = Traits(rawValue: 32)
    /// A second word made of the same letters: `not` of `don't`.
    static let expanded = Traits(rawValue: 64)
  }

  /// Its bytes in the text; the words of one contraction share theirs.
  let range: TextRange
  /// Equal for words that count as one: `favour` and `favor`, `eleven` and `11`.
  let key: UInt64
  /// Equal for words whose first five letters are the same.
  let stem: UInt64
  /// How much it tells, from 0.5 (`the`) to 9 (a rare word).
  let weight: Double
  var traits: Traits

  var isNumber: Bool { traits.contains(.number) }
  var isNegation: Bool { traits.contains(.negation) }
  var isBracketed: Bool { traits.contains(.bracketed) }
  var isAfterGap: Bool { traits.contains(.afterGap) }
  /// Tells something by itself.
  var isContent: Bool { weight >= 4.5 || isNumber }

  /// What a match of this word counts in an alignment.
  var mass: Double { max(0.35, weight - 2) }
}

extension [ComparedWord] {
  /// What all words tell together, as an alignment counts it.
  var mass: Double { reduce(0) { $0 + $1.mass } }
}
