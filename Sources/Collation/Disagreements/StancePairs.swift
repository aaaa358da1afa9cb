internal import Prose
internal import Quotations

/// Pairs of statements about one matter that commit themselves differently.
struct StancePairs {
  struct Pair {
    let a: Statement
    let b: Statement
    let kind: Disagreement.Kind
    /// How many participants are the same.
    let agreement: Int
    /// How much their sentences share, from 0 to 1.
    let likeness: Double
  }

  let statements: StoryStatements

  private func of(_ article: Int) -> ArraySlice<Statement> {
    statements.statements[statements.ofArticle[article]]
  }

  /// Two statements whose conflict is of a kind; nil where it is none.
  func pair(of kind: Disagreement.Kind, _ a: Int, _ b: Int) -> Pair? {
    let conflict = Stance.conflict(statements.statements[a].stance, statements.statements[b].stance)
    guard conflict == kind else { return nil }
    let (first, second) = (statements.statements[a], statements.statements[b])
    guard !first.isElsewhen, !second.isElsewhen, let agreement = agreement(first, second),
      isTelling(first, second)
    else { return nil }
    let pair = pair(first, second, kind, agreement)
    return !isVague(pair) && isOnlyStance(pair) ? pair : nil
  }

  /// Those that say opposite things with the same commitment.
  func opposedPairs() -> [Pair] {
    var found: [Pair] = []
    for pair in statements.opposedPairs() {
      let (first, second) = (statements.statements[Int(pair.a)], statements.statements[Int(pair.b)])
      guard first.stance == second.stance, first.stance == .fact || first.stance == .planned,
        Thesaurus.areOpposed(first.senses, second.senses), first.senses.isDisjoint(with: second.senses),
        !first.isElsewhen, !second.isElsewhen, let agreement = agreement(first, second),
        hasOneAgent(first, second), !isSequence(first, second)
      else { continue }
      let opposed = self.pair(first, second, .negation, agreement)
      guard opposed.likeness >= 0.4 else { continue }
      found.append(opposed)
    }
    return found
  }

  /// Who acts is a pronoun on both sides, or one is only surer: then the sentences must share more.
  private func isVague(_ pair: Pair) -> Bool {
    if pair.kind == .modality, pair.likeness < 0.3 || isHedgedBeside(pair) { return true }
    guard pair.a.patient != nil, pair.b.patient != nil, let own = pair.a.agent, let its = pair.b.agent else {
      return false
    }
    return own.kind == .pronoun && its.kind == .pronoun && pair.likeness < 0.4
  }

  /// Whether the sentence of the surer side has the verb that makes the other less sure: `“The board believes the mill
  /// would pay”` and `The board believed that “the mill would pay”`.
  private func isHedgedBeside(_ pair: Pair) -> Bool {
    [(pair.a, pair.b), (pair.b, pair.a)].contains { unsure, sure in
      guard let words = statements.words[unsure.article], let others = statements.words[sure.article] else {
        return false
      }
      let hedges = words.syntax.words(in: unsure.range).filter {
        $0 != unsure.predicate && words.upos($0) == .verb
      }.map { words.keys[$0] }
      let sentence = others.annotated.parsed.sentences[sure.sentence].range
      return others.syntax.words(in: sentence).contains {
        $0 != sure.predicate && hedges.contains(others.keys[$0])
      }
    }
  }

  private func pair(_ a: Statement, _ b: Statement, _ kind: Disagreement.Kind, _ agreement: Int) -> Pair {
    let likeness = SentenceLikeness(statements: statements).containment(
      (a.article, a.sentence), (b.article, b.sentence))
    return Pair(a: a, b: b, kind: kind, agreement: agreement, likeness: likeness)
  }

