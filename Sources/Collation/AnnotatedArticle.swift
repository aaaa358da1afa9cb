public import Articles
public import Prose
public import Quotations

/// An article with what was found in it, ready to be collated with others. Made once for each article.
public struct AnnotatedArticle: Sendable {
  /// What was loaded.
  public let article: Article
  /// Its headline and paragraphs, parsed.
  public let parsed: ParsedText
  /// The trees of its sentences; nil in another language and in a build without a sound grammar model.
  public let syntax: Syntax?
  /// Who said what in it.
  public let annotation: Annotation
  /// What it states; nil without trees, and where nothing is compared with it yet.
  let stated: ArticleStatements?

  /// - Parameters:
  ///   - article: What was loaded.
  ///   - parsed: Its headline and paragraphs, parsed.
  ///   - syntax: The trees of its sentences.
  ///   - annotation: Who said what in it.
  ///   - isAlone: Whether it will not be compared with others: what it states is not read then, or late if it is.
  public init(
    article: Article, parsed: ParsedText, syntax: Syntax? = nil, annotation: Annotation, isAlone: Bool = false
  ) {
    self.article = article
    self.parsed = parsed
    self.syntax = syntax
    self.annotation = annotation
    stated = isAlone ? nil : ArticleStatements(article, SentenceWords(parsed, syntax, annotation))
  }

  /// The same with what it states, if that was not read before.
  func ready() -> AnnotatedArticle {
    if stated != nil || syntax == nil { return self }
    return AnnotatedArticle(article: article, parsed: parsed, syntax: syntax, annotation: annotation)
  }

  /// Of the article.
  public var text: SourceText { article.text }
  /// Of the annotation.
  public var quotations: [Quotation] { annotation.quotations }
  /// Of the annotation.
  public var entities: [Entity] { annotation.entities }
}
