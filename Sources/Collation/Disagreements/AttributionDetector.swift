internal import Prose
internal import Quotations

/// The same words, given to different people by different articles.
struct AttributionDetector: DisagreementDetector {
  static let name = Disagreement.Detector.attribution
  static let isMerged = false
  static let needsCommonGround = false

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    groups(evidence).compactMap { draft(of: $0, evidence) }
  }

  /// Passages with the same words: joined by links that leave no doubt, some of them across speakers.
  private func groups(_ evidence: StoryEvidence) -> [[Site]] {
    guard evidence.links.contains(where: { $0.relation == .different }) else { return [] }
    var places: [Site: Int] = [:]
    var sites: [Site] = []
    func place(_ site: Site) -> Int {
      if let place = places[site] { return place }
      places[site] = sites.count
      sites.append(site)
      return sites.count - 1
    }
    var joins: [(Int, Int)] = []
    var contested: Set<Int> = []
    for link in evidence.links where link.first.isQuotation && link.second.isQuotation {
      guard link.kind == .quotation else { continue }
      let isContested = link.relation == .different
      // Many plain words in the same order tell as much as a few rare ones.
      let isLong = link.mass >= 8 || link.variant == .verbatim && link.sharedCount >= 8
      guard isContested ? isLong : link.cover >= 0.7 else { continue }
      let join = (place(link.first), place(link.second))
      joins.append(join)
      if isContested { contested.formUnion([join.0, join.1]) }
    }
    var sets = DisjointSets(count: sites.count)
    for (a, b) in joins { sets.join(a, b) }
    var groups: [Int: [Site]] = [:]
    let roots = Set(contested.map { sets.root(of: $0) })
    for (index, site) in sites.enumerated() {
      let root = sets.root(of: index)
      if roots.contains(root) { groups[root, default: []].append(site) }
    }
    return groups.values.map {
      $0.sorted { ($0.article, evidence.range($0)) < ($1.article, evidence.range($1)) }
    }
  }

  private func draft(of sites: [Site], _ evidence: StoryEvidence) -> DisagreementDraft? {
    let spoken = sites.filter { site in
      guard let speaker = evidence.speaker(site), evidence.speakers[speaker].isNamed else { return false }
      return SourceCertainty.isCertain(site, speaker: speaker, evidence)
    }
    var speakersOfArticle: [Int: Set<Int>] = [:]
    for site in spoken {
      speakersOfArticle[site.article, default: []].formUnion(evidence.speaker(site).map { [$0] } ?? [])
    }
    // An article that has both saying it knows better than to confuse them.
    guard speakersOfArticle.values.allSatisfy({ $0.count == 1 }) else { return nil }
    let speakers = Set(spoken.compactMap { evidence.speaker($0) }).sorted()
    guard speakers.count > 1 else { return nil }
    for (count, a) in speakers.enumerated() {
      for b in speakers[(count + 1)...] where evidence.relations.relation(of: a, to: b) != .different {
        return nil
      }
    }
    let words = spoken.map {
      WordReader.words(of: evidence.articles[$0.article].text, in: evidence.range($0))
    }
    guard !words.contains(where: StockPhrases.contains) else { return nil }
    var seen: Set<Int> = []
    // Whoever stands on one of the sides, if by a role or a pronoun, belongs to the row.
    let others = sites.filter { site in
      !spoken.contains(site) && evidence.speaker(site).map(speakers.contains) ?? false
    }
    let members = (spoken + others).filter { seen.insert($0.article).inserted }.compactMap {
      site -> DisagreementDraft.Member? in
      guard let speaker = evidence.speaker(site) else { return nil }
      let range = evidence.quotation(site)?.source ?? evidence.range(site)
      return DisagreementDraft.Member(site: site, range: range, value: evidence.speakers[speaker].name)
    }
    guard let shortest = zip(spoken, words).min(by: { $0.1.count < $1.1.count })?.0 else { return nil }
    let quote = Excerpt.of(evidence.string(evidence.range(shortest), shortest.article))
    return DisagreementDraft(
      kind: .attribution, severity: .major, question: "Who said “\(quote)”?", members: members,
      confidence: 0.8,
      reason: SidesReason.text(members, evidence) { "\($0) says so in \($1)" })
  }
}
