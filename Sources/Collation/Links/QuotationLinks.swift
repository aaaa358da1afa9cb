/// The links between quotations of a story, kept up to date while articles are added: what was found about two old
/// readings is found anew only where their speakers have come to stand otherwise.
struct QuotationLinks: Sendable {
  private(set) var readings: [Reading] = []
  private var index = CandidateIndex()
  private var findings: [Finding] = []
  /// Where the finding of a pair stands.
  private var places: [PassagePair: Int] = [:]
  /// What a long quotation makes, which is read in stretches: several readings have it.
  private var stretched: Set<Site> = []
  private var relations = KnownRelations()

  /// What was found about two readings.
  private struct Finding: Sendable {
    let pair: PassagePair
    /// How the speakers stood; nil until the pair is looked at.
    var relation: SpeakerRelation?
    var links: [LinkDraft] = []
  }

  /// Adds the readings of articles that join.
  mutating func add(_ new: [Reading]) {
    readings += new
    var seen: Set<Site> = []
    for site in new.lazy.flatMap(\.pieces).map(\.site) where !seen.insert(site).inserted {
      stretched.insert(site)
    }
    let (pairs, lost) = index.add(new)
    for pair in lost { remove(pair) }
    for pair in pairs {
      if let place = places[pair] {
        findings[place] = Finding(pair: pair)
      } else {
        places[pair] = findings.count
        findings.append(Finding(pair: pair))
      }
    }
  }

  private mutating func remove(_ pair: PassagePair) {
    guard let place = places.removeValue(forKey: pair), let last = findings.popLast() else { return }
    if place < findings.count {
      findings[place] = last
      places[last.pair] = place
    }
  }

  /// Finds what is to be found, now that it is known who the speakers are.
  mutating func update(
    speakerOfEntity: [[Int]], relations: SpeakerRelations, linker: QuotationLinker
  ) -> [LinkDraft] {
    for place in readings.indices {
      guard let entity = readings[place].entity else { continue }
      readings[place].speaker = speakerOfEntity[readings[place].article][entity]
    }
    self.relations.renew(relations)
    let speakers = readings.map { Int32($0.speaker ?? -1) }
    for place in findings.indices {
      let pair = findings[place].pair
      let relation = self.relations.relation(of: speakers[Int(pair.a)], to: speakers[Int(pair.b)])
      if relation == findings[place].relation { continue }
      findings[place].relation = relation
      findings[place].links = linker.links(
        between: readings[Int(pair.a)], and: readings[Int(pair.b)], relation)
    }
    return best()
  }

  /// Of two passages that meet in several pairs of readings the surest link.
  private func best() -> [LinkDraft] {
    var links: [LinkDraft] = []
    links.reserveCapacity(findings.count)
    var best: [Set<Site>: LinkDraft] = [:]
    for finding in findings {
      for link in finding.links {
        if stretched.isEmpty || !stretched.contains(link.first) && !stretched.contains(link.second) {
          links.append(link)
          continue
        }
        let sites: Set<Site> = [link.first, link.second]
        if let other = best[sites], !link.isSurer(than: other) { continue }
        best[sites] = link
      }
    }
    return links + best.values
  }
}

/// How people stand to each other who are asked about again and again: what their names and roles say is dear to find.
private struct KnownRelations: Sendable {
  private var relations = SpeakerRelations(speakers: [])
  private var known: [PassagePair: SpeakerRelation] = [:]

  /// Forgets what was known of speakers of whom the articles say something else by now.
  mutating func renew(_ relations: SpeakerRelations) {
    let (old, new) = (self.relations.speakers, relations.speakers)
    let changed = Set(old.indices.lazy.filter { $0 >= new.count || old[$0] != new[$0] })
    if !changed.isEmpty {
      known = known.filter { !changed.contains(Int($0.key.a)) && !changed.contains(Int($0.key.b)) }
    }
    self.relations = relations
  }

  /// Of two speakers by number, -1 for nobody.
  mutating func relation(of a: Int32, to b: Int32) -> SpeakerRelation {
    if a < 0 || b < 0 { return .unknown }
    if a == b { return .same }
    let pair = PassagePair(Int(a), Int(b))
    if let relation = known[pair] { return relation }
    let relation = relations.relation(of: Int(a), to: Int(b))
    known[pair] = relation
    return relation
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
