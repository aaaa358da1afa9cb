public import Prose

/// A quotation or a claim of one article of a story: what links and disagreements speak about.
public enum Passage: Hashable, Sendable {
  /// Indices into `Story.articles` and its `quotations`.
  case quotation(article: Int, index: Int)
  /// Indices into `Story.articles` and `Story.claims`.
  case claim(article: Int, index: Int)

  /// Index into `Story.articles`.
  public var article: Int {
    switch self {
    case .quotation(let article, _), .claim(let article, _): article
    }
  }

  /// Index into the quotations, or the claims, of its article.
  public var index: Int {
    switch self {
    case .quotation(_, let index), .claim(_, let index): index
    }
  }

  /// As the analysis document names it: `a1.q2`, `a2.c1`.
  public var identifier: String {
    switch self {
    case .quotation(let article, let index): "a\(article + 1).q\(index + 1)"
    case .claim(let article, let index): "a\(article + 1).c\(index + 1)"
    }
  }
}

/// Words of the reporter, without quote marks, that another article has too, or contradicts.
public struct Claim: Hashable, Sendable {
  /// The words.
  public let range: TextRange

  public init(range: TextRange) { self.range = range }
}
