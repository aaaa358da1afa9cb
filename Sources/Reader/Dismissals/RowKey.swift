public import Collation
internal import Articles
internal import Prose

/// What a disagreement says, by which it is known again tomorrow: its kind, its question, and for each side the outlet
/// and the words.
///
/// Neither identifiers nor places are part of it, so that it outlives other articles and a corrected typo elsewhere. A
/// row that gains a side is another row.
public struct RowKey: Hashable, Sendable {
  /// One line: `quantity`, `How many people?`, `Gazette`, `Eleven people`, `Post`, `Fourteen people`, parted by tabs.
  let line: String

  init(_ disagreement: Disagreement, in story: Story) {
    let sides = disagreement.members.map { member in
      let article = story.articles[member.article]
      return [Self.field(article.article.label), Self.field(article.text.string(in: member.range))]
    }
    let sorted = sides.sorted { $0.lexicographicallyPrecedes($1) }
    let question = Self.field(disagreement.question ?? "")
    line = ([disagreement.kind.rawValue, question] + sorted.joined()).joined(separator: "\t")
  }

  /// Nil for a line that no key makes.
  init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard let kind = fields.first, Disagreement.Kind(rawValue: String(kind)) != nil, fields.count >= 6,
      fields.count % 2 == 0
    else { return nil }
    self.line = line
  }

  /// On one line, and without what a terminal would take for an order.
  private static func field(_ text: String) -> String {
    let words = text.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension Story {
  /// The story without rows that were found to be no disagreements.
  public func without(_ dismissed: Set<RowKey>) -> Story {
    guard !dismissed.isEmpty else { return self }
    return Story(
      articles: articles, speakers: speakers, speakerOfEntity: speakerOfEntity, claims: claims, links: links,
      disagreements: disagreements.filter { !dismissed.contains(RowKey($0, in: self)) }, origins: origins)
  }
}
