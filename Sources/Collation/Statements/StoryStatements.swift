internal import Prose

/// What all articles of a story state, and with which amounts.
struct StoryStatements: Sendable {
  let statements: [Statement]
  /// For each article the indices of its statements.
  let ofArticle: [Range<Int>]
  let amounts: [Amount]
  let events: [DatedEvent]
  /// Pairs of statements of different articles whose predicates share a sense.
  let pairs: [(a: Int, b: Int)]
  /// For each article its words, nil without trees.
  let words: [SentenceWords?]

  init(_ articles: [AnnotatedArticle]) {
    var statements: [Statement] = []
    var amounts: [Amount] = []
    var events: [DatedEvent] = []
    // Weekdays can be compared with each other from any day.
    let days = articles.compactMap { $0.stated?.written }
    let anyDay = days.min { $0.date < $1.date } ?? CivilDate(dayNumber: 0).map { ReferenceTime($0) }
    var ofArticle: [Range<Int>] = []
    for (article, annotated) in articles.enumerated() {
      let first = statements.count
      defer { ofArticle.append(first..<statements.count) }
      guard let stated = annotated.stated else { continue }
      let own = stated.statements.map { $0.of(article) }
      statements += own
      amounts += stated.amounts.map { $0.of(article) }
      events += DatedEventReader(
        words: stated.words, article: article, occasions: stated.occasions,
        resolved: stated.occasions.resolved(against: stated.written ?? anyDay, stated.words),
        isSure: stated.written != nil,
        statements: Dictionary(own.map { ($0.predicate, $0) }) { first, _ in first }
      ).events()
    }
    self.statements = statements
    self.ofArticle = ofArticle
    self.amounts = amounts
    self.events = events
    // What more of them have in common tells nothing.
    pairs = Self.pairs(statements.map { ($0.article, $0.senses) }, limit: 48)
    words = articles.map { $0.stated?.words }
  }

  /// Pairs of statements whose predicates exclude each other.
  func opposedPairs(limit: Int = 48) -> [(a: Int, b: Int)] {
    let keys = statements.map { statement in
      (statement.article, Set(statement.senses.flatMap(Thesaurus.opposites)))
    }
    var places: [Thesaurus.Sense: [Int]] = [:]
    for (index, statement) in statements.enumerated() {
      for sense in statement.senses { places[sense, default: []].append(index) }
    }
    var found: Set<[Int]> = []
    for (index, key) in keys.enumerated() {
      for sense in key.1 {
        guard let holders = places[sense], holders.count <= limit else { continue }
        for other in holders where statements[other].article != key.0 {
          found.insert([min(index, other), max(index, other)])
        }
      }
    }
    return found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }

  /// Pairs of amounts of different articles that share a sense.
  func amountPairs(limit: Int = 64) -> [(a: Int, b: Int)] {
    Self.pairs(amounts.map { ($0.article, $0.acts.union($0.noun)) }, limit: limit)
  }

  static func pairs(_ items: [(article: Int, senses: Set<Thesaurus.Sense>)], limit: Int)
    -> [(a: Int, b: Int)]
  {
    var places: [Thesaurus.Sense: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for sense in item.senses { places[sense, default: []].append(index) }
    }
    var found: Set<Int> = []
    for holders in places.values where holders.count > 1 && holders.count <= limit {
      for (count, a) in holders.enumerated() {
        for b in holders[(count + 1)...] where items[a].article != items[b].article {
          found.insert(a * items.count + b)
        }
      }
    }
    return found.sorted().map { ($0 / items.count, $0 % items.count) }
  }
}
