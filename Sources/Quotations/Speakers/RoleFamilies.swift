public import Prose

/// Nouns that a text uses for one and the same person.
public enum RoleFamilies {
  private static let lines = [
    """
    chief boss head director president chairman chairwoman chairperson chair ceo executive manager leader founder owner
    runs leads heads chairs ran led headed chaired
    """,
    "judge justice magistrate chair jurist",
    "politician lawmaker senator congressman congresswoman mp representative",
    "minister secretary chancellor",
    "leader president chancellor king",
    "spokesman spokeswoman spokesperson",
    "lawyer attorney solicitor counsel barrister",
    "doctor physician surgeon medic immunologist epidemiologist virologist",
    "scientist researcher professor academic expert",
    "officer policeman policewoman cop detective inspector superintendent sheriff sergeant deputy constable",
    "player midfielder defender forward goalkeeper striker winger quarterback guard centre center star captain",
    "actor actress star performer singer artist musician",
    "author writer novelist journalist reporter columnist",
    "mother mum mom", "father dad", "boy teenager lad youth", "girl teenager youth",
    "captain skipper master pilot",
  ]

  private static let families: WordTable<[Int]> = {
    var table = WordTable<[Int]>(minimumCapacity: 200)
    for (line, words) in lines.enumerated() {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let key = WordKey(String(word))
        table.set(key, to: (table[key] ?? []) + [line])
      }
    }
    return table
  }()

  /// Whether two nouns may be said of one person: `boss` and `director`.
  public static func meet(_ a: WordKey, _ b: WordKey) -> Bool {
    guard a != b else { return true }
    guard let first = families[a], let second = families[b] else { return false }
    return first.contains { second.contains($0) }
  }

  /// Nouns for a person of whom nothing else is said: `the man`, `the 34-year-old`.
  private static let plain = WordSet(
    """
    man woman boy girl teenager person politician native veteran star player official executive leader celebrity
    youngster lad gentleman lady father mother driver victim suspect author expert
    """)

  /// What two nouns share that `meet` each other: numbers of families, or one of the noun itself.
  public static func families(of noun: WordKey) -> [Int] {
    families[noun] ?? [Int(truncatingIfNeeded: noun.value >> 1) | Int.min]
  }

  /// Whether a noun says next to nothing: `the man`.
  public static func isPlain(_ noun: WordKey) -> Bool { plain.contains(noun) }
}
