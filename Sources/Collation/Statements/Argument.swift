internal import Prose

/// Who or what takes part in a statement.
struct Argument: Sendable {
  enum Kind: Sendable {
    case name, noun, pronoun
    /// `nobody`, `neither`: a quantifier that turns the statement round and matches anyone.
    case none
  }

  /// Index of its head in the words of the syntax.
  let word: Int
  let kind: Kind
  /// What its head means.
  let senses: Set<Thesaurus.Sense>
  /// What the nouns, adjectives and numbers before its head mean: `first` of `the first suspect`.
  let modifiers: Set<UInt64>
  /// The words of a name.
  let nameWords: Set<UInt64>
  /// Of its head.
  let key: WordKey
  let isPlural: Bool
  /// `three people`: a figure says how many.
  let isCounted: Bool
  /// `in`, `at`, `by`: of an oblique argument.
  let preposition: WordKey?

  /// How two arguments compare: whether they can be one.
  enum Comparison: Int, Sendable {
    case other = -1
    case unknown = 0
    case same = 1
  }

  /// `he`, `she`, `it`: not several.
  private var isSingle: Bool { ["he", "she", "it", "him", "her"].contains(key) }

  /// Names are one if they share a word; a pronoun may be anyone, and so may a name for a noun.
  func comparison(with other: Argument) -> Comparison {
    switch (kind, other.kind) {
    case (.none, _), (_, .none):
      // `neither side` and `both sides`
      return senses.isDisjoint(with: other.senses) ? .unknown : .same
    case (.pronoun, .noun): return isSingle && other.isPlural ? .other : .unknown
    case (.noun, .pronoun): return isPlural && other.isSingle ? .other : .unknown
    case (.pronoun, _), (_, .pronoun): return .unknown
    case (.name, .name): return nameWords.isDisjoint(with: other.nameWords) ? .other : .same
    case (.name, .noun), (.noun, .name):
      // `mayor Okafor`, `the mayor`
      return nameWords.isDisjoint(with: other.senses) && modifiers.isDisjoint(with: other.senses)
        && senses.isDisjoint(with: other.modifiers) ? .unknown : .same
    case (.noun, .noun):
      guard !senses.isDisjoint(with: other.senses) else { return .other }
      return OrderWords.exclude(modifiers, other.modifiers) ? .other : .same
    }
  }
}

/// Words before a noun that pick one of several: `the first suspect` is not `the second`.
enum OrderWords {
  static func exclude(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
    groups.contains { group in
      let (own, other) = (a.intersection(group), b.intersection(group))
      return !own.isEmpty && !other.isEmpty && own.isDisjoint(with: other)
    }
  }

  private static let groups: [Set<UInt64>] = [
    "first second third fourth fifth sixth last final opening open next",
    "northern southern eastern western north south east west",
    "new old former current previous",
    "male female",
    "prime finance foreign defence defense interior health education justice transport",
  ].map { Set($0.split(separator: " ").map { WordKey(String($0)).value }) }
}

extension SentenceWords {
  /// The argument with a head.
  func argument(_ word: Int) -> Argument {
    var modifiers: Set<UInt64> = []
    var nameWords: Set<UInt64> = []
    if isName(word) { nameWords.insert(keys[word].value) }
    var isNone = false
    var senses = senses(of: word)
    for other in syntax.dependents(of: word) {
      switch relation(other) {
      case .flat, .compound, .adjectivalModifier, .nominalDescription, .numericModifier, .apposition:
        if isName(other) {
          nameWords.insert(keys[other].value)
        } else {
          modifiers.insert(keys[other].value)
        }
        modifiers.formUnion(Thesaurus.meanings(of: keys[other]))
      case .determiner where ["no", "neither"].contains(keys[other]): isNone = true
      case .nominalModifier where keys[word] == "none" || keys[word] == "neither":
        modifiers.insert(keys[other].value)
      default: break
      }
    }
    var kind = kind(of: word, isNone: isNone)
    // `both of the letters`: the letters.
    if Self.quantifiers.contains(keys[word]),
      let whole = syntax.dependents(of: word).first(where: {
        relation($0) == .nominalModifier && upos($0) == .noun
      })
    {
      senses = self.senses(of: whole)
      if kind == .pronoun { kind = .noun }
    }
    return Argument(
      word: word, kind: kind, senses: senses, modifiers: modifiers,
      nameWords: nameWords, key: keys[word],
      isPlural: syntax.tokens[word].morphology.number == .plural,
      isCounted: syntax.dependent(of: word, by: .numericModifier) != nil, preposition: preposition(of: word))
  }

  private func kind(of word: Int, isNone: Bool) -> Argument.Kind {
    if Self.nobody.contains(keys[word]) { return .none }
    if isNone { return .none }
    if isName(word) { return .name }
    switch upos(word) {
    case .pronoun, .determiner: return .pronoun
    default: return .noun
    }
  }

  private static let quantifiers = WordSet(
    "both all some many each one most none several half any neither either")
  private static let nobody = WordSet("nobody none neither nothing no-one")

  /// Whether a word says that there is none: `nobody`, `no one`, `no arrests`, `neither side`.
  func saysNone(_ word: Int) -> Bool {
    if Self.nobody.contains(keys[word]) { return true }
    return syntax.dependents(of: word).contains {
      relation($0) == .determiner && (keys[$0] == "no" || keys[$0] == "neither")
    }
  }
}
