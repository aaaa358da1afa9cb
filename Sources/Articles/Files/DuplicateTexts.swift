internal import Prose

/// Finds articles that are the same text under two names.
enum DuplicateTexts {
  private struct Words: Hashable {
    let text: SourceText
    let range: TextRange

    static func == (a: Words, b: Words) -> Bool { a.text[a.range] == b.text[b.range] }
    func hash(into hasher: inout Hasher) { hasher.combine(text[range]) }
  }

  /// The first of each, and a note for each that was dropped.
  static func removed(from articles: [Article]) -> (articles: [Article], notes: [String]) {
    var first: [Words: Article] = [:]
    var unique: [Article] = []
    var notes: [String] = []
    for article in articles {
      let words = Words(text: article.text, range: article.text.trimmed(article.text.whole))
      if let same = first[words] {
        notes.append("\(name(article)) holds the same text as \(name(same)); taken once")
      } else {
        first[words] = article
        unique.append(article)
      }
    }
    return (unique, notes)
  }

  private static func name(_ article: Article) -> String { article.file ?? "standard input" }
}
