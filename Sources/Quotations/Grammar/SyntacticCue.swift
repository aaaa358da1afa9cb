internal import Prose

/// What the trees say of a word that may report.
extension Scope {
  /// Whether a word of the lexicon is used as a verb that reports: no noun, no adjective, no passive that names who
  /// hears.
  func isReporting(_ word: Int, _ entry: ReportingVerbs.Entry, in trees: TreeWords) -> Bool {
    let tag = trees.entry(word)
    guard tag.upos == .verb else { return false }
    switch trees.relation(word) {
    // `his stated aim`, `the reporting rules`
    case .adjectivalModifier, .compound: return false
    default: break
    }
    if isInference(word, entry, in: trees) { return false }
    guard trees.isPassive(word) || isReducedPassive(word, tag, in: trees) else { return true }
    return agent(of: word, in: trees) != nil
  }

  /// `the plan announced on Monday`, `a man described as calm`
  private func isReducedPassive(_ word: Int, _ tag: SyntacticToken, in trees: TreeWords) -> Bool {
    guard tag.fineTag == .pastParticiple else { return false }
    if trees.relation(word) == .adnominalClause { return true }
    guard trees.relation(word) == .conjunct, let head = trees.head(word) else { return false }
    return trees.isPassive(head)
  }

  private static let inferences: Set<String> = ["suggest", "indicate", "imply", "signal"]

  /// `evidence to suggest that`: nobody says it.
  private func isInference(_ word: Int, _ entry: ReportingVerbs.Entry, in trees: TreeWords) -> Bool {
    guard Self.inferences.contains(entry.lemma), trees.relation(word) == .adnominalClause else {
      return false
    }
    return trees.subject(word) == nil && trees.entry(word).morphology.verbForm == .infinitive
  }

  /// `by the mayor`
  func agent(of word: Int, in trees: TreeWords) -> Int? {
    if let agent = trees.syntax.dependent(of: word, by: .agent) { return agent }
    return trees.syntax.dependents(of: word).first { dependent in
      trees.relation(dependent) == .oblique
        && trees.syntax.dependents(of: dependent).contains {
          trees.relation($0) == .caseMarking && tokens[trees.token(ofWord: $0)].key == "by"
        }
    }
  }
}

// MARK: - Subjects

extension Scope {
  private static let climbs = 5

  /// Who says what a verb says, by the trees: its subject or agent, the antecedent of `who`, or, for a verb without a
  /// subject of its own, that of the verb it hangs on.
  func syntacticSubject(of verb: Int) -> Range<Int>? {
    guard let trees = reading.trees, var word = trees.word(ofToken: verb) else { return nil }
    var climbed = false
    var spare: Range<Int>?  // a thing, such as a statement, where nobody is found
    for _ in 0..<Self.climbs {
      if trees.isPassive(word), !climbed {
        if let agent = agent(of: word, in: trees) { return phrase(of: agent, in: trees, around: verb) }
      }
      if let subject = subject(ofWord: word, in: trees) {
        let token = trees.token(ofWord: subject)
        if Self.relatives.contains(tokens[token]), trees.relation(word) == .relativeClause,
          let antecedent = trees.head(word)
        {
          if let person = person(of: antecedent, before: token, in: trees, around: verb) { return person }
          spare = spare ?? phrase(of: antecedent, in: trees, around: verb)
          (word, climbed) = (antecedent, true)
          continue
        }
        return phrase(of: subject, in: trees, around: verb)
      }
      guard let head = trees.head(word) else { return spare }
      switch trees.relation(word) {
      case .adnominalClause, .relativeClause:
        // `a man saying`, but `issued a statement saying`
        if trees.entry(head).upos != .verb, let noun = phrase(of: head, in: trees, around: verb) {
          if mayBeSource(noun) { return noun }
          spare = spare ?? noun
        }
      case .conjunct, .openClausalComplement, .adverbialClause, .clausalComplement: break
      case .object, .oblique: if spare == nil { return nil }
      default: return spare
      }
      climbed = true
      word = isSecondReport(word, joinedTo: head, in: trees) ? trees.head(head) ?? head : head
    }
    return spare
  }

  /// `said the pumps had failed and warned that …`: who said it also warned, though the trees join `warned` to
  /// `failed`.
  private func isSecondReport(_ word: Int, joinedTo head: Int, in trees: TreeWords) -> Bool {
    guard trees.relation(word) == .conjunct, trees.relation(head) == .clausalComplement,
      let reporter = trees.head(head),
      let first = reading.reportingEntry(at: trees.token(ofWord: reporter)),
      let second = reading.reportingEntry(at: trees.token(ofWord: word))
    else { return false }
    return first.form == second.form
  }