  /// Nil where it may be about something else.
  private func agreement(_ a: Statement, _ b: Statement) -> Int? {
    guard var agreement = a.agreement(with: b), !others(a, b) else { return nil }
    if agreement == 0, isNobody(a, b) || isNobody(b, a) || sharesPhrase(a, b) { agreement = 1 }
    if agreement == 0, isOnlyEvent(a, b) { agreement = 1 }
    guard agreement >= 1 else { return nil }
    // An object that only one names, or that a pronoun stands for, may be another.
    if let own = a.patient, let its = b.patient, own.comparison(with: its) != .same, agreement < 1 {
      return nil
    }
    // `have the right`, `take steps`: a verb that tells nothing needs who does it.
    if isPhrase(a, b) {
      guard let own = a.agent ?? a.patient, let its = b.agent ?? b.patient,
        own.comparison(with: its) == .same
          || own.kind == .pronoun && its.kind == .pronoun && own.key == its.key
      else { return nil }
    }
    // `The council has the right`, `Ferrymen have the right`: who is named has to be the same.
    if a.patient != nil, b.patient != nil, let own = a.agent, let its = b.agent, own.kind != .pronoun,
      its.kind != .pronoun, own.kind != .none, its.kind != .none, own.comparison(with: its) != .same
    {
      return nil
    }
    return agreement
  }

  /// Whether all they share is a light verb with its object.
  private func isPhrase(_ a: Statement, _ b: Statement) -> Bool {
    a.isPhrase && b.isPhrase
  }

  /// `may ask for a ransom`, `will ask for a ransom`: what follows a preposition is the same.
  private func sharesPhrase(_ a: Statement, _ b: Statement) -> Bool {
    a.others.contains { own in
      own.kind == .noun
        && b.others.contains { $0.preposition == own.preposition && own.comparison(with: $0) == .same }
    }
  }

  /// Whether either article tells of such an event but once, of whomever: `I am not resigning`, `She will step down`.
  private func isOnlyEvent(_ a: Statement, _ b: Statement) -> Bool {
    let shared = a.senses.intersection(b.senses).filter {
      Thesaurus.isMeaning($0) && !Self.common.contains($0)
    }
    guard let sense = shared.first else { return false }
    func count(_ article: Int) -> Int {
      of(article).count {
        $0.senses.contains(sense) && $0.stance != .unclaimed
      }
    }
    return count(a.article) == 1 && count(b.article) == 1
  }

  /// Meanings that much of the news has, of one thing or another.
  private static let common: Set<Thesaurus.Sense> = Set(
    """
    begin end resume last hold leave arrive cost worth pay offer demand promise rise fall high low support oppose win
    lose find name open close meet agree approve reject cut build carry visit attend test warn tell cause buy sell
    succeed fail deploy allow stay accept answer treat elect earn held captive
    """.split(whereSeparator: \.isWhitespace).map { Thesaurus.meaning(named: String($0)) })

  /// `No one was arrested` speaks of whoever the other article has arrested.
  private func isNobody(_ a: Statement, _ b: Statement) -> Bool {
    guard let none = a.patient ?? a.agent, none.kind == .none, let someone = b.patient ?? b.agent,
      someone.kind == .noun || someone.kind == .name
    else { return false }
    return !a.senses.intersection(b.senses).isDisjoint(with: AmountReader.roles)
  }

  /// Opposite acts of two are no contradiction: one side backs the bill, the other rejects it.
  private func hasOneAgent(_ a: Statement, _ b: Statement) -> Bool {
    guard a.patient != nil, b.patient != nil, let own = a.agent, let its = b.agent else { return true }
    return own.comparison(with: its) == .same
  }

  /// What was shut is opened again, who was held is freed: one after the other.
  private func isSequence(_ a: Statement, _ b: Statement) -> Bool {
    let both = a.senses.union(b.senses)
    return Self.sequences.contains { both.isSuperset(of: $0) } && !(a.isState && b.isState)
  }

  private static let sequences: [Set<Thesaurus.Sense>] = [
    [Thesaurus.meaning("close"), Thesaurus.meaning("open")],
    [Thesaurus.meaning("arrest"), Thesaurus.meaning("free")],
    [Thesaurus.meaning("held"), Thesaurus.meaning("free")],
    [Thesaurus.meaning("arrest"), Thesaurus.meaning("escape")],
    [Thesaurus.meaning("begin"), Thesaurus.meaning("end")],
  ]

