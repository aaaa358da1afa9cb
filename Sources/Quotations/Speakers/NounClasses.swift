internal import Prose

/// What a common noun stands for, as far as it matters to who speaks.
enum NounClass: Hashable {
  case person(Gender?)
  /// Several people: `residents`, `police`.
  case group
  /// A body that speaks with one voice: `the company`.
  case body
  /// Something written or published, which speaks for who wrote it: `a statement`.
  case document

  /// The class of a noun by closed lists; nil for what never speaks.
  init?(of key: WordKey) {
    let listed = NounClass.table[key]
    if listed != .group, let role = Roles.role(key) {
      self = role.isPlural ? .group : .person(role.gender)
    } else if let listed {
      self = listed
    } else {
      return nil
    }
  }

  /// Documents that are nothing but the voice of whose they are: `its website said`.
  static let channels = WordSet(
    "statement website site account page post tweet blog feed release bulletin email e-mail")

  private static let table: WordTable<NounClass> = {
    var table = WordTable<NounClass>(minimumCapacity: 260)
    for (known, words) in [
      (.body, Bodies.list), (.person(nil), people), (.document, documents), (.group, groups),
    ] as [(NounClass, String)] {
      for word in words.split(whereSeparator: \.isWhitespace) { table.set(WordKey(String(word)), to: known) }
    }
    return table
  }()

  /// Words for somebody who has no role.
  private static let people = "person child teenager caller speaker somebody someone"
  /// Spoken of as many, also where they are written as one.
  private static let groups = """
    police staff crew family couple pair public sides parties countries nations governments companies firms unions
    agencies ministries authorities both
    """
  private static let documents = """
    statement report letter email e-mail post tweet website blog document documents memo filing lawsuit complaint
    survey study poll paper article notice sign note message text recording transcript indictment affidavit ruling
    site page bulletin release account book decision order verdict opinion analysis
    """
}

/// Nouns for relatives: they are somebody's (`her brother`, `Okafor's wife`).
enum KinNouns {
  private static let words = WordSet(
    """
    wife husband mother father mum mom dad son daughter brother sister boy girl uncle aunt nephew niece widow widower
    partner fiance fiancee fiancé fiancée girlfriend boyfriend grandmother grandfather grandson granddaughter cousin
    stepmother stepfather stepson stepdaughter twin mother-in-law father-in-law ex-wife ex-husband parents parent kid
    """)

  static func contains(_ key: WordKey) -> Bool { words.contains(key) }
}
