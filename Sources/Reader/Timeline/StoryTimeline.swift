internal import Articles
internal import Collation
internal import Prose
internal import Quotations

/// The articles in the order of their publication, and what each brought that was not there before.
struct StoryTimeline: Sendable {
  /// Another answer than those before it gave.
  struct Change: Hashable, Sendable {
    /// Index into `Story.disagreements`, and of its member.
    let disagreement: Int
    let member: Int
    /// What was said before, and by which articles.
    let before: [String]
    let articles: [Int]
  }

  struct Quotation: Hashable, Sendable {
    let passage: Passage
    let number: Int
    /// Articles of which nobody can tell whether they were earlier.
    let perhapsEarlier: [Int]
  }

  struct Entry: Hashable, Sendable {
    let article: Int
    /// Words that others print too, first printed here.
    var quotations: [Quotation] = []
    var changes: [Change] = []
    /// Quotations that nobody else has.
    var alone: [Passage] = []
  }

  let dated: [Entry]
  /// Indices of the articles that say no date.
  let undated: [Int]

  init(_ story: Story, _ index: StoryIndex) {
    let publications = story.articles.map { $0.article.published.flatMap(Publication.init) }
    undated = story.articles.indices.filter { publications[$0] == nil }
    let order = story.articles.indices.filter { publications[$0] != nil }.sorted {
      (publications[$0]?.end ?? 0, publications[$0]?.start ?? 0, $0)
        < (publications[$1]?.end ?? 0, publications[$1]?.start ?? 0, $1)
    }
    var entries = story.articles.indices.map { Entry(article: $0) }
    func isSurelyBefore(_ a: Int, _ b: Int) -> Bool {
      guard let first = publications[a], let second = publications[b] else { return false }
      return first.isSurelyBefore(second)
    }
    for (number, group) in index.groups.enumerated() {
      let articles = Set(group.map(\.article)).filter { publications[$0] != nil }.sorted()
      // What an article without a date has may have been there before any other.
      let open = Set(group.map(\.article)).filter { publications[$0] == nil }.sorted()
      for article in articles where !articles.contains(where: { isSurelyBefore($0, article) }) {
        guard let passage = group.first(where: { $0.article == article }) else { continue }
        let others = articles.filter { $0 != article && !isSurelyBefore(article, $0) } + open
        entries[article].quotations.append(
          Quotation(passage: passage, number: number + 1, perhapsEarlier: others))
      }
    }
    for (number, disagreement) in story.disagreements.enumerated() {
      for (place, member) in disagreement.members.enumerated() where publications[member.article] != nil {
        guard disagreement.members[..<place].allSatisfy({ $0.article != member.article }) else { continue }
        let before = disagreement.members.filter { isSurelyBefore($0.article, member.article) }
        guard !before.isEmpty, !before.contains(where: { $0.value == member.value }) else { continue }
        var values: [String] = []
        for earlier in before where !values.contains(earlier.value) { values.append(earlier.value) }
        entries[member.article].changes.append(
          Change(
            disagreement: number, member: place, before: values,
            articles: Set(before.map(\.article)).sorted()))
      }
    }
    for mark in index.marks.flatMap({
      $0.filter { $0.isQuotation && !$0.isLinked && $0.disagreements.isEmpty }.outermost
    }) {
      entries[mark.passage.article].alone.append(mark.passage)
    }
    dated = order.map { entries[$0] }
  }
}
