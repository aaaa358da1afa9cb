internal import Prose
internal import Quotations

/// The words of one article with the keys of their dictionary forms, as the readers of statements and amounts ask for
/// them again and again.
struct SentenceWords {
  let annotated: Annotated
  let syntax: Syntax
  /// Of every word; of punctuation too, which no list holds.
  let keys: [WordKey]
  /// For each word the innermost quotation between marks that holds it, as an index; -1 for none.
  private let quotation: [Int32]

  /// Nil without trees.
  init?(_ parsed: ParsedText, _ syntax: Syntax?, _ annotation: Annotation) {
    guard let syntax else { return nil }
    annotated = Annotated(parsed: parsed, annotation: annotation)
    self.syntax = syntax
    keys = syntax.tokens.indices.map { WordKey(syntax.lemma(of: $0)) }
    var quotation = [Int32](repeating: -1, count: keys.count)
    for (index, quoted) in annotated.quotations.enumerated()
    where quoted.kind == .direct || quoted.kind == .mixed {
      for word in syntax.words(in: quoted.content) { quotation[word] = Int32(index) }
    }
    self.quotation = quotation
  }

  /// The article without what is read from its words.
  struct Annotated: Sendable {
    let parsed: ParsedText
    let annotation: Annotation

    var text: SourceText { parsed.text }
    var quotations: [Quotation] { annotation.quotations }
    var entities: [Entity] { annotation.entities }
  }

  func upos(_ word: Int) -> UPOS { syntax.tokens[word].upos }
  func relation(_ word: Int) -> Relation { syntax.tokens[word].relation }
  func range(_ word: Int) -> TextRange { syntax.tokens[word].range }

  /// Whether it hangs on its head as a subject, of whichever kind.
  func isSubject(_ word: Int) -> Bool {
    switch relation(word) {
    case .nominalSubject, .passiveNominalSubject, .outerNominalSubject: true
    default: false
    }
  }

  /// Whether a word is spoken by somebody and the other is not: what stands over a quotation says nothing of how far its
  /// words hold.
  func isQuotedApart(_ word: Int, from other: Int) -> Bool {
    quotation[word] >= 0 && quotation[word] != quotation[other]
  }

  /// The preposition of a phrase; of several the first.
  func preposition(of word: Int) -> WordKey? {
    syntax.dependents(of: word).first { relation($0) == .caseMarking }.map { keys[$0] }
  }

  func isName(_ word: Int) -> Bool { upos(word) == .properNoun }

  func isPronoun(_ word: Int) -> Bool { upos(word) == .pronoun }

  /// Whether a verb only says that something takes place: `take place`, `be held`, `resume`.
  func isLight(_ word: Int) -> Bool {
    Thesaurus.isLight(keys[word]) || Self.scheduling.contains(keys[word])
  }

  private static let scheduling = WordSet(
    "resume expect schedule plan postpone delay open close launch commence reopen")

  // MARK: Senses

  /// What a word means by itself: its dictionary form and the meanings of that; nothing for a word that tells nothing.
  func senses(of word: Int) -> Set<Thesaurus.Sense> {
    let key = keys[word]
    switch upos(word) {
    case .noun, .verb, .adjective, .adverb, .properNoun, .adposition:
      var senses = Set(Thesaurus.meanings(of: key))
      if !Thesaurus.isLight(key), upos(word) != .adverb, upos(word) != .adposition {
        senses.insert(key.value)
      }
      return senses
    default: return []
    }
  }

  /// What a verb or another predicate means with the small words that belong to it: `laid off`, `at large`, `reached
  /// a deal`, `found guilty`. A phrase means something else than its verb alone.
  func predicateSenses(of word: Int) -> Set<Thesaurus.Sense> {
    var phrases: Set<Thesaurus.Sense> = []
    func add(_ first: String, _ second: String) {
      let key = WordKey(first + "_" + second)
      let meanings = Thesaurus.meanings(of: key)
      if !meanings.isEmpty { phrases.formUnion(meanings + [key.value]) }
    }
    let lemma = syntax.lemma(of: word)
    var partners: [Int] = []
    for other in syntax.dependents(of: word) {
      switch relation(other) {
      case .compoundParticle, .adverbialModifier, .object, .openClausalComplement, .oblique, .caseMarking:
        partners.append(other)
      default: break
      }
    }
    for other in partners {
      let own = syntax.lemma(of: other)
      if relation(other) == .caseMarking {
        add(own, lemma)
        continue
      }
      add(lemma, own)
      guard relation(other) == .oblique || relation(other) == .object else { continue }
      // `is being held in custody`: the phrase alone tells.
      if let marker = syntax.dependent(of: other, by: .caseMarking) { add(syntax.lemma(of: marker), own) }
    }
    if !phrases.isEmpty { return phrases }
    let own = senses(of: word)
    guard own.isEmpty, upos(word) == .verb else { return own }
    // A verb that tells nothing by itself tells with its object: `have reason`, `look at options`.
    return Set(
      partners.filter { [.object, .oblique].contains(relation($0)) && upos($0) == .noun }.map {
        WordKey(lemma + "_" + syntax.lemma(of: $0)).value
      })
  }
}
