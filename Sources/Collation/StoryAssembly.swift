internal import Prose

/// Numbers the claims that links and disagreements speak of, and puts everything in the order that readers see.
struct StoryAssembly {
  let evidence: StoryEvidence
  let disagreements: [DisagreementDraft]
  var origins: [Int]?

  func story() -> Story {
    let ranges = claimRanges()
    let indices = ranges.map { Dictionary(uniqueKeysWithValues: zip($0, 0...)) }
    let passage = { (site: Site) -> Passage in
      switch site {
      case .quotation(let article, let index): .quotation(article: article, index: index)
      case .claim(let article, let range):
        .claim(article: article, index: indices[article][range] ?? 0)
      }
    }
    return Story(
      articles: evidence.articles, speakers: evidence.speakers, speakerOfEntity: evidence.speakerOfEntity,
      claims: ranges.map { $0.map(Claim.init) },
      links: evidence.links.map { link($0, passage) }.sorted(by: isBefore),
      disagreements: disagreements.map { disagreement($0, passage) }.sorted(by: isBefore),
      origins: origins)
  }

  /// For each article the ranges of its claims, by place.
  private func claimRanges() -> [[TextRange]] {
    var ranges = evidence.articles.map { _ in Set<TextRange>() }
    let sites =
      evidence.links.flatMap { [$0.first, $0.second] } + disagreements.flatMap { $0.members.map(\.site) }
    for case .claim(let article, let range) in sites { ranges[article].insert(range) }
    return ranges.map { $0.sorted() }
  }

  private func link(_ draft: LinkDraft, _ passage: (Site) -> Passage) -> Link {
    Link(
      kind: draft.kind, variant: draft.variant, first: passage(draft.first), second: passage(draft.second),
      confidence: draft.confidence, differences: draft.differences, reason: draft.reason)
  }

  private func disagreement(_ draft: DisagreementDraft, _ passage: (Site) -> Passage) -> Disagreement {
    let members = draft.members.map {
      Disagreement.Member(
        article: $0.site.article, passage: passage($0.site), range: $0.range, value: $0.value)
    }
    return Disagreement(
      kind: draft.kind, severity: draft.severity, status: draft.status, question: draft.question,
      members: members.sorted { ($0.article, $0.range, $0.value) < ($1.article, $1.range, $1.value) },
      confidence: draft.confidence, reason: draft.reason)
  }

  // MARK: Order

  private func isBefore(_ a: Link, _ b: Link) -> Bool {
    place(a).lexicographicallyPrecedes(place(b))
  }

  private func place(_ link: Link) -> [Int] {
    [link.first, link.second].sorted { $0.article < $1.article }.flatMap { passage in
      if case .quotation(let article, let index) = passage {
        [article, 0, index]
      } else {
        [passage.article, 1, passage.index]
      }
    }
  }

  /// Major first, then by place; of one place the surer.
  private func isBefore(_ a: Disagreement, _ b: Disagreement) -> Bool {
    if a.severity != b.severity { return a.severity == .major }
    for (one, other) in zip(a.members, b.members)
    where (one.article, one.range) != (other.article, other.range) {
      return (one.article, one.range) < (other.article, other.range)
    }
    if a.members.count != b.members.count { return a.members.count > b.members.count }
    return (a.confidence, a.kind.rawValue) > (b.confidence, b.kind.rawValue)
  }
}
