public import Articles
public import Prose
internal import Quotations

extension AnnotatedArticle {
  /// Parses an article and finds who said what in it.
  ///
  /// - Parameters:
  ///   - article: What was loaded.
  ///   - grammar: Gives the trees of its sentences; without one quotations are found by words and marks alone.
  ///   - isAlone: Whether it will not be compared with others: what it states is not read then, or late if it is.
  public init(_ article: Article, grammar: Grammar?, isAlone: Bool = false) {
    let parsed = ParsedText(parsing: article.text, paragraphs: article.headlineAndParagraphs)
    let syntax = article.isEnglish ? grammar.map { Syntax(of: parsed, by: $0) } : nil
    let annotation = Annotation(of: parsed, syntax: syntax, isEnglish: article.isEnglish)
    self.init(article: article, parsed: parsed, syntax: syntax, annotation: annotation, isAlone: isAlone)
  }
}

extension Story {
  /// Finds what the articles share and where they differ. The same whatever their order, identifiers aside.
  ///
  /// `Collator` does the same for articles that come one after another.
  ///
  /// - Parameters:
  ///   - articles: As they were read.
  ///   - strictness: How sure a disagreement has to be to be in the story; nil to look for none.
  public init(collating articles: [AnnotatedArticle], strictness: Strictness? = .normal) {
    if articles.count == 1 {
      self = Self(alone: articles)
      return
    }
    var collator = Collator(strictness: strictness)
    self = collator.add(articles)
  }

  /// One article shares nothing: it has speakers, and no more.
  private init(alone articles: [AnnotatedArticle]) {
    let (speakers, speakerOfEntity) = SpeakerMerging.speakers(of: articles)
    let evidence = StoryEvidence(
      articles: articles, nodes: SpeakerNode.all(of: articles[0], article: 0), speakers: speakers,
      speakerOfEntity: speakerOfEntity,
      relations: SpeakerRelations(speakers: speakers), links: [], characterizations: [],
      statements: StoryStatements([]))
    self = StoryAssembly(evidence: evidence, disagreements: [], origins: [0]).story()
  }
}
