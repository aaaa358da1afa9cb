internal import Articles
internal import Prose

/// What one article states, read once for each article: it does not depend on the others.
struct ArticleStatements: Sendable {
  let words: SentenceWords
  let statements: [Statement]
  let amounts: [Amount]
  let occasions: Occasions
  /// When it was written, where that is known.
  let written: ReferenceTime?

  /// Nil without trees.
  init?(_ article: Article, _ words: SentenceWords?) {
    guard let words else { return nil }
    let written = article.published.flatMap(ReferenceTime.init(iso8601:))
    let occasions = Occasions(words, written: written)
    let statements = StatementReader(words: words, occasions: occasions).statements()
    let reader = AmountReader(words: words, occasions: occasions)
    self.words = words
    self.statements = statements
    amounts = reader.amounts() + reader.zeros(statements)
    self.occasions = occasions
    self.written = written
  }
}
