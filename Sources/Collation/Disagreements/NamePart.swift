internal import Prose

/// The part that a name has in its sentence: whose subject or object it is, or what it stands beside.
struct NamePart: Sendable {
  enum Role: Hashable, Sendable {
    case agent, patient
    /// After a preposition, or with a noun.
    case other
  }

  let role: Role
  /// What the word over it means; empty for one that tells nothing.
  let senses: Set<Thesaurus.Sense>

  /// Nil without trees, and for a name on which its sentence hangs.
  init?(_ name: TextRange, _ words: SentenceWords?) {
    guard let words, var word = words.syntax.words(in: name).first else { return nil }
    // To the head of the name, and of the noun that it describes: `the ferryman Ana Reyes`.
    while Self.inner.contains(words.relation(word)), let head = words.syntax.head(of: word) { word = head }
    guard var head = words.syntax.head(of: word) else { return nil }
    role =
      switch words.relation(word) {
      case .nominalSubject, .outerNominalSubject, .agent: .agent
      case .passiveNominalSubject, .object: .patient
      default: .other
      }
    // `was able to`, `managed to win`: the verb that tells.
    while words.predicateSenses(of: head).isEmpty,
      let open = words.syntax.dependent(of: head, by: .openClausalComplement)
    {
      head = open
    }
    senses = words.predicateSenses(of: head)
  }

  /// Whether two names may have one part: the same role, and words over them of one meaning. A role under a noun or a
  /// preposition says little (`the mayor of`, `in`), and is compared with its like alone.
  func agrees(with other: NamePart) -> Bool {
    guard role == other.role else { return false }
    return senses.isEmpty || other.senses.isEmpty || !senses.isDisjoint(with: other.senses)
  }

  private static let inner: Set<Relation> = [.flat, .compound, .apposition, .nominalDescription]
}
