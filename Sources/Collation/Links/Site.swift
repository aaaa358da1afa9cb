internal import Prose

/// A passage while the story is being collated: claims get their numbers when all of them are known.
enum Site: Hashable, Sendable {
  case quotation(article: Int, index: Int)
  case claim(article: Int, range: TextRange)

  var article: Int {
    switch self {
    case .quotation(let article, _), .claim(let article, _): article
    }
  }

  var isQuotation: Bool {
    if case .quotation = self { true } else { false }
  }
}

extension Site {
  /// Of a claim; empty for a quotation, whose range its article knows.
  var range: TextRange {
    if case .claim(_, let range) = self { range } else { TextRange(0, 0) }
  }
}
