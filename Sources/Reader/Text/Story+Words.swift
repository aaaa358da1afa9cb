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
}
