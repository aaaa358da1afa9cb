internal import Prose

/// The words of an organisation's name, ready to be compared with another's.
struct OrganizationName: Hashable, Sendable {
  /// How a name stands to another one of the same body.
  enum Comparison {
    /// Two forms of one name: `Department of Health`, `Health Department`.
    case same
    /// This one is a short form, which may fit other bodies too: `Northline` of `Northline Ferries`.
    case short
    case long
  }

  /// Folded, without `the` and `Ltd`.
  let words: [[UInt8]]
  /// The letters of an acronym: `ICC`; nil for a name in full.
  let acronym: [UInt8]?
  /// Whether it has capitals: `the Health Board`, not `the health board`.
  private let isName: Bool
  /// The first letters of the words up to an `and`, of the words with a capital, of all.
  private let initials: Set<[UInt8]>

  init(_ name: String) {
    var words: [[UInt8]] = []
    var initials: [[UInt8]] = [[], [], []]
    var isBeforeAnd = true
    var letters: [UInt8] = []
    let pieces = name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\n" })
    for piece in pieces {
      var word = piece
      for ending in ["'s", "’s"] where word.hasSuffix(ending) { word = word.dropLast(2) }
      letters = Transliteration.letters(of: word)
      SpellingFold.fold(&letters)
      if letters.elementsEqual("and".utf8), initials[0].count > 2 { isBeforeAnd = false }
      guard let first = letters.first, !Self.dropped.contains(UInt64(hashing: letters)) else { continue }
      words.append(letters)
      if isBeforeAnd { initials[0].append(first) }
      initials[1].append(first)
    }
    acronym = words.count == 1 ? Self.acronym(pieces) : nil
    isName = pieces.contains { $0.first?.isUppercase ?? false }
    self.initials = words.count > 1 ? Set(initials.filter { $0.count > 1 }) : []
    self.words = words
  }

  /// In an order that does not depend on how the name is put: `Ministry of Health`, `Health Ministry`.
  var sorted: [[UInt8]] { words.sorted { $0.lexicographicallyPrecedes($1) } }

  /// Names that may be one body's share one of these.
  var blocks: [[UInt8]] {
    words + [Array(words.joined())] + initials.map { [0] + $0 } + (acronym.map { [[0] + $0] } ?? [])
      + (words.count == 1 ? [[0] + words[0]] : [])
  }

  func isCompatible(with other: OrganizationName) -> Bool { comparison(with: other) != nil }

  /// How this name stands to another; nil where they are two bodies'.
  func comparison(with other: OrganizationName) -> Comparison? {
    guard !words.isEmpty, !other.words.isEmpty else { return nil }
    if words == other.words || sorted == other.sorted { return .same }
    if isAcronym(of: other) || other.isAcronym(of: self) { return .same }
    // `Coast Guard`, `coastguard`
    if words.count != other.words.count, words.joined().elementsEqual(other.words.joined()) { return .same }
    if words.count == other.words.count { return isSynonym(of: other) ? .same : nil }
    let (shorter, longer) = words.count < other.words.count ? (self, other) : (other, self)
    return shorter.isShort(for: longer) ? (words.count < other.words.count ? .short : .long) : nil
  }

  private func isAcronym(of other: OrganizationName) -> Bool {
    guard words.count == 1, other.words.count > 1, isName else { return false }
    if let acronym { return other.initials.contains(acronym) }
    // `Nato`
    return words[0].count >= 4 && other.words.count == words[0].count && other.initials.contains(words[0])
  }

  private func isShort(for longer: OrganizationName) -> Bool {
    let left = longer.words.count - words.count
    if words.count == 1 {
      // `Northline` for `Northline Ferries`; but `Bank` is no short form of `Bank Austria`, nor `Kew` of `Kew Council`.
      return isName && acronym == nil && words[0].count > 3 && longer.words[0] == words[0]
        && longer.words.dropFirst().allSatisfy { Self.businesses.contains(UInt64(hashing: $0)) }
    }
    // `Cobalt Coast` for `Cobalt Coast Ferries`, `Kew Police` for `Kew Police Department`.
    if longer.words.starts(with: words), isName, left <= 2 { return true }
    // `the district health board` for `Tamoka District Health Board`, `Justice Department` of a country.
    let (own, others) = (sorted, longer.sorted)
    if longer.words.suffix(words.count).elementsEqual(words), left <= 2 { return true }
    let strange = Set(others).subtracting(own)
    return left == strange.count && strange.allSatisfy { Self.countries.contains(UInt64(hashing: $0)) }
  }

  /// `the nurses’ union` for `Nurses’ Federation`: two words for such a body, one of them in a description.
  private func isSynonym(of other: OrganizationName) -> Bool {
    guard isName != other.isName, words.count > 1, words.dropLast() == other.words.dropLast() else {
      return false
    }
    return [words, other.words].allSatisfy {
      $0.last.map { Self.unions.contains(UInt64(hashing: $0)) } ?? false
    }
  }

  /// The letters of `NATO` and `U.N.`; `Nato` is a word like any other.
  private static func acronym(_ pieces: [Substring]) -> [UInt8]? {
    guard let piece = pieces.last(where: { $0.contains { $0.isLetter } }) else { return nil }
    let capitals = piece.filter(\.isUppercase)
    guard capitals.count >= 2, capitals.count == piece.filter(\.isLetter).count else { return nil }
    return Transliteration.letters(of: piece)
  }

  private static let dropped = WordForms.keys(
    "the of and for in on inc ltd llc co corp plc gmbh ag sa limited company")
  private static let businesses = WordForms.keys(
    """
    ferries holdings group airlines airways lines motors industries enterprises systems technologies partners \
    electric oil gas energy steel chemicals pharmaceuticals pharma laboratories software insurance capital stores \
    foods brewery breweries electronics railway railways studios pictures entertainment mining petroleum \
    corporation international shipping logistics media foods
    """)
  private static let unions = WordForms.keys("union federation association guild league society")
  private static let countries = WordForms.keys(
    "us usa uk american british united states kingdom federal national")
}
