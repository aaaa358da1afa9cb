public import Articles
public import Prose
internal import Quotations

extension AnnotatedArticle {
  /// Parses an article and finds who said what in it.
  ///
  /// - Parameters:
  ///   - article: What was loaded.
  ///   - grammar: Gives the trees of its sentences; without one quotations are found by words and marks alone.
  public init(_ article: Article, grammar: Grammar?) {
    let parsed = ParsedText(parsing: article.text, paragraphs: article.paragraphs)
    let syntax = article.isEnglish ? grammar.map { Syntax(of: parsed, by: $0) } : nil
    let annotation = Annotation(of: parsed, syntax: syntax, isEnglish: article.isEnglish)
    self.init(article: article, parsed: parsed, syntax: syntax, annotation: annotation)
  }
}

extension Story {
  /// Finds what the articles share and where they differ. The same whatever their order, identifiers aside.
  /// - Parameters:
  ///   - articles: As they were read.
  ///   - strictness: How sure a disagreement has to be to be in the story.
  public init(collating articles: [AnnotatedArticle], strictness: Strictness = .normal) {
    let (speakers, speakerOfEntity) = SpeakerMerging.speakers(of: articles)
    let relations = SpeakerRelations(speakers: speakers)
    let readings = articles.enumerated().flatMap { article, annotated in
      Reading.readings(of: annotated, article: article, speakers: speakerOfEntity[article])
    }
    let claims = articles.enumerated().flatMap { article, annotated in
      ClaimReading.readings(of: annotated, article: article)
    }
    let characterizations = CharacterizationLinker(
      articles: articles, relations: relations, speakerOfEntity: speakerOfEntity
    ).links()
    let quotationLinks = QuotationLinker(articles: articles, relations: relations, readings: readings).links()
    let evidence = StoryEvidence(
      articles: articles, speakers: speakers, speakerOfEntity: speakerOfEntity, relations: relations,
      links: quotationLinks + characterizations.map(\.draft)
        + ClaimLinker(articles: articles, readings: claims).links(),
      characterizations: characterizations, statements: StoryStatements(articles))
    let disagreements = Detectors.rows(in: evidence, strictness)
    self = StoryAssembly(evidence: evidence, disagreements: disagreements).story()
  }
}
