internal import Prose

/// Numbers the claims that links and disagreements speak of, and puts everything in the order that readers see.
struct StoryAssembly {
  let evidence: StoryEvidence
  let disagreements: [DisagreementDraft]
  var origins: [Int]?

  func story() -> Story {
    let ranges = claimRanges()
    let passage = { (site: Site) -> Passage in
      switch site {
      case .quotation(let article, let index): .quotation(article: article, index: index)
      case .claim(let article, let range):
        .claim(article: article, index: ranges[article].partitioningIndex { $0 >= range })
      }
    }
    return Story(
      articles: evidence.articles, speakers: evidence.speakers, speakerOfEntity: evidence.speakerOfEntity,
      claims: ranges.map { $0.map(Claim.init) }, links: links(passage),
      disagreements: disagreements.map { disagreement($0, passage) }.sorted(by: isBefore),
      origins: origins)
  }

  /// For each article the ranges of its claims, by place.
  private func claimRanges() -> [[TextRange]] {
    var ranges: [[TextRange]] = evidence.articles.map { _ in [] }
    func add(_ site: Site) {
      if case .claim(let article, let range) = site { ranges[article].append(range) }
    }
    for link in evidence.links {
      add(link.first)
      add(link.second)
    }
    for member in disagreements.lazy.flatMap(\.members) { add(member.site) }
    return ranges.map { ranges in
      var distinct: [TextRange] = []
      for range in ranges.sorted() where range != distinct.last { distinct.append(range) }
      return distinct
    }
  }

  /// By the passage of the earlier article, then by the other; quotations come before claims.
  private func links(_ passage: (Site) -> Passage) -> [Link] {
    var places: [(low: UInt64, high: UInt64, link: Int)] = []
    places.reserveCapacity(evidence.links.count)
    let passages = evidence.links.map { (first: passage($0.first), second: passage($0.second)) }
    for (link, ends) in passages.enumerated() {
      let (first, second) = (place(ends.first), place(ends.second))
      places.append((min(first, second), max(first, second), link))
    }
    // Links that found the same two passages in different ways keep their order.
    places.sort { ($0.low, $0.high, $0.link) < ($1.low, $1.high, $1.link) }
    return places.map { place in
      let (draft, ends) = (evidence.links[place.link], passages[place.link])
      return Link(
        kind: draft.kind, variant: draft.variant, first: ends.first, second: ends.second,
        confidence: draft.confidence, differences: draft.differences, reason: draft.reason)
    }
  }

  /// The article in the high bits, then the kind, then the place in the article.
  private func place(_ passage: Passage) -> UInt64 {
    switch passage {
    case .quotation(let article, let index): UInt64(article) << 32 | UInt64(index)
    case .claim(let article, let index): UInt64(article) << 32 | 1 << 31 | UInt64(index)
    }
  }

  private func disagreement(_ draft: DisagreementDraft, _ passage: (Site) -> Passage) -> Disagreement {
    let members = draft.members.map {
      Disagreement.Member(
        article: $0.site.article, passage: passage($0.site), range: $0.range, value: $0.value)
    }
    return Disagreement(
      kind: draft.kind, detector: draft.detector, severity: draft.severity, status: draft.status,
      question: draft.question,
      members: members.sorted { ($0.article, $0.range, $0.value) < ($1.article, $1.range, $1.value) },
      confidence: draft.confidence, reason: draft.reason)
  }

  // MARK: Order

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
