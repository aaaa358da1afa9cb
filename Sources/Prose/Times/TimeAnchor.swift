/// What a time belongs to in the tree of its sentence: the verb or noun that it dates.
///
/// `Officials said on Friday that the vote would be held on Monday`: Friday dates the saying, Monday the vote. What was
/// said when is no part of what happened, so two reports may name different days of saying.
public struct TimeAnchor: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    /// Someone said something then: `said on Friday`, `Friday's statement`.
    case saying
    case event
  }

  /// Index in `Syntax.tokens`.
  public let governor: Int
  /// Of the governor.
  public let range: TextRange
  public let role: Role
  /// What the verb says of the direction; unknown where it says nothing.
  public let direction: TimeExpression.Direction

  /// Nil where the time hangs on nothing, as in a heading that is only a date.
  public init?(of time: TimeExpression, in syntax: Syntax) {
    let words = syntax.words(in: time.range)
    guard
      let top = words.first(where: { word in
        syntax.head(of: word).map { !words.contains($0) } ?? true
      })
    else { return nil }
    let tree = TimeTree(syntax: syntax)
    guard let governor = tree.governor(of: top, in: words) else { return nil }
    self.governor = governor
    range = syntax.tokens[governor].range
    role = tree.isSaying(governor) ? .saying : .event
    direction = tree.direction(of: governor)
  }
}

/// What is asked of a tree for a `TimeAnchor`.
private struct TimeTree {
  let syntax: Syntax

  private func relation(_ word: Int) -> Relation { syntax.tokens[word].relation }

  /// The first word above a time that is a verb, a predicate or a noun that is no part of the time.
  func governor(of top: Int, in words: Range<Int>) -> Int? {
    guard var head = syntax.head(of: top) else {
      // `The meeting is on Friday`: the day is the predicate, its subject what takes place.
      return syntax.dependents(of: top).first { relation($0).universal == .nominalSubject }
        ?? syntax.dependents(of: top).first { !words.contains($0) && syntax.tokens[$0].upos == .verb }
    }
    // Over what only carries the time on: `on the eve of`, `since`, another time.
    for _ in 0..<4 {
      let token = syntax.tokens[head]
      if token.upos == .verb || token.upos == .noun || token.upos == .adjective { break }
      if token.upos == .properNoun, relation(top).universal == .nominalModifier || relation(top) == .compound
      {
        break
      }
      guard let next = syntax.head(of: head) else { break }
      head = next
    }
    return head
  }

  func isSaying(_ word: Int) -> Bool {
    let token = syntax.tokens[word]
    let lemma = syntax.lemma(of: word)
    if token.upos == .noun { return Self.nounsOfSaying.contains(WordKey(lemma)) }
    guard token.upos == .verb, let entry = ReportingVerbs.entry(for: WordKey(lemma)) else {
      return lightVerb(word, lemma)
    }
    switch entry.kind {
    case .statement, .telling, .asking, .manner:
      if Self.plainVerbs.contains(WordKey(lemma)) { return true }
    case .calling, .judging: break
    }
    return hasReport(word)
  }

  /// `gave a speech on Friday`, `issued a statement`.
  private func lightVerb(_ word: Int, _ lemma: String) -> Bool {
    guard Self.lightVerbs.contains(WordKey(lemma)), let object = syntax.dependent(of: word, by: .object)
    else {
      return false
    }
    return Self.nounsOfSaying.contains(WordKey(syntax.lemma(of: object)))
  }

  /// Verbs that may mean something else report where a clause hangs on them, or they on their quotation.
  private func hasReport(_ word: Int) -> Bool {
    syntax.dependent(of: word, by: .clausalComplement) != nil
      || relation(word) == .parataxis
        && syntax.dependents(of: word).contains { relation($0).universal == .nominalSubject }
  }

  private static let plainVerbs = WordSet(
    """
    say tell announce state declare warn claim argue insist reply respond comment report confirm deny write tweet post
    ask admit acknowledge concede note explain recall reveal disclose stress emphasize emphasise reiterate allege
    testify assert contend maintain suggest remark inform reaffirm
    """)
  private static let nounsOfSaying = WordSet(
    """
    statement speech interview comment remark remarks tweet post announcement briefing address testimony letter email
    report conference broadcast message release note memo warning declaration confirmation denial
    """)
  private static let lightVerbs = WordSet("give make issue release publish deliver hold send")
}

extension TimeTree {
  /// What the verb says: a modal or a plan of the future, a past form of the past.
  func direction(of governor: Int) -> TimeExpression.Direction {
    let token = syntax.tokens[governor]
    if token.upos == .noun || token.upos == .properNoun {
      guard relation(governor).universal == .nominalSubject, let verb = syntax.head(of: governor) else {
        return .unknown
      }
      return direction(ofVerb: verb)
    }
    return direction(ofVerb: governor)
  }

  private func direction(ofVerb verb: Int) -> TimeExpression.Direction {
    var tense: TimeExpression.Direction = .unknown
    for word in syntax.dependents(of: verb) {
      let key = WordKey(syntax.lemma(of: word))
      switch relation(word) {
      case .auxiliary, .passiveAuxiliary, .copula:
        let token = syntax.tokens[word]
        if Self.modals.contains(key) || token.fineTag == .modal && key == "would" { return .future }
        if token.morphology.tense == .past || key == "have" { tense = .past }
      case .marker where key == "to": return isPlanned(verb) ? .future : directionOfHead(verb)
      default: break
      }
    }
    if tense != .unknown { return tense }
    let token = syntax.tokens[verb]
    if Self.plans.contains(WordKey(syntax.lemma(of: verb))), token.fineTag == .pastParticiple {
      return .future
    }
    switch token.fineTag {
    case .pastVerb: return .past
    // `the deal signed on Friday`
    case .pastParticiple:
      return syntax.dependent(of: verb, by: .passiveAuxiliary, .auxiliary) == nil ? .past : .unknown
    // `The term begins on Monday`, `it ends in June`: what is fixed is told in the present.
    case .presentVerb, .thirdPersonVerb:
      return Self.scheduled.contains(WordKey(syntax.lemma(of: verb))) ? .future : .unknown
    default: return .unknown
    }
  }

  /// `plans to meet`, `is expected to meet`, `is to meet`.
  private func isPlanned(_ verb: Int) -> Bool {
    guard let head = syntax.head(of: verb) else { return true }
    if relation(verb) == .adnominalClause { return true }  // a plan to meet
    return relation(verb) == .openClausalComplement && Self.plans.contains(WordKey(syntax.lemma(of: head)))
  }

  private func directionOfHead(_ verb: Int) -> TimeExpression.Direction {
    guard let head = syntax.head(of: verb), syntax.tokens[head].fineTag == .pastVerb else { return .unknown }
    return .past
  }

  private static let scheduled = WordSet(
    """
    begin start end open close leave arrive debut premiere expire conclude finish resume return air launch run depart
    retire meet vote face
    """)
  private static let modals = WordSet("will would shall 'll wo")
  private static let plans = WordSet(
    """
    plan expect schedule set slate due hope intend aim want agree vow promise pledge prepare decide likely supposed
    suppose go ask order urge invite
    """)
}
