internal import Prose

/// What all articles of a story state, and with which amounts. Grows with the articles.
struct StoryStatements: Sendable {
  private(set) var statements: [Statement] = []
  /// For each article the indices of its statements.
  private(set) var ofArticle: [Range<Int>] = []
  private(set) var amounts: [Amount] = []
  private var amountsOfArticle: [Range<Int>] = []
  private(set) var events: [DatedEvent] = []
  private var eventsOfArticle: [Range<Int>] = []
  /// For each article its words, nil without trees.
  private(set) var words: [SentenceWords?] = []

  /// What the articles that came last changed.
  private(set) var changes = Changes()

  /// Pairs that came to share a sense, and those that it tells nothing any more.
  struct Changes: Sendable {
    /// Of statements whose predicates share a sense.
    var statements = SharedKeyPairs.Changes()
    /// Of amounts that share one.
    var amounts = SharedKeyPairs.Changes()
    var events = SharedKeyPairs.Changes()
    /// Whether the events of all articles were read anew, so that none of the pairs that were known counts.
    var areEventsNew = false
  }

  // What more of them have in common tells nothing.
  private var statementPairs = SharedKeyPairs(limit: 48)
  private var amountPairs = SharedKeyPairs(limit: 64)
  private var eventPairs = SharedKeyPairs(limit: 64)
  /// The statements that have a sense which excludes another.
  private var opposable: [Thesaurus.Sense: [Int]] = [:]

  private var stated: [ArticleStatements?] = []
  /// The earliest day on which an article was written.
  private var firstDay: ReferenceTime?

  init() {}

  init(_ articles: [AnnotatedArticle]) { add(articles) }

  /// Adds the articles that join.
  mutating func add(_ articles: [AnnotatedArticle]) {
    let (firstStatement, firstAmount, firstArticle) = (statements.count, amounts.count, stated.count)
    for annotated in articles {
      let (article, first, amount) = (stated.count, statements.count, amounts.count)
      if let own = annotated.stated {
        statements += own.statements.map { $0.of(article) }
        amounts += own.amounts.map { $0.of(article) }
      }
      ofArticle.append(first..<statements.count)
      amountsOfArticle.append(amount..<amounts.count)
      words.append(annotated.stated?.words)
      stated.append(annotated.stated)
    }
    changes.statements = statementPairs.add(
      statements[firstStatement...].map { ($0.article, Self.keys($0.senses)) })
    changes.amounts = amountPairs.add(
      amounts[firstAmount...].map { ($0.article, Self.keys($0.acts.union($0.noun))) })
    for index in statements.indices[firstStatement...] {
      for sense in statements[index].senses where !Thesaurus.opposites(of: sense).isEmpty {
        opposable[sense, default: []].append(index)
      }
    }
    addEvents(from: firstArticle)
  }

  private static func keys(_ senses: Set<Thesaurus.Sense>) -> [SharedKeyPairs.Key] {
    senses.map { SharedKeyPairs.Key(hash: $0, mass: 1) }
  }

  /// The statements of one article.
  func of(_ article: Int) -> ArraySlice<Statement> { statements[ofArticle[article]] }

  /// The amounts of one article.
  func amounts(of article: Int) -> ArraySlice<Amount> { amounts[amountsOfArticle[article]] }

  // MARK: Events

  private mutating func addEvents(from firstNew: Int) {
    var first = firstNew
    // Weekdays can be compared with each other from any day; from another one they are other days.
    let day = stated[firstNew...].compactMap { $0?.written }.min { $0.date < $1.date }
    changes.areEventsNew = false
    if let day, firstDay.map({ day.date < $0.date }) ?? true {
      firstDay = day
      if stated[..<firstNew].contains(where: { $0.map { $0.written == nil } ?? false }) {
        changes.areEventsNew = true
        (events, eventsOfArticle, first) = ([], [], 0)
        eventPairs = SharedKeyPairs(limit: 64)
      }
    }
    let anyDay = firstDay ?? CivilDate(dayNumber: 0).map { ReferenceTime($0) }
    let firstEvent = events.count
    for article in first..<stated.count {
      let firstOfArticle = events.count
      defer { eventsOfArticle.append(firstOfArticle..<events.count) }
      guard let stated = stated[article] else { continue }
      events += DatedEventReader(
        words: stated.words, article: article, occasions: stated.occasions,
        resolved: stated.occasions.resolved(against: stated.written ?? anyDay, stated.words),
        isSure: stated.written != nil,
        statements: Dictionary(statements[ofArticle[article]].map { ($0.predicate, $0) }) { first, _ in first
        }
      ).events()
    }
    changes.events = eventPairs.add(events[firstEvent...].map { ($0.article, Self.keys($0.senses)) })
  }

  /// The events of one article.
  func events(of article: Int) -> ArraySlice<DatedEvent> { events[eventsOfArticle[article]] }

  // MARK: Pairs

  /// Pairs of amounts of different articles that share a sense.
  var pairsOfAmounts: [PassagePair] { amountPairs.pairs }

  /// Pairs of statements whose predicates exclude each other.
  func opposedPairs(limit: Int = 48) -> [PassagePair] {
    var found: Set<PassagePair> = []
    for (sense, holders) in opposable where holders.count <= limit {
      for opposite in Thesaurus.opposites(of: sense) {
        for other in opposable[opposite] ?? [] {
          for holder in holders where statements[holder].article != statements[other].article {
            found.insert(PassagePair(holder, other))
          }
        }
      }
    }
    return found.sorted()
  }

  /// Pairs of items of different articles that share a sense.
  static func pairs(_ items: [(article: Int, senses: Set<Thesaurus.Sense>)], limit: Int) -> [PassagePair] {
    var pairs = SharedKeyPairs(limit: limit)
    return pairs.add(items.map { ($0.article, keys($0.senses)) }).found
  }
}
