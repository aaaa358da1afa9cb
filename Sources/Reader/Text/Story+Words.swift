internal import Articles
internal import Collation
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

  /// The same in the quote marks that they stand in; what is reported, and claims, have none.
  func printed(_ passage: Passage) -> String {
    isInMarks(passage) ? "“\(words(of: passage))”" : words(of: passage)
  }
}
