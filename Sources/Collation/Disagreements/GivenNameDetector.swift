internal import Prose
internal import Quotations

/// One surname, two given names of one office or one initial: `Inspector Daniel Hale`, `Inspector David Hale`. Two of
/// one surname in one article are two people.
struct GivenNameDetector: DisagreementDetector {
  static let name = Disagreement.Detector.name

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    var bySurname: [[UInt8]: [SpeakerNode]] = [:]
    for node in evidence.nodes where node.isFullName {
      bySurname[node.person.surname, default: []].append(node)
    }
    return bySurname.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap {
      drafts(of: $0.value, evidence)
    }
  }

  private func drafts(of holders: [SpeakerNode], _ evidence: StoryEvidence) -> [DisagreementDraft] {
    // Two of one family in one article are two people.
    guard Set(holders.map(\.article)).count == holders.count, holders.count > 1 else { return [] }
    // Hundreds of articles may have one name: names are compared once, whoever has them.
    let names = Dictionary(grouping: holders, by: \.keys.words).values
      .sorted { ($0.first?.article ?? 0) < ($1.first?.article ?? 0) }
    var drafts: [DisagreementDraft] = []
    for (count, own) in names.enumerated() {
      for its in names[(count + 1)...] {
        guard let one = own.first?.person, let other = its.first?.person, areTwo(one, other) else { continue }
        let isInitialOne = one.given?.first == other.given?.first
        for a in own {
          for b in its where isInitialOne || isOneOffice(a.entity, b.entity) {
            let sides = a.article < b.article ? [a, b] : [b, a]
            drafts += [draft(sides.map { ($0.article, $0.entity) }, evidence)].compactMap { $0 }
          }
        }
      }
    }
    return drafts
  }

  private func areTwo(_ a: PersonName, _ b: PersonName) -> Bool {
    guard let own = a.given, let its = b.given, own.count > 1, its.count > 1 else { return false }
    return !GivenNameComparison.areCompatible(own, its) && !a.isCompatible(with: b)
      && !a.words.contains(its) && !b.words.contains(own)
  }

  private func isOneOffice(_ a: Entity, _ b: Entity) -> Bool {
    guard let role = a.role, let its = b.role else { return false }
    let (keys, others) = (
      RoleComparison.keys(of: role, minimumWeight: 4), RoleComparison.keys(of: its, minimumWeight: 4)
    )
    return !keys.isDisjoint(with: others)
  }

  private func draft(_ sides: [(article: Int, entity: Entity)], _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    let members = sides.compactMap { article, entity -> DisagreementDraft.Member? in
      let annotated = evidence.articles[article]
      guard let mention = entity.mentions.max(by: { $0.count < $1.count }),
        let sentence = annotated.parsed.sentences.first(where: { $0.range.contains(mention.start) })
      else { return nil }
      return DisagreementDraft.Member(
        site: .claim(article: article, range: sentence.range), range: mention, value: entity.name)
    }
    guard members.count == 2 else { return nil }
    return DisagreementDraft(
      kind: .name, severity: .minor, question: nil, members: members, confidence: 0.75,
      reason: "one surname, two given names: " + SidesReason.text(members, evidence) { "\($0) in \($1)" })
  }
}
