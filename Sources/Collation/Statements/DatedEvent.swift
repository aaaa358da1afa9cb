internal import Prose

/// An event with a time that an article gives for it.
struct DatedEvent: Sendable {
  let article: Int
  let sentence: Int
  /// Index in `ParsedText.times`.
  let time: Int
  let range: TextRange
  let value: TimeValue
  let resolved: ResolvedTime
  let isApproximate: Bool
  /// Whether the article's own day of writing was known.
  let isSure: Bool
  /// Whether the year is known as well.
  let isDated: Bool
  let senses: Set<Thesaurus.Sense>
  /// The statement that the time dates; nil of a noun: `the hearing on Monday`.
  let statement: Statement?
  /// What else the clause speaks of.
  let context: Set<Thesaurus.Sense>
}

/// Reads which events the times of an article date.
struct DatedEventReader {
  let words: SentenceWords
  let article: Int
  let occasions: Occasions
  /// The times of the article as intervals.
  let resolved: [ResolvedTime]
  let isSure: Bool
  /// Of the article, by predicate.
  let statements: [Int: Statement]

  /// `March 4`: the same day, whenever it is written in that year.
  private static func isCalendarDay(_ value: TimeValue) -> Bool {
    switch value {
    case .occurrence(.date, _): true
    case .dayPart(_, let day?), .clock(_, let day?): isCalendarDay(day)
    default: false
    }
  }

  /// What verbs mean that say of an event only that it takes place.
  private static let frames: Set<UInt64> = Set(
    ["begin", "end", "hold", "resume", "open", "close", "last", "delay", "launch", "cancel", "extend"].map {
      Thesaurus.meaning($0)
    })

  func events() -> [DatedEvent] {
    let parsed = words.annotated.parsed
    guard resolved.count == parsed.times.count else { return [] }
    var events: [DatedEvent] = []
    var sentence = 0
    for (index, time) in parsed.times.enumerated() {
      while sentence < parsed.sentences.count, parsed.sentences[sentence].range.end <= time.range.start {
        sentence += 1
      }
      guard sentence < parsed.sentences.count else { break }
      guard let anchor = occasions.anchors[index], anchor.role == .event, !time.value.isSet,
        !time.value.isRange,
        resolved[index].interval != nil, !occasions.isElsewhen(anchor.governor, in: words.syntax)
      else { continue }
      for word in dated(by: anchor.governor) {
        let statement = statements[word]
        var senses = statement?.senses ?? nominal(word)
        // `The hearing resumes on Monday`: what is dated is the hearing.
        if let statement, senses.filter(Thesaurus.isMeaning).isSubset(of: Self.frames) || words.isLight(word)
        {
          for argument in [statement.patient, statement.agent] { senses.formUnion(argument?.senses ?? []) }
        }
        guard !senses.isEmpty else { continue }
        events.append(
          DatedEvent(
            article: article, sentence: sentence, time: index, range: time.range, value: time.value,
            resolved: resolved[index], isApproximate: time.isApproximate,
            isSure: isSure || Self.isCalendarDay(time.value), isDated: isSure || time.value.isDefinite,
            senses: senses, statement: statement, context: context(of: word, statement)))
      }
    }
    return events
  }

  /// The governor, what it names as its occasion (`died when the boat sank`), and the verbs beside it.
  private func dated(by governor: Int) -> [Int] {
    var found = [governor]
    let syntax = words.syntax
    for other in syntax.dependents(of: governor) {
      switch words.relation(other) {
      case .adverbialClause, .adverbialRelativeClause:
        let isOccasion = syntax.dependents(of: other).contains {
          ["when", "as"].contains(words.keys[$0])
            && [.adverbialModifier, .marker].contains(words.relation($0))
        }
        if isOccasion {
          found.append(other)
          found += syntax.dependents(of: other).filter { words.relation($0) == .conjunct }
        }
      // `hold talks on Friday`, `summoned the owners to a hearing on Friday`
      case .object, .oblique:
        if words.upos(other) == .noun, !Thesaurus.meanings(of: words.keys[other]).isEmpty {
          found.append(other)
        }
      default: break
      }
    }
    if words.relation(governor) == .conjunct, let head = syntax.head(of: governor), words.upos(head) == .verb
    {
      found.append(head)
    }
    return found
  }

  /// A noun that names an event.
  private func nominal(_ word: Int) -> Set<Thesaurus.Sense> {
    words.upos(word) == .noun ? words.senses(of: word) : []
  }

  private func context(of word: Int, _ statement: Statement?) -> Set<Thesaurus.Sense> {
    var senses: Set<Thesaurus.Sense> = statement?.surroundings ?? []
    for other in words.syntax.dependents(of: word) { senses.formUnion(words.senses(of: other)) }
    if let head = words.syntax.head(of: word), statement != nil,
      [.openClausalComplement, .adverbialClause, .adnominalClause].contains(words.relation(word))
    {
      for other in words.syntax.dependents(of: head) where words.relation(other) == .object {
        senses.formUnion(words.senses(of: other))
      }
    }
    if let head = words.syntax.head(of: word), statement == nil {
      senses.formUnion(words.senses(of: head))
      for other in words.syntax.dependents(of: head) { senses.formUnion(words.senses(of: other)) }
    }
    return senses
  }
}
