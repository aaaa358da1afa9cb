internal import Prose

/// The one place of this folder that asks the trees; all of it has an answer without them.
extension Reading {
  /// The first word of a token in the trees; nil without trees, or where they have none.
  func treeWord(ofToken token: Int) -> Int? { trees?.word(ofToken: token) }

  func tag(ofToken token: Int) -> UPOS? { treeWord(ofToken: token).flatMap { syntax?.tokens[$0].upos } }

  func isWord(_ word: Int, under top: Int) -> Bool { syntax?.isWord(word, under: top) ?? false }

  /// Whether a word is part of a compound that another ends: `police` in `police officer`.
  func isCompound(_ word: Int, before other: Int) -> Bool {
    guard let syntax, let head = syntax.head(of: word), head >= other else { return false }
    switch syntax.tokens[word].relation {
    case .compound, .adjectivalModifier, .unmarkedNominalModifier, .flat, .nominalDescription: return true
    default: return false
    }
  }

  /// How a phrase stands in its clause.
  struct Place: Hashable {
    var role: GrammaticalRole
    /// The word that it is subject or object of.
    var governor: Int?
  }

  /// The place of a phrase, by its trees or, without them, by what stands beside it.
  func place(of phrase: Range<Int>) -> Place {
    guard let syntax, let first = treeWord(ofToken: phrase.lowerBound),
      let last = treeWord(ofToken: phrase.upperBound - 1), first <= last
    else {
      return Place(role: roleByNeighbours(phrase), governor: nil)
    }
    let words = first...last
    // The word of the phrase that hangs on something outside it.
    let top = words.first { syntax.head(of: $0).map { !words.contains($0) } ?? true } ?? last
    return place(ofWord: top, syntax)
  }

  private func place(ofWord word: Int, _ syntax: Syntax) -> Place {
    var word = word
    for _ in 0..<6 {
      let head = syntax.head(of: word)
      switch syntax.tokens[word].relation {
      case .nominalSubject, .outerNominalSubject, .passiveNominalSubject:
        return Place(role: .subject, governor: head)
      case .object, .indirectObject: return Place(role: .object, governor: head)
      case .possessive: return Place(role: .possessor, governor: head)
      case .agent, .oblique, .unmarkedOblique: return Place(role: .oblique, governor: head)
      case .nominalModifier, .nominalDescription, .unmarkedNominalModifier:
        return Place(role: .oblique, governor: nil)
      case .root, .parataxis:
        return Place(
          role: syntax.dependent(of: word, by: .copula) == nil ? .other : .predicate, governor: nil)
      case .conjunct, .apposition, .flat, .list, .unspecified, .dislocated:
        guard let head else { return Place(role: .other, governor: nil) }
        word = head
      default:
        return Place(
          role: syntax.dependent(of: word, by: .copula) == nil ? .other : .predicate, governor: head)
      }
    }
    return Place(role: .other, governor: nil)
  }

  /// The noun that a copula says something is (`Okafor is a baker`): the tokens of what it is said of.
  func subject(ofPredicate token: Int) -> Int? {
    guard let syntax, let word = treeWord(ofToken: token), syntax.dependent(of: word, by: .copula) != nil,
      let subject = syntax.dependent(of: word, by: .nominalSubject)
    else { return nil }
    return firstToken(atOrAfter: syntax.tokens[subject].range.start)
  }

  /// The subject of the clause that a phrase comes before: `In her statement, |Okafor| said`.
  func laterSubject(after token: Int) -> Int? {
    guard let syntax, var word = treeWord(ofToken: token) else { return nil }
    for _ in 0..<8 {
      guard let head = syntax.head(of: word) else { return nil }
      let relation = syntax.tokens[word].relation.universal
      if relation == .oblique || relation == .adverbialClause,
        let subject = syntax.dependent(of: head, by: .nominalSubject, .passiveNominalSubject), subject > word
      {
        let place = firstToken(atOrAfter: syntax.tokens[subject].range.start)
        return place > token ? place : nil
      }
      word = head
    }
    return nil
  }

  private func roleByNeighbours(_ phrase: Range<Int>) -> GrammaticalRole {
    if isPossessive(phrase.upperBound - 1) { return .possessor }
    let sentence = sentenceTokens(of: phrase.lowerBound)
    if phrase.lowerBound > sentence.lowerBound,
      WordClasses.prepositions.contains(tokens[phrase.lowerBound - 1])
    {
      return .oblique
    }
    let next = phrase.upperBound
    if sentence.contains(next) {
      if WordClasses.auxiliaries.contains(tokens[next]) || ReportingVerbs.entry(for: tokens[next]) != nil {
        return .subject
      }
    }
    return phrase.lowerBound <= sentence.lowerBound + 1 ? .subject : .object
  }
}

/// What a phrase is in its clause, in the order of how likely a pronoun means it.
enum GrammaticalRole: Hashable {
  case subject, object, oblique, possessor, predicate, other
}
