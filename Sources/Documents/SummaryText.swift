internal import Articles
public import Collation
internal import Prose
internal import Quotations

/// A story on paper: its articles, where they differ, what they share, who is quoted. For people.
public struct SummaryText: Sendable {
  private let story: Story

  public init(of story: Story) { self.story = story }

  /// The summary as UTF-8, in lines of at most `width` columns as `measure` counts them. Empty for a story without
  /// articles.
  public func text(
    width: Int = 80, measure: @escaping @Sendable (String) -> Int = { $0.count }
  ) -> [UInt8] {
    guard !story.articles.isEmpty else { return [] }
    var text = PlainText(width: width, measure: measure)
    let quotations = story.articles.reduce(0) { $0 + $1.quotations.count { $0.kind.isListed } }
    var counts = [counted(story.articles.count, "article"), counted(quotations, "quotation")]
    if story.articles.count > 1 {
      counts += [counted(story.links.count, "link"), counted(story.disagreements.count, "disagreement")]
    }
    text.wrapped(counts.joined(separator: ", "))
    text.blank()
    writeArticles(to: &text)
    writeDisagreements(to: &text)
    writeLinks(to: &text)
    writeQuotations(to: &text)
    return text.bytes
  }

  private func writeArticles(to text: inout PlainText) {
    for (index, annotated) in story.articles.enumerated() {
      let article = annotated.article
      let origin = story.origins[index]
      let copied = origin == index ? nil : "mostly the same text as \(story.heading(ofArticle: origin))"
      let facts = [article.published, article.title, copied].compactMap(\.self)
      text.wrapped(([story.heading(ofArticle: index)] + facts).joined(separator: " · "), indent: 2)
      for notice in article.notices { text.wrapped(notice.message, first: "  \(Marks.conflict) ", indent: 4) }
    }
  }

  private func writeDisagreements(to text: inout PlainText) {
    guard story.articles.count > 1 else { return }
    heading("Where they differ", to: &text)
    if story.disagreements.isEmpty { text.wrapped("nothing that we can be sure of", first: "  ") }
    for disagreement in story.disagreements {
      let status = disagreement.status == .updated ? ", updated" : ""
      text.wrapped(
        "\(disagreement.kind.rawValue)\(status): \(disagreement.question ?? disagreement.reason)",
        first: "\(Marks.sign(of: disagreement)) ")
      for member in disagreement.members {
        text.wrapped(
          story.evidence(of: member), first: "    \(story.heading(ofArticle: member.article)): ", indent: 6)
      }
      if disagreement.question != nil { text.wrapped(disagreement.reason, first: "    ") }
    }
  }

  private func writeLinks(to text: inout PlainText) {
    guard story.articles.count > 1 else { return }
    heading("What they share", to: &text)
    if story.links.isEmpty { text.wrapped("nothing was found in both", first: "  ") }
    for link in story.links {
      text.wrapped("\(link.variant.rawValue): \(link.reason)", first: "\(Marks.sign(of: link)) ")
      for passage in [link.first, link.second] {
        text.wrapped(
          "\(story.voice(of: passage)): \(story.printed(passage))",
          first: "    \(story.heading(ofArticle: passage.article)), ", indent: 6)
      }
    }
  }

  private func writeQuotations(to text: inout PlainText) {
    let partners = story.partners
    for (article, annotated) in story.articles.enumerated() {
      heading("Quotations of \(story.heading(ofArticle: article))", to: &text)
      if !annotated.quotations.contains(where: { $0.kind.isListed }) { text.wrapped("none", first: "  ") }
      for (index, quotation) in annotated.quotations.enumerated() where quotation.kind.isListed {
        let passage = Passage.quotation(article: article, index: index)
        let others = partners[passage, default: []].map { story.heading(ofArticle: $0.article) }
        let shared = others.isEmpty ? "" : " · also in \(unique(others).joined(separator: ", "))"
        text.wrapped(
          "\(story.voice(of: passage)), \(quotation.kind.rawValue)\(shared)", first: "  ", indent: 4)
        text.wrapped(story.printed(passage), first: "    ")
      }
    }
  }

  private func heading(_ words: String, to text: inout PlainText) {
    text.blank()
    text.wrapped(words)
    text.blank()
  }

  /// Each once, in the order in which they come.
  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
