internal import Prose
internal import Quotations

extension StoryEvidence {
  /// A side of a row about a statement: the predicate with the words that make its stance.
  func member(_ statement: Statement, value: String? = nil) -> DisagreementDraft.Member {
    DisagreementDraft.Member(
      site: articles[statement.article].site(
        at: statement.range, article: statement.article, sentence: statement.sentence),
      range: statement.range,
      value: value ?? string(statement.range, statement.article).lowercased())
  }

  /// Whether two statements are quoted from two speakers, who may well be sure in different degrees.
  func areOfTwoSpeakers(_ a: Statement, _ b: Statement) -> Bool {
    let (first, second) = (member(a).site, member(b).site)
    guard let own = speaker(first), let its = speaker(second), isInMarks(first), isInMarks(second) else {
      return false
    }
    let relation = relations.relation(of: own, to: its)
    return relation == .different || relation == .unknown
  }

  /// Whether two statements lie in quotations of which the other article has one as well, in another place: then they
  /// are two utterances, and each article may have both.
  func areTwoUtterances(_ a: Statement, _ b: Statement) -> Bool {
    let (first, second) = (member(a).site, member(b).site)
    return isLinked(first, besides: second) || isLinked(second, besides: first)
  }

  private func isInMarks(_ site: Site) -> Bool {
    quotation(site).map { $0.kind == .direct || $0.kind == .mixed } ?? false
  }

  private func isLinked(_ site: Site, besides other: Site) -> Bool {
    guard site.isQuotation else { return false }
    let partners = links.lazy.filter { $0.kind == .quotation }.compactMap {
      $0.first == site ? $0.second : $0.second == site ? $0.first : nil
    }.filter { $0.article == other.article }
    return !partners.isEmpty && !partners.contains(other)
  }

  /// Whether the later of two articles may simply know more.
  func isLater(_ a: Int, than b: Int) -> Bool {
    guard let first = day(a), let second = day(b) else { return false }
    return first > second
  }
}