  /// Whom `who` means: its antecedent, or the name right before it where the trees have another noun.
  private func person(of antecedent: Int, before relative: Int, in trees: TreeWords, around verb: Int)
    -> Range<Int>?
  {
    let end = reading.isMark(relative - 1, ",") ? relative - 1 : relative
    let isWho = tokens[relative].key == "who"
    if isWho, end > 0, let name = reading.name(at: end - 1), name.kind != .organization, name.kind != .place,
      !isHidden(end - 1), trees.token(ofWord: antecedent) < reading.firstToken(atOrAfter: name.range.start),
      !mayBeSource(trees.token(ofWord: antecedent)..<(trees.token(ofWord: antecedent) + 1))
    {
      return nounPhrase(endingAt: end, notBefore: trees.token(ofWord: antecedent) + 1)
    }
    return phrase(of: antecedent, in: trees, around: verb).flatMap { isWho || mayBeSource($0) ? $0 : nil }
  }

  /// Of two that the trees give, as in `Okafor, officials said, would stay`, the one beside the verb; but not an
  /// apposition, behind which a comma stands.
  private func subject(ofWord word: Int, in trees: TreeWords) -> Int? {
    guard let first = trees.subject(word) else { return nil }
    let verb = trees.token(ofWord: word)
    guard
      let last = trees.syntax.dependents(of: word).filter({
        $0 < word
          && [.nominalSubject, .passiveNominalSubject, .outerNominalSubject].contains(trees.relation($0))
      }).last, last != first
    else { return first }
    let end = trees.tokens(under: last).upperBound
    return end < verb && reading.isMark(end, ",") ? first : last
  }

  private static let relatives = WordSet("who which that whom")

  /// The noun phrase of a head: what leads up to it, its name, and what `of`, `for` and the like tie to it.
  private func phrase(of head: Int, in trees: TreeWords, around verb: Int) -> Range<Int>? {
    let place = trees.token(ofWord: head)
    guard !isHidden(place) else { return nil }
    var (lower, upper) = (place, place + 1)
    for dependent in trees.syntax.dependents(of: head) {
      let reach = trees.tokens(under: dependent)
      switch trees.relation(dependent) {
      case .determiner, .predeterminer, .adjectivalModifier, .compound, .numericModifier, .possessive, .flat,
        .nominalDescription, .unmarkedNominalModifier, .adverbialModifier:
        if reach.upperBound <= place { lower = min(lower, reach.lowerBound) }
        if reach.lowerBound == upper, trees.relation(dependent) != .adverbialModifier {
          upper = reach.upperBound
        }
      case .nominalModifier, .conjunct:
        if reach.lowerBound == upper { upper = reach.upperBound }
      case .apposition:
        // `harbour master Ines Okafor`: no comma parts them.
        if reach.lowerBound == upper, reading.name(at: reach.lowerBound) != nil { upper = reach.upperBound }
      default: break
      }
    }
    if place < verb { upper = min(upper, verb) }
    return wholeNames(lower..<max(upper, place + 1), around: verb)
  }

  /// Up to the edges of a name that a phrase cuts, and without what is hidden or behind a comma.
  private func wholeNames(_ phrase: Range<Int>, around verb: Int) -> Range<Int> {
    var (lower, upper) = (phrase.lowerBound, phrase.upperBound)
    while let name = reading.nameIndex(at: upper - 1), reading.nameIndex(at: upper) == name, upper != verb {
      upper += 1
    }
    while lower > 0, let name = reading.nameIndex(at: lower), reading.nameIndex(at: lower - 1) == name {
      lower -= 1
    }
    lower = withTitle(lower..<upper, around: verb)
    if let cut = (lower..<upper).first(where: { isHidden($0) || parts($0) }), cut > lower { upper = cut }
    return lower..<upper
  }

  /// `Ms Okafor`, `the port's harbour master Ines Okafor`: what leads up to a name, where the trees part it.
  private func withTitle(_ phrase: Range<Int>, around verb: Int) -> Int {
    let lower = phrase.lowerBound
    guard let name = reading.name(at: lower), lower > 0, !isHidden(lower - 1) else { return lower }
    let sentence = sentence(around: lower)
    let limit = lower > verb ? verb + 1 : sentence.lowerBound
    let title = name.title.map { reading.firstToken(atOrAfter: $0.start) } ?? lower
    guard title < lower || (lower > limit && Roles.isRole(tokens[lower - 1])) else { return lower }
    guard let whole = nounPhrase(endingAt: lower + 1, notBefore: max(limit, 0)) else {
      return max(title, limit)
    }
    return max(min(title, whole.lowerBound), limit)
  }

  private func parts(_ token: Int) -> Bool {
    [",", ";", ":", "("].contains { reading.isMark(token, $0) }
  }
}
