internal import Prose

/// Which words mean the same to a reader who asks what happened: `blast` and `explosion`, `lay off` and `redundancy`.
///
/// A sense is a number that words have in common: the key of a dictionary form, or a meaning of `ThesaurusWords`.
enum Thesaurus {
  typealias Sense = UInt64

  /// The meanings of a dictionary form or of a phrase with `_` between its words; none for a word that is not listed.
  static func meanings(of key: WordKey) -> [Sense] { table[key] ?? [] }

  /// The sense with a name, as the lists of the rules call it.
  static func meaning(_ name: StaticString) -> Sense {
    name.withUTF8Buffer { sense(named: $0) }
  }

  static func meaning(named name: String) -> Sense { sense(named: name.utf8) }

  /// The meanings that exclude a meaning.
  static func opposites(of sense: Sense) -> [Sense] { opposed[sense] ?? [] }

  /// Whether something of one excludes something of the other.
  static func areOpposed(_ a: Set<Sense>, _ b: Set<Sense>) -> Bool {
    a.contains { sense in opposed[sense]?.contains(where: b.contains) ?? false }
  }

  /// Whether a sense is a meaning of the thesaurus, not only a word.
  static func isMeaning(_ sense: Sense) -> Bool { known.contains(sense) }

  /// Whether a word is the light half of what is said: `make` of `make a promise`.
  static func isLight(_ key: WordKey) -> Bool { light.contains(key) }

  // MARK: Tables

  /// Meanings lie above the keys of words in no order; a prefix that no word has keeps them apart.
  private static func sense(named name: some Collection<UInt8>) -> Sense { WordKey([1] + name).value }

  private static let table = listed.table
  private static let known = listed.known

  /// The meanings of each word, and all meanings. Read once, at the start of every comparison: byte by byte.
  private static let listed: (table: WordTable<[Sense]>, known: Set<Sense>) = {
    var table = WordTable<[Sense]>(minimumCapacity: 1_200)
    var known: Set<Sense> = []
    for text in [ThesaurusWords.events, ThesaurusWords.things] {
      let bytes = Array(text.utf8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let sense = sense(named: line[..<colon])
        known.insert(sense)
        for word in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
          let key = WordKey(bytes, word.indices)
          table.set(key, to: (table[key] ?? []) + [sense])
        }
      }
    }
    return (table, known)
  }()

  private static let opposed: [Sense: [Sense]] = {
    var opposed: [Sense: [Sense]] = [:]
    for line in Array(ThesaurusWords.opposites.utf8).split(separator: UInt8(ascii: "\n")) {
      let pair = line.split(separator: UInt8(ascii: " ")).map { sense(named: $0) }
      guard pair.count == 2 else { continue }
      opposed[pair[0], default: []].append(pair[1])
      opposed[pair[1], default: []].append(pair[0])
    }
    return opposed
  }()

  private static let light = WordSet(
    """
    be have do make take get give go come put set let keep leave say tell see know think want need use try seem
    appear become include involve show call ask work look turn bring stand bear remain stay hold run provide
    receive feel mean lie move happen follow begin start continue end stop cause people person man woman thing
    one some more other number time way part kind year month week day hour minute today yesterday tomorrow
    """)
}
