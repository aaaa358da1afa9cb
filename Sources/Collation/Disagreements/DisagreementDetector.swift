internal import Articles
internal import Prose
internal import Quotations

/// Looks for one kind of disagreement among what is linked or stated. A detector that is not sure keeps silent.
protocol DisagreementDetector: Sendable {
  /// From which strictness on it is silent: `low` for one that is off unless asked for.
  static var strictest: Strictness { get }
  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft]
}

extension DisagreementDetector {
  static var strictest: Strictness { .high }
}

enum Detectors {
  /// All of them. Each row comes from one detector alone. How often each is right is in
  /// docs/architecture/Collation.md; one that is right in less than six rows of ten is off by default.
  static let all: [any DisagreementDetector] = [
    AttributionDetector(), SharedAttributionDetector(), WordingDetector(), QuantityDetector(),
    NameSpellingDetector(), NameDetector(), GivenNameDetector(), RoleSwapDetector(), CauseDetector(),
    DateDetector(), PlaceDetector(), NegationDetector(), ModalityDetector(), FramingDetector(),
  ]

  /// The rows of a story that are sure enough, each question once.
  static func rows(in evidence: StoryEvidence, _ strictness: Strictness) -> [DisagreementDraft] {
    let asked = all.filter { strictness <= type(of: $0).strictest }
    let drafts = asked.flatMap { $0.disagreements(in: evidence) }
    return RowRepeats.without(drafts).filter { $0.confidence >= strictness.leastConfidence }
  }
}

/// What detectors look at: the story before its claims have numbers.
struct StoryEvidence: Sendable {
  let articles: [AnnotatedArticle]
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
  let severity: Disagreement.Severity
  var status = Disagreement.Status.differs
  var question: String?
  var members: [Member]
  let confidence: Double
  let reason: String
}
