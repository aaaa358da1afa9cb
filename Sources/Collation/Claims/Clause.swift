internal import Prose

/// A finite clause: a predicate with the words that hang on it and on no other predicate.
struct Clause: Sendable {
  /// From the first to the last of its words; words of a clause in its middle lie in it too.
  let range: TextRange
  /// The stem of the predicate's dictionary form.
  let predicate: UInt64
  /// `was`, `has`, `said`: a predicate that many clauses have tells nothing.
  let isLight: Bool
  /// Its own words alone.
  let words: [TextRange]
}

extension Clause {
  /// The finite clauses of a sentence of `ParsedText`, in the order of their predicates.
  static func all(ofSentence sentence: Int, in syntax: Syntax) -> [Clause] {
    syntax.trees(ofSentence: sentence).flatMap { tree in
      let words = syntax.trees[tree]
      let heads = words.filter { isFinite($0, in: syntax) }
      // To which predicate each word belongs: the nearest above it.
      var owner = [Int](repeating: -1, count: words.count)
      let isHead = Set(heads)
      for word in words where owner[word - words.lowerBound] < 0 {
        var path = [word]
        var top = word
        while !isHead.contains(top), owner[top - words.lowerBound] < 0, let head = syntax.head(of: top) {
          path.append(head)
          top = head
        }
        let found = isHead.contains(top) ? top : owner[top - words.lowerBound]
        for step in path { owner[step - words.lowerBound] = found }
      }
      return heads.map { head in
        let own = words.filter {
          owner[$0 - words.lowerBound] == head && syntax.tokens[$0].upos != .punctuation
        }.map { syntax.tokens[$0].range }
        let lemma = syntax.lemma(of: head).lowercased()
        return Clause(
          range: own.reduce(syntax.tokens[head].range) { $0.union($1) },
          predicate: WordStems.stem(of: Array(lemma.utf8), key: UInt64(word: lemma)),
          isLight: lightVerbs.contains(UInt64(word: lemma)), words: own)
      }
    }
  }

  private static let lightVerbs = WordForms.keys("be have do make say tell")

  /// Whether a word is the predicate of a clause that states something: it has a finite form, its own or that of its
  /// auxiliary or copula, and a subject, which a conjunct and a relative clause share.
  private static func isFinite(_ word: Int, in syntax: Syntax) -> Bool {
    let token = syntax.tokens[word]
    let relation = token.relation
    guard clauses.contains(relation) else { return false }
    var hasSubject =
      relation == .conjunct || relation == .relativeClause || relation == .adverbialRelativeClause
    var isFinite = finiteTags.contains(token.fineTag)
    for dependent in syntax.dependents(of: word) {
      let other = syntax.tokens[dependent]
      switch other.relation {
      case .auxiliary, .passiveAuxiliary, .copula:
        if finiteTags.contains(other.fineTag) || other.fineTag == .modal { isFinite = true }
      case .nominalSubject, .passiveNominalSubject, .outerNominalSubject, .clausalSubject,
        .passiveClausalSubject, .expletive:
        hasSubject = true
      default: break
      }
    }
    return isFinite && hasSubject
  }

  private static let finiteTags: Set<PennTag> = [.pastVerb, .presentVerb, .thirdPersonVerb]
  private static let clauses: Set<Relation> = [
    .root, .conjunct, .adverbialClause, .adverbialRelativeClause, .relativeClause, .clausalComplement,
    .parataxis, .adnominalClause,
  ]
}
