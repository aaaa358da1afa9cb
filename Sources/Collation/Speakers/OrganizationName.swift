/// The words of an organisation's name, ready to be compared with another's.
struct OrganizationName: Hashable, Sendable {
  /// Folded, without `the` and `Ltd`.
  let words: [[UInt8]]
  /// The letters of an acronym: `ICC`; nil for a name in full.
  let acronym: [UInt8]?

  init(_ name: String) {
    var words: [[UInt8]] = []
    var initials: [UInt8] = []
    let pieces = name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\n" })
    for piece in pieces {
      var piece = piece
      for ending in ["'s", "’s"] where piece.hasSuffix(ending) { piece = piece.dropLast(2) }
      let letters = Transliteration.letters(of: piece)
      guard !letters.isEmpty, !Self.dropped.contains(UInt64(hashing: letters)) else { continue }
      words.append(letters)
    }
    if words.count == 1, let piece = pieces.last(where: { $0.contains { $0.isLetter } }) {
      let capitals = piece.filter(\.isUppercase)
      // `NATO`, `U.N.`, `Nato` is a word like any other.
      if capitals.count >= 2, capitals.count == piece.filter(\.isLetter).count { initials = words[0] }
    }
    self.words = words
    acronym = initials.isEmpty ? nil : initials
  }

  func isCompatible(with other: OrganizationName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    if words == other.words { return true }
    if let acronym { return other.spellsOut(acronym) }
    if let acronym = other.acronym { return spellsOut(acronym) }
    let (shorter, longer) = words.count <= other.words.count ? (self, other) : (other, self)
    // `Azure Coast` for `Azure Coast Ferries`; one word is too little: `Bank` is no short form of `Bank Austria`.
    return shorter.words.count >= 2 && shorter.words.count < longer.words.count
      && longer.words.starts(with: shorter.words)
  }

  private func spellsOut(_ acronym: [UInt8]) -> Bool {
    words.count >= 2 && acronym.count == words.count && zip(words, acronym).allSatisfy { $0.first == $1 }
  }

  private static let dropped = WordForms.keys(
    "the of and for in on inc ltd llc co corp plc gmbh ag sa limited company")
}
