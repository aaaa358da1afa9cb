internal import Prose
internal import Quotations

/// The words of a role, ready to be compared with another's: `harbour master`, `the ferry’s captain`, `captain of the
/// ferry`, `who runs the museum`.
struct RoleName: Hashable, Sendable {
  /// How well two roles agree.
  enum Fit: Comparable {
    /// The same noun, of which one article says more.
    case weak
    /// The same noun or one of its family, and a word beside it, or nothing beside either.
    case strong
  }

  /// The noun, or the verb behind `who`.
  let head: WordKey
  /// All other words that say something, countries for their people.
  let modifiers: Set<WordKey>
  /// `former`, `deputy`: the same words without them are somebody else's role.
  let ranks: Set<WordKey>
  /// Whether a word beside the noun is a proper name.
  let isOfSomebody: Bool

  init?(_ role: String) {
    let pieces = role.split(whereSeparator: { " \u{A0}\n,".contains($0) }).map(Piece.init)
    let words = pieces.filter { !$0.letters.isEmpty && !Self.articles.contains($0.key) }
    guard let first = words.first else { return nil }
    var main: ArraySlice<Piece>
    var rest: ArraySlice<Piece> = []
    if first.key == "who", words.count > 1 {
      (main, rest) = (words[1...1], words[2...])
    } else {
      let cut = words.indices.dropFirst().first { Self.complements.contains(words[$0].key) } ?? words.count
      (main, rest) = (words[..<cut], words[min(cut + 1, words.count)...])
    }
    guard let head = main.popLast() else { return nil }
    self.head = head.key
    let others = (main + rest).filter { !Self.complements.contains($0.key) }
    ranks = Set(others.map(\.key).filter { Self.telling.contains($0) })
    modifiers = Set(others.map(\.stem).filter { !Self.telling.contains($0) })
    isOfSomebody = others.contains(where: \.isCapitalized)
  }

  /// Of a phrase that means one whom its reader knows (`the harbour master`, `Northline’s boss`); nil of any other.
  init?(definite phrase: String) {
    let lowered = phrase.lowercased()
    let isOwned = phrase.contains("’s ") || phrase.contains("'s ") || phrase.contains("s’ ")
    guard lowered.hasPrefix("the ") || isOwned, !Self.pronouns.contains(where: { lowered.hasPrefix($0) })
    else {
      return nil
    }
    self.init(phrase)
  }

  /// Whether the role parts its bearer from others: not `the man`, `the driver`.
  var tells: Bool {
    !Self.plain.contains(head) && (!modifiers.isEmpty || !RoleFamilies.isPlain(head))
  }

  /// Two roles can fit only where they share one of these.
  var kin: [Int] { RoleFamilies.families(of: head) }

  func fit(_ other: RoleName) -> Fit? {
    guard RoleFamilies.meet(head, other.head), ranks == other.ranks else { return nil }
    if modifiers.isEmpty, other.modifiers.isEmpty { return head == other.head ? .strong : nil }
    if !modifiers.isDisjoint(with: other.modifiers) { return .strong }
    guard head == other.head, modifiers.isEmpty || other.modifiers.isEmpty else { return nil }
    // `Northline’s chief executive` is not the chief executive of whom nothing is said.
    return isOfSomebody || other.isOfSomebody ? nil : .weak
  }

  private struct Piece {
    let letters: [UInt8]
    let key: WordKey
    /// Without a plural s, and the country for `Ostrian`.
    let stem: WordKey
    let isCapitalized: Bool

    init(_ word: Substring) {
      var word = word
      for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
      var letters = Transliteration.letters(of: word)
      isCapitalized = word.first?.isUppercase ?? false
      key = WordKey(letters)
      SpellingFold.fold(&letters)
      if let country = Demonyms.country(of: WordKey(Array(word.utf8))) {
        stem = WordKey(Transliteration.letters(of: country))
      } else if letters.count > 4, letters.last == UInt8(ascii: "s") {
        stem = WordKey(letters.dropLast())
      } else {
        stem = WordKey(letters)
      }
      self.letters = letters
    }
  }

  private static let pronouns = [
    "his ", "her ", "its ", "their ", "my ", "our ", "your ", "a ", "an ", "one ", "two ",
  ]
  private static let articles = WordSet("the a an and")
  private static let complements = WordSet("of for at in with on from to by leading heading running")
  private static let telling = WordSet(
    """
    former ex deputy vice acting interim assistant senior junior first second third other another new old prime
    foreign shadow honorary associate then incoming outgoing late
    """)
  private static let plain = WordSet(
    """
    man woman boy girl person victim suspect driver passenger resident neighbour neighbor witness official officer
    spokesman spokeswoman spokesperson aide lawyer attorney player owner father mother brother sister son daughter wife
    husband mum mom dad couple family friend colleague source caller reporter journalist
    """)
}