  /// Whether what stands after one preposition is something else.
  private func others(_ a: Statement, _ b: Statement) -> Bool {
    a.others.contains { own in
      b.others.contains { its in
        own.preposition != nil && own.preposition == its.preposition && own.comparison(with: its) == .other
      }
    }
  }

  /// Saying and other light verbs are about something else each time.
  private func isTelling(_ a: Statement, _ b: Statement) -> Bool {
    let shared = a.senses.intersection(b.senses)
    // `a high bar`, `bars filibusters`: one word of two kinds.
    if a.isNominal != b.isNominal,
      !shared.contains(where: { Thesaurus.isMeaning($0) && !Self.common.contains($0) })
    {
      return false
    }
    return !shared.isDisjoint(with: a.senses.subtracting(Self.saying))
      || a.others.contains { own in b.others.contains { own.comparison(with: $0) == .same } }
  }

  private static let saying: Set<UInt64> = Set(
    "comment respond reply speak talk discuss mention believe agree answer write post".split(separator: " ")
      .map {
        WordKey(String($0)).value
      })

  /// Whether neither article has the other stance on the matter as well: then it knows both.
  private func isOnlyStance(_ pair: Pair) -> Bool {
    func has(_ article: Int, _ stance: Stance, as other: Statement) -> Bool {
      of(article).contains {
        $0.stance == stance && !$0.senses.isDisjoint(with: other.senses)
          && ($0.agreement(with: other) ?? -1) >= 1
      }
    }
    return !has(pair.a.article, pair.b.stance, as: pair.b) && !has(pair.b.article, pair.a.stance, as: pair.a)
  }
}

extension StancePairs.Pair {
  /// From 0 to 1, to two places.
  var confidence: Double {
    let sum = 0.4 + 0.4 * likeness + 0.1 * Double(min(2, agreement))
    return (min(0.9, sum) * 100).rounded() / 100
  }
}

extension StoryEvidence {
  /// A side of a row about a statement: the predicate with the words that make its stance.
  func member(_ statement: Statement, value: String? = nil) -> DisagreementDraft.Member {
    DisagreementDraft.Member(
      site: articles[statement.article].site(
        at: statement.range, article: statement.article, sentence: statement.sentence),
      range: statement.range,
      value: value ?? string(statement.range, statement.article).lowercased())
  }

  /// Whether two statements are quoted from two speakers, who may well be sure in different degrees.
  func areOfTwoSpeakers(_ a: Statement, _ b: Statement) -> Bool {
    let (first, second) = (member(a).site, member(b).site)
    guard let own = speaker(first), let its = speaker(second), isInMarks(first), isInMarks(second) else {
      return false
    }
    let relation = relations.relation(of: own, to: its)
    return relation == .different || relation == .unknown
  }

  /// Whether two statements lie in quotations of which the other article has one as well, in another place: then they
  /// are two utterances, and each article may have both.
  func areTwoUtterances(_ a: Statement, _ b: Statement) -> Bool {
    let (first, second) = (member(a).site, member(b).site)
    return isLinked(first, besides: second) || isLinked(second, besides: first)
  }

  private func isInMarks(_ site: Site) -> Bool {
    quotation(site).map { $0.kind == .direct || $0.kind == .mixed } ?? false
  }

  private func isLinked(_ site: Site, besides other: Site) -> Bool {
    guard site.isQuotation else { return false }
    let partners = links.lazy.filter { $0.kind == .quotation }.compactMap {
      $0.first == site ? $0.second : $0.second == site ? $0.first : nil
    }.filter { $0.article == other.article }
    return !partners.isEmpty && !partners.contains(other)
  }

  /// Whether the later of two articles may simply know more.
  func isLater(_ a: Int, than b: Int) -> Bool {
    guard let first = day(a), let second = day(b) else { return false }
    return first > second
  }
}
