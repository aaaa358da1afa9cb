internal import Prose

/// The words of a person's name, ready to be compared with another's.
struct PersonName: Hashable, Sendable {
  /// Folded, without titles and without `Jr`; without the particles of a surname (`de`, `al`,
  /// `van`), which one outlet writes and another does not.
  let words: [[UInt8]]

  var surname: [UInt8] { words.last ?? [] }
  var given: [UInt8]? { words.count > 1 ? words.first : nil }
  /// All words as one: `Kim Jong-un` is `Kim Jong Un` too.
  var run: [UInt8] { Transliteration.key(of: Array(words.joined())) }
  /// Whether the first word is one of the commonest family names of China, Korea and Vietnam.
  var familyNameComesFirst: Bool { words.count > 1 && Self.familyNames.contains(UInt64(hashing: words[0])) }

  init(_ name: String) {
    var words: [[UInt8]] = []
    let pieces = name.split(whereSeparator: {
      $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "." || $0 == "\n"
    })
    for (place, piece) in pieces.enumerated() {
      var rest = piece[...]
      for article in ["al-", "Al-", "el-", "El-", "as-", "ar-", "ad-", "ash-"] where rest.hasPrefix(article) {
        rest = rest.dropFirst(article.count)
      }
      let letters = Transliteration.letters(of: rest)
      guard !letters.isEmpty else { continue }
      let key = UInt64(hashing: letters)
      if Self.titles.contains(key), words.isEmpty, place + 1 < pieces.count { continue }
      if Self.suffixes.contains(key), !words.isEmpty { continue }
      if Self.particles.contains(key), place + 1 < pieces.count { continue }
      words.append(letters)
    }
    self.words = words
  }

  /// Whether two names can be one person's, going by the names alone.
  ///
  /// `Trump` and `Donald Trump`, `J. Moreno` and `Juan Moreno Diaz`, `Zelenskiy` and `Volodymyr Zelenskyy` can; `Juan
  /// Carlos Ruiz` and `Juan Pablo Ruiz` cannot.
  func isCompatible(with other: PersonName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    let (shorter, longer) = words.count <= other.words.count ? (self, other) : (other, self)
    if shorter.words.count == 1 {
      return Transliteration.areSpellings(shorter.surname, longer.surname)
    }
    if run == other.run { return true }
    guard let given, let otherGiven = other.given, GivenNameComparison.areCompatible(given, otherGiven) else {
      return false
    }
    if Transliteration.areSpellings(surname, other.surname) {
      return shorter.middleStands(in: longer)
    }
    // `Juan Moreno` and `Juan Moreno Diaz`: the shorter begins the longer.
    guard shorter.words.count < longer.words.count else { return false }
    return zip(shorter.words, longer.words).allSatisfy { Transliteration.areSpellings($0, $1) }
  }

  /// Whether the words between the first and the last are found in a longer name, in order.
  private func middleStands(in longer: PersonName) -> Bool {
    var rest = longer.words.dropFirst().dropLast()
    for word in words.dropFirst().dropLast() {
      guard let place = rest.firstIndex(where: { GivenNameComparison.areCompatible(word, $0) }) else {
        return false
      }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether the words are the same but for marks, case and titles.
  func isSame(as other: PersonName) -> Bool { words == other.words }

  private static let titles = WordForms.keys(
    """
    mr mrs ms miss mx dr doctor sir dame lord lady prof professor president vice prime minister premier chancellor \
    senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen colonel \
    col captain capt major maj lieutenant lt sergeant sgt commander cmdr admiral adm sheriff superintendent supt \
    inspector detective officer chief secretary ambassador king queen prince princess pope bishop archbishop \
    cardinal father sister brother rabbi imam sheikh
    """)
  private static let suffixes = WordForms.keys("jr sr ii iii iv")
  private static let particles = WordForms.keys(
    "de da di del della van von der den bin ibn al el la le dos du")
  private static let familyNames = WordForms.keys(
    """
    kim lee park choi jung kang cho wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu xi tsai nguyen \
    tran pham hoang phan
    """)
}
