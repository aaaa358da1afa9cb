internal import Prose
internal import Quotations

/// Reads the statements of an article from its trees.
struct StatementReader {
  let words: SentenceWords
  let occasions: Occasions

  private var syntax: Syntax { words.syntax }

  func statements() -> [Statement] {
    let sentences = words.annotated.parsed.sentences
    var statements: [Statement] = []
    for sentence in sentences.indices
    where words.annotated.parsed.paragraphs[sentences[sentence].paragraph].kind == .text {
      for tree in syntax.trees(ofSentence: sentence) {
        for word in syntax.trees[tree] where isPredicate(word) {
          if let found = statement(word, sentence) { statements.append(found) }
        }
      }
    }
    return statements
  }

  /// `I` in a quotation is its speaker.
  private func argument(_ word: Int) -> Argument {
    let argument = words.argument(word)
    guard argument.kind == .pronoun, words.keys[word] == "i" else { return argument }
    let annotated = words.annotated
    let place = words.range(word).start
    let speaker = annotated.quotations.last { $0.speaker != nil && $0.content.contains(place) }?.speaker
    guard let speaker, annotated.entities[speaker].kind == .person else { return argument }
    let names = annotated.entities[speaker].name.split(separator: " ").map { WordKey(String($0)).value }
    return Argument(
      word: word, kind: .name, senses: [], modifiers: [], nameWords: Set(names),
      key: argument.key, isPlural: false, isCounted: false, preposition: argument.preposition)
  }

  // MARK: Predicates

  private func isPredicate(_ word: Int) -> Bool {
    switch words.upos(word) {
    case .verb: words.relation(word) != .caseMarking && words.relation(word) != .fixed
    case .adjective, .noun, .adverb:
      syntax.dependent(of: word, by: .copula) != nil
        || [.openClausalComplement, .adjectivalModifier].contains(words.relation(word))
          && words.upos(word) == .adjective
    default: false
    }
  }

  private func statement(_ word: Int, _ sentence: Int) -> Statement? {
    let senses = words.predicateSenses(of: word)
    guard !senses.isEmpty else { return nil }
    if words.relation(word) == .adjectivalModifier,
      !senses.contains(Thesaurus.meaning("overload"))
    {
      return nil
    }
    let (agent, patient) = participants(word)
    let (stance, range) = StanceReader(words: words).stance(of: word)
    // `was found burned out in a field`: where it was found.
    let predicates =
      [word] + syntax.dependents(of: word).filter { words.relation($0) == .openClausalComplement }
    let others = predicates.flatMap { predicate in
      syntax.dependents(of: predicate).filter { [.oblique, .unmarkedOblique].contains(words.relation($0)) }
    }.map(words.argument)
    // `plans to sell`; not `was found empty`, which says how, not what.
    let content = syntax.dependents(of: word).first {
      $0 > word
        && (words.relation($0) == .clausalComplement
          || words.relation($0) == .openClausalComplement && isInfinitive($0))
    }
    return Statement(
      sentence: sentence, predicate: word, senses: senses,
      agent: agent.map(argument), patient: patient.map(argument), others: others,
      content: content.map(words.predicateSenses) ?? [], stance: stance,
      range: range, isElsewhen: occasions.isElsewhen(word, in: syntax),
      isState: isState(word), isPhrase: words.senses(of: word).isEmpty, isNominal: words.upos(word) != .verb)
  }

  /// `to sell`, `to be proud`
  private func isInfinitive(_ word: Int) -> Bool {
    syntax.tokens[word].fineTag == .baseVerb
      || syntax.dependents(of: word).contains {
        words.relation($0) == .marker && words.keys[$0] == "to"
      }
  }

