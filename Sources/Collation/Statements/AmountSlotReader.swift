internal import Prose

/// What the words around an amount say of it, while they are being read.
struct AmountSlot {
  var noun: Set<Thesaurus.Sense> = []
  var acts: Set<Thesaurus.Sense> = []
  var context: Set<Thesaurus.Sense> = []
  var modifiers: Set<UInt64> = []
  var isElsewhen = false
}

/// Reads the slot of an amount from the tree: the noun that is counted, and what stands over it up to the verb.
struct AmountSlotReader {
  let words: SentenceWords
  let occasions: Occasions

  private var syntax: Syntax { words.syntax }

  /// What is counted, with what is said of it before the verb: `27 injured passengers`.
  func readNoun(_ noun: Int, _ slot: inout AmountSlot) {
    slot.noun = words.senses(of: noun)
    slot.isElsewhen = occasions.isElsewhen(noun, in: syntax)
    for other in syntax.dependents(of: noun) {
      switch words.relation(other) {
      case .adjectivalModifier:
        slot.modifiers.insert(words.keys[other].value)
        // `27 injured passengers`
        slot.acts.formUnion(Thesaurus.meanings(of: words.keys[other]))
      case .compound: slot.context.formUnion(words.senses(of: other))
      case .adnominalClause, .relativeClause:
        slot.acts.formUnion(words.predicateSenses(of: other))
      case .nominalModifier: slot.context.formUnion(words.senses(of: other))
      // `gave 480 children measles shots`, where the tree hangs the shots on the measles
      case .object: slot.acts.formUnion(words.senses(of: other))
      default: break
      }
    }
  }

  /// Collects what stands over an amount up to its verb, and what stands beside it there.
  func climb(from start: Int, own: Range<Int>, _ slot: inout AmountSlot) {
    var word = start
    var steps = 0
    while let head = syntax.head(of: word), steps < 6 {
      steps += 1
      if occasions.isElsewhen(head, in: syntax) { slot.isElsewhen = true }
      if own.contains(head) {
        word = head
        continue
      }
      if words.upos(head) == .verb || syntax.dependent(of: head, by: .copula) != nil {
        readClause(verb(behind: word, beside: head) ?? head, from: word, &slot)
        return
      }
      slot.acts.formUnion(words.senses(of: head))
      slot.acts.formUnion(participles(of: head))
      word = head
    }
    // `The nearest miss was 45 feet`: the amount is the predicate.
    readClause(word, from: word, &slot)
  }

  /// `12 people |drowned| and 27 were injured`: the trees often give both subjects to the second verb, and hang the first
  /// on it without one.
  private func verb(behind subject: Int, beside head: Int) -> Int? {
    let verb = subject + 1
    guard verb + 1 < head, words.isSubject(subject), words.upos(verb) == .verb, syntax.head(of: verb) == head,
      words.keys[verb + 1] == "and", !syntax.dependents(of: verb).contains(where: words.isSubject),
      [head, subject, verb].contains(where: { over in
        syntax.dependents(of: over).contains {
          $0 > verb && $0 < head && (words.isSubject($0) || words.relation($0) == .conjunct)
        }
      })
    else { return nil }
    return verb
  }

  private func participles(of noun: Int) -> Set<Thesaurus.Sense> {
    var senses: Set<Thesaurus.Sense> = []
    for other in syntax.dependents(of: noun) {
      switch words.relation(other) {
      case .adjectivalModifier, .adnominalClause: senses.formUnion(Thesaurus.meanings(of: words.keys[other]))
      default: break
      }
    }
    return senses
  }

  private func readClause(_ verb: Int, from word: Int, _ slot: inout AmountSlot) {
    if verb != word || words.upos(verb) == .verb {
      let senses = words.predicateSenses(of: verb)
      // Of a verb that tells nothing its object tells: `gave 480 children shots`.
      if !words.senses(of: verb).isEmpty || senses.contains(where: Thesaurus.isMeaning) {
        slot.acts.formUnion(senses)
      }
      // `were among those killed`
      if words.upos(verb) != .verb { slot.acts.formUnion(participles(of: verb)) }
    }
    let isCounting =
      (words.isSubject(word) || words.relation(word) == .object || words.relation(word) == .indirectObject)
      && !slot.acts.isEmpty
    for other in syntax.dependents(of: verb) where other != word {
      switch words.relation(other) {
      case .nominalSubject, .passiveNominalSubject, .object:
        // What is measured: `the crack was 30 inches long`, `closed the airport for six hours`.
        let senses = words.senses(of: other).subtracting(Self.parties)
        if isCounting, words.upos(verb) == .verb {
          slot.context.formUnion(senses)
        } else {
          slot.acts.formUnion(senses)
          slot.acts.formUnion(participles(of: other))
          for inner in syntax.dependents(of: other) where words.relation(inner) == .nominalModifier {
            slot.context.formUnion(words.senses(of: inner))
          }
        }
      case .openClausalComplement where isCounting: slot.acts.formUnion(words.predicateSenses(of: other))
      case .oblique, .agent, .adverbialClause: slot.context.formUnion(words.senses(of: other))
      case .indirectObject: slot.context.formUnion(words.senses(of: other))
      default: break
      }
    }
    if words.relation(verb) == .conjunct || words.relation(verb) == .adverbialClause,
      let head = syntax.head(of: verb)
    {
      slot.context.formUnion(words.predicateSenses(of: head))
    }
  }

  /// Who acts in many statements, so that it tells nothing of what is measured.
  private static let parties: Set<Thesaurus.Sense> = Set(
    ["company", "police", "government", "leader"].map { Thesaurus.meaning($0) })
}
