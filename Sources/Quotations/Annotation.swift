/// Who said what in one article.
public struct Annotation: Sendable {
  /// By `content.start`; a quotation comes before those within it.
  public let quotations: [Quotation]
  public let entities: [Entity]

  public init(quotations: [Quotation], entities: [Entity]) {
    self.quotations = quotations
    self.entities = entities
  }
}
