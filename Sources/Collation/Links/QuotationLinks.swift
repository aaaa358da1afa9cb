/// The links between quotations of a story, kept up to date while articles are added: what was found about two old
/// readings is found anew only where their speakers have come to stand otherwise.
struct QuotationLinks: Sendable {
  private(set) var readings: [Reading] = []
  private var index = CandidateIndex()
  /// How the speakers of each pair that may be linked stood when it was looked at, and what was found.
  private var found: [PassagePair: Finding] = [:]

  private struct Finding: Sendable {
    /// Nil until it is looked at.
    var relation: SpeakerRelation?
    var links: [LinkDraft]
  }

  /// Adds the readings of articles that join.
  mutating func add(_ new: [Reading]) {
    readings += new
    let (pairs, lost) = index.add(new)
    for pair in lost { found[pair] = nil }
    for pair in pairs { found[pair] = Finding(relation: nil, links: []) }
  }

  /// Finds what is to be found, now that it is known who the speakers are.
  mutating func update(
    speakerOfEntity: [[Int]], relations: SpeakerRelations, linker: QuotationLinker
  ) -> [LinkDraft] {
    for place in readings.indices {
      let reading = readings[place]
      readings[place].speaker = reading.entity.map { speakerOfEntity[reading.article][$0] }
    }
    var known: [PassagePair: SpeakerRelation] = [:]
    for (pair, finding) in found {
      let (a, b) = (readings[Int(pair.a)], readings[Int(pair.b)])
      let relation = Self.relation(of: a.speaker, to: b.speaker, relations, &known)
      if relation == finding.relation { continue }
      found[pair] = Finding(relation: relation, links: linker.links(between: a, and: b, relation))
    }
    return best()
  }

  /// Of two people who are asked about again and again: what their names and roles say is dear to find.
  private static func relation(
    of a: Int?, to b: Int?, _ relations: SpeakerRelations, _ known: inout [PassagePair: SpeakerRelation]
  ) -> SpeakerRelation {
    guard let a, let b else { return .unknown }
    if a == b { return .same }
    let pair = PassagePair(a, b)
    if let relation = known[pair] { return relation }
    let relation = relations.relation(of: a, to: b)
    known[pair] = relation
    return relation
  }

  /// Of two passages that meet in several pairs of readings the surest link.
  private func best() -> [LinkDraft] {
    var best: [SitePair: LinkDraft] = [:]
    for finding in found.values {
      for link in finding.links {
        let pair = SitePair(link)
        if let other = best[pair], !link.isSurer(than: other) { continue }
        best[pair] = link
      }
    }
    return Array(best.values)
  }

  /// Two passages in either order.
  private struct SitePair: Hashable {
    let sites: Set<Site>

    init(_ link: LinkDraft) { sites = [link.first, link.second] }
  }
}

extension LinkDraft {
  /// Does not depend on the order in which links are found.
  fileprivate func isSurer(than other: LinkDraft) -> Bool {
    (confidence, mass, Double(sharedCount), cover, variant.rawValue, reason)
      > (
        other.confidence, other.mass, Double(other.sharedCount), other.cover, other.variant.rawValue,
        other.reason
      )
  }
}
