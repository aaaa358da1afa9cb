public import Prose
internal import Quotations

/// Articles about one event, with what they share and where they differ. Immutable.
public struct Story: Sendable {
  /// In the order in which they were given: all indices of articles go by it.
  public let articles: [AnnotatedArticle]
  /// Everybody whom an article mentions, each once.
  public let speakers: [Speaker]
  /// For each article, for each of its entities, the index of its speaker.
  public let speakerOfEntity: [[Int]]
  /// For each article its claims: those that take part in a link or a disagreement, by place.
  public let claims: [[Claim]]
  /// Pairs of passages that are the same words or the same fact.
  public let links: [Link]
  /// The most telling first: major before minor, then by place.
  public let disagreements: [Disagreement]
  /// For each article the first of those that mostly reprint the same text, as copies of an agency's do; the article
  /// itself where no other does.
  public let origins: [Int]

  /// A story made of its parts; `init(collating:)` finds them. Without `origins` no article is a copy.
  public init(
    articles: [AnnotatedArticle], speakers: [Speaker], speakerOfEntity: [[Int]], claims: [[Claim]],
    links: [Link], disagreements: [Disagreement], origins: [Int]? = nil
  ) {
    self.articles = articles
    self.speakers = speakers
    self.speakerOfEntity = speakerOfEntity
    self.claims = claims
    self.links = links
    self.disagreements = disagreements
    self.origins = origins ?? Array(articles.indices)
  }

  /// The index of who speaks in a passage; nil for claims and for quotations without a known speaker.
  public func speakerIndex(of passage: Passage) -> Int? {
    guard case .quotation(let article, let index) = passage,
      let entity = articles[article].quotations[index].speaker
    else { return nil }
    return speakerOfEntity[article][entity]
  }

  /// How many texts of their own stand behind some articles: copies of one text count once.
  public func originCount(of articles: some Sequence<Int>) -> Int {
    Set(articles.lazy.map { origins[$0] }).count
  }

  /// The words of a passage, in the text of its article.
  public func range(of passage: Passage) -> TextRange {
    switch passage {
    case .quotation(let article, let index): articles[article].quotations[index].content
    case .claim(let article, let index): claims[article][index].range
    }
  }
}
