internal import Articles
internal import Prose
internal import Quotations

/// Looks for one kind of disagreement among what is linked or stated. A detector that is not sure keeps silent.
protocol DisagreementDetector: Sendable {
  /// What its rows say who found them.
  static var name: Disagreement.Detector { get }
  /// From which strictness on it is silent: `low` for one that is off unless asked for.
  static var strictest: Strictness { get }
  /// Whether rows that share a side are one row.
  static var isMerged: Bool { get }
  /// Whether its rows count for less where the articles share little else: see `CommonGround`.
  static var needsCommonGround: Bool { get }
  /// Rows that are questions to the whole story.
  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft]
  /// Itself, if it is one of pairs or of links. A cast would look through all conformances of the program for each.
  var ofPairs: (any PairDetector)? { get }
  var ofLinks: (any LinkDetector)? { get }
}

/// A detector of rows that a pair of statements, or of events, makes by itself.
protocol PairDetector: DisagreementDetector {
  /// The pairs that came and went with the articles that joined last.
  func changes(_ statements: StoryStatements) -> SharedKeyPairs.Changes
  /// What two of them come to. Must depend on nothing but their two articles.
  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft?
  /// Whether a row that was found counts in the story as it is now: who is whom may have changed.
  func holds(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> Bool
  /// Whether what was found about pairs before counts no more.
  func startsAnew(_ statements: StoryStatements) -> Bool
}

/// A detector of rows that a link makes by itself.
protocol LinkDetector: DisagreementDetector {
  func isAsked(about link: LinkDraft, _ evidence: StoryEvidence) -> Bool
  /// What a link comes to. Must depend on nothing but the link and its two articles.
  func rows(of link: LinkDraft, _ evidence: StoryEvidence) -> [DisagreementDraft]
}

extension DisagreementDetector {
  static var strictest: Strictness { .high }
  static var isMerged: Bool { true }
  static var needsCommonGround: Bool { true }
  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] { [] }
  var ofPairs: (any PairDetector)? { nil }
  var ofLinks: (any LinkDetector)? { nil }
}

extension LinkDetector {
  var ofLinks: (any LinkDetector)? { self }
}

extension PairDetector {
  var ofPairs: (any PairDetector)? { self }
  func changes(_ statements: StoryStatements) -> SharedKeyPairs.Changes { statements.changes.statements }
  func startsAnew(_ statements: StoryStatements) -> Bool { false }
  func holds(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> Bool { true }
}

enum Detectors {
  /// All of them. Each row comes from one detector alone. How often each is right is in
  /// docs/accuracy.md; one that is right in less than six rows of ten is off by default.
  static let all: [any DisagreementDetector] = [
    AttributionDetector(), SharedAttributionDetector(), WordingDetector(), QuantityDetector(),
    NameSpellingDetector(), NameDetector(), GivenNameDetector(), RoleSwapDetector(), CauseDetector(),
    DateDetector(), PlaceDetector(), NegationDetector(), ModalityDetector(), FramingDetector(),
  ]

  /// The rows of a story that are sure enough, each question once.
  ///
  /// - Parameters:
  ///   - evidence: The story.
  ///   - strictness: How sure a row has to be.
  ///   - memory: What was found when the story had fewer articles; empty at first.
  /// - Returns: In no order that matters.
  static func rows(
    in evidence: StoryEvidence, _ strictness: Strictness, remembering memory: inout DetectorMemory
  ) -> [DisagreementDraft] {
    var drafts: [DisagreementDraft] = []
    // Weighed together, for that takes a look at all links.
    var doubtful: [DisagreementDraft] = []
    for (place, detector) in all.enumerated() where strictness <= type(of: detector).strictest {
      var own = detector.disagreements(in: evidence)
      if let detector = detector.ofPairs {
        if detector.startsAnew(evidence.statements) { memory.pairs[place].removeAll() }
        memory.pairs[place].update(detector.changes(evidence.statements)) { a, b in
          detector.row(a, b, evidence)
        }
        own += memory.pairs[place].rows { detector.holds($0, $1, evidence) }
      }
      if let detector = detector.ofLinks {
        own += memory.links[place].rows(
          of: evidence.links.lazy.filter { detector.isAsked(about: $0, evidence) }
        ) { detector.rows(of: $0, evidence) }
      }
      for index in own.indices { own[index].detector = type(of: detector).name }
      if type(of: detector).isMerged { own = RowMerging.merged(own) }
      if type(of: detector).needsCommonGround { doubtful += own } else { drafts += own }
    }
    drafts += CommonGround.weighed(doubtful, evidence)
    return RowRepeats.without(drafts).filter { $0.confidence >= strictness.leastConfidence }
  }
}

/// What detectors look at: the story before its claims have numbers.
struct StoryEvidence: Sendable {
  let articles: [AnnotatedArticle]
  /// The entities of all articles, in their order.
  let nodes: [SpeakerNode]
  let speakers: [Speaker]
  let speakerOfEntity: [[Int]]
  let relations: SpeakerRelations
  let links: [LinkDraft]
  let characterizations: [CharacterizationLink]
  let statements: StoryStatements

  func quotation(_ site: Site) -> Quotation? {
    guard case .quotation(let article, let index) = site else { return nil }
    return articles[article].quotations[index]
  }

  func speaker(_ site: Site) -> Int? {
    guard let entity = quotation(site)?.speaker else { return nil }
    return speakerOfEntity[site.article][entity]
  }

  func range(_ site: Site) -> TextRange { quotation(site)?.content ?? site.range }

  func string(_ range: TextRange, _ article: Int) -> String { articles[article].text.string(in: range) }

  /// What an article is called in a reason.
  func label(_ article: Int) -> String { articles[article].article.label }

  /// `2025-08-16`; nil where it is not known.
  func day(_ article: Int) -> String? {
    articles[article].article.published.map { String($0.prefix(10)) }
  }
}

/// A disagreement while the story is being collated.
struct DisagreementDraft: Sendable {
  struct Member: Hashable, Sendable {
    let site: Site
    /// Exactly the words that differ.
    let range: TextRange
    let value: String
  }

  let kind: Disagreement.Kind
  /// Nil until `Detectors` asked the one that made it.
  var detector: Disagreement.Detector?
  let severity: Disagreement.Severity
  var status = Disagreement.Status.differs
  var question: String?
  var members: [Member]
  var confidence: Double
  let reason: String
}
