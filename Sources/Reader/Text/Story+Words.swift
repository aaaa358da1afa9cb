internal import Articles
internal import Collation
internal import Documents
internal import Prose

extension Story {
  /// The words of a passage on one line.
  func words(of passage: Passage) -> String {
    words(range(of: passage), ofArticle: passage.article)
  }

  /// Some words of an article on one line.
  func words(_ range: TextRange, ofArticle article: Int) -> String {
    articles[article].text.string(in: range).onOneLine
  }

  /// The same in the quote marks that they stand in; what is reported, and claims, have none. Of what was denied, that
  /// it was.
  func printed(_ passage: Passage) -> String {
    denial(of: passage) + (isInMarks(passage) ? "“\(words(of: passage))”" : words(of: passage))
  }

  /// Stands before words that their source denied; empty for others.
  func denial(of passage: Passage) -> String {
    guard case .quotation(let article, let index) = passage else { return "" }
    return articles[article].denial(of: articles[article].quotations[index])
  }
}
