/// Which words keep a full stop, and what that says about the end of a sentence.
enum Abbreviations {
  /// Before a name or a number: a sentence never ends with them.
  private static let titles = WordSet(
    """
    mr mrs ms mx dr prof sen rep reps sens gov lt sgt capt col gen maj cpl pvt cmdr adm brig rev fr hon pres
    st mt ft msgr supt insp det amb atty messrs mmes art sec fig vol pp eq
    """)

  /// Within a sentence or at its end.
  private static let others = WordSet(
    """
    jr sr inc corp ltd co cos bros llc plc vs etc al est dept univ assn ave blvd rd hwy jan feb mar apr jun
    jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn
    del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash
    wis wyo ed eds e.g i.e cf ca approx min max hr hrs sq
    ph.d ed.d psy.d pharm.d b.sc m.sc m.phil d.phil
    """)

  /// Abbreviations that are words of their own too, and keep their stop only before a number or a capital.
  private static let ambiguous = WordSet(
    "la miss mo ill ore mass wash ind sat sun mar art fig sec min max del co al")

  /// Whether a full stop after these letters belongs to them: `Mr`, `U.S`, `J`.
  static func keepsStop(_ word: ArraySlice<UInt8>) -> Bool {
    if isInitials(word) { return true }
    let key = WordKey(word)
    if ambiguous.contains(key) { return word.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false }
    return titles.contains(key) || others.contains(key)
  }

  /// Those that are abbreviations before a number only: `p. 55`, `No. 10`.
  private static let numbered = WordSet("p pp no nos para ch vol")

  /// Abbreviations with a number alone after them: `No. 10`, `p. 55`. Without one their full stop ends a sentence.
  static func standsBeforeNumber(_ word: ArraySlice<UInt8>) -> Bool { numbered.contains(WordKey(word)) }

  /// What a full stop joins with one more capital: `Ph.D.`
  static func beginsDegree(_ word: ArraySlice<UInt8>) -> Bool { degrees.contains(WordKey(word)) }

  private static let degrees = WordSet("ph ed psy pharm")

  /// `a.m`, `P.M`: an hour, at which a sentence may end before a name too.
  static func isHour(_ word: ArraySlice<UInt8>) -> Bool { hours.contains(WordKey(word)) }

  private static let hours = WordSet("a.m p.m")

  static func isTitle(_ word: ArraySlice<UInt8>) -> Bool { titles.contains(WordKey(word)) }

  /// A single capital, or single letters parted by full stops: `J`, `U.S`, `a.m`.
  static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if word.count == 1 { return first >= 0x41 && first <= 0x5A }
    var letters = 0
    for byte in word {
      if byte == 0x2E {
        letters = 0
      } else {
        letters += 1
        if letters > 1 || byte >= 0x80 { return false }
      }
    }
    return word.contains(0x2E)
  }
}
