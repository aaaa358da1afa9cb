public import Articles
public import Prose
public import Quotations

/// An article with what was found in it, ready to be collated with others. Made once for each article.
public struct AnnotatedArticle: Sendable {
  public let article: Article
  public let parsed: ParsedText
  public let annotation: Annotation

  public init(article: Article, parsed: ParsedText, annotation: Annotation) {
    self.article = article
    self.parsed = parsed
    self.annotation = annotation
  }

  public var text: SourceText { article.text }
  public var quotations: [Quotation] { annotation.quotations }
  public var entities: [Entity] { annotation.entities }
}