  /// An adjective, a present, or a perfect of the present.
  private func isState(_ word: Int) -> Bool {
    let auxiliaries = syntax.dependents(of: word).filter {
      [.auxiliary, .passiveAuxiliary, .copula].contains(words.relation($0))
    }
    if let first = auxiliaries.first {
      return [.thirdPersonVerb, .presentVerb].contains(syntax.tokens[first].fineTag)
    }
    if words.relation(word) == .openClausalComplement, let head = syntax.head(of: word) {
      return [.thirdPersonVerb, .presentVerb].contains(syntax.tokens[head].fineTag)
    }
    return [.thirdPersonVerb, .presentVerb].contains(syntax.tokens[word].fineTag)
  }

  // MARK: Participants

  private func participants(_ word: Int) -> (agent: Int?, patient: Int?) {
    var agent: Int?
    var patient: Int?
    for other in syntax.dependents(of: word) {
      switch words.relation(other) {
      case .nominalSubject, .outerNominalSubject: agent = agent ?? other
      case .passiveNominalSubject, .object: patient = patient ?? other
      case .agent: agent = agent ?? other
      case .oblique where words.preposition(of: other) == "by" && isPassive(word): agent = agent ?? other
      default: break
      }
    }
    let inherited = agent == nil || (patient == nil && isPassive(word)) ? inheritedSubject(of: word) : nil
    if isPassive(word) {
      patient = patient ?? inherited
    } else {
      agent = agent ?? inherited
    }
    // `who` is whoever it hangs on.
    if let own = agent { agent = antecedent(own, word) }
    if let own = patient { patient = antecedent(own, word) }
    if words.upos(word) != .verb { (agent, patient) = (nil, patient ?? agent) }
    return (agent, patient)
  }

  private func isPassive(_ word: Int) -> Bool {
    if syntax.dependent(of: word, by: .passiveAuxiliary, .passiveNominalSubject) != nil { return true }
    return words.relation(word) == .adnominalClause && syntax.tokens[word].fineTag == .pastParticiple
  }

  private func antecedent(_ argument: Int, _ word: Int) -> Int {
    guard words.isPronoun(argument), ["who", "which", "that", "whom"].contains(words.keys[argument]) else {
      return argument
    }
    // `Reyes, who cheers for the mill but does not work for it`
    var clause = word
    while words.relation(clause) == .conjunct, let head = syntax.head(of: clause), head < clause {
      clause = head
    }
    guard [.relativeClause, .adnominalClause].contains(words.relation(clause)),
      let head = syntax.head(of: clause)
    else { return argument }
    return head
  }

  /// Of a clause without a subject of its own.
  private func inheritedSubject(of word: Int, steps: Int = 8) -> Int? {
    // A list of a thousand verbs is no sentence that anybody wrote.
    guard steps > 0, let head = syntax.head(of: word) else { return nil }
    switch words.relation(word) {
    case .conjunct, .openClausalComplement, .adverbialClause:
      // `found him guilty`, `left 40 people injured`, `urged him to resign`
      if words.relation(word) == .openClausalComplement, let object = syntax.dependent(of: head, by: .object)
      {
        return object
      }
      if let subject = syntax.dependents(of: head).first(where: words.isSubject) { return subject }
      return words.relation(head) == .conjunct || words.relation(head) == .openClausalComplement
        ? inheritedSubject(of: head, steps: steps - 1) : nil
    case .adnominalClause:
      // `the ferry sunk on Monday`; `his plan to resign` is that of the verb over it
      if words.keys[head] == "plan" || words.keys[head] == "intention" {
        return syntax.head(of: head).flatMap { over in
          syntax.dependents(of: over).first(where: words.isSubject)
        }
      }
      return head
    case .adjectivalModifier: return head
    default: return nil
    }
  }
}

extension AnnotatedArticle {
  /// Where a place belongs: in the innermost quotation that holds it, otherwise in its sentence.
  func site(at range: TextRange, article: Int, sentence: Int) -> Site {
    let holders = quotations.indices.filter {
      quotations[$0].kind != .scare && quotations[$0].kind != .title
        && quotations[$0].content.contains(range.start)
    }
    let innermost = holders.min { quotations[$0].content.count < quotations[$1].content.count }
    if let innermost { return .quotation(article: article, index: innermost) }
    return .claim(article: article, range: parsed.sentences[sentence].range)
  }
}
