internal import Prose
internal import Quotations

/// One surname, two given names of one office or one initial: `Inspector Daniel Hale`, `Inspector David Hale`. Two of
/// one surname in one article are two people.
struct GivenNameDetector: DisagreementDetector {
  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    var bySurname: [[UInt8]: [(article: Int, entity: Int)]] = [:]
    for (article, annotated) in evidence.articles.enumerated() {
      for (index, entity) in annotated.entities.enumerated() where entity.kind == .person {
        let name = PersonName(entity.name)
        if name.given != nil { bySurname[name.surname, default: []].append((article, index)) }
      }
    }
    return RowMerging.merged(
      bySurname.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { drafts(of: $0.value, evidence) }
    )
  }

  private func drafts(of holders: [(article: Int, entity: Int)], _ evidence: StoryEvidence)
    -> [DisagreementDraft]
  {
    // Two of one family in one article are two people.
    guard Set(holders.map(\.article)).count == holders.count, holders.count > 1 else { return [] }
    var drafts: [DisagreementDraft] = []
    for (count, a) in holders.enumerated() {
      for b in holders[(count + 1)...] {
        let (first, second) = (
          evidence.articles[a.article].entities[a.entity], evidence.articles[b.article].entities[b.entity]
        )
        let names = (PersonName(first.name), PersonName(second.name))
        guard let own = names.0.given, let its = names.1.given, own.count > 1, its.count > 1,
          !GivenNameComparison.areCompatible(own, its), !names.0.isCompatible(with: names.1),
          !names.0.words.contains(its), !names.1.words.contains(own),
          own.first == its.first || isOneOffice(first, second)
        else { continue }
        drafts += [draft([(a.article, first), (b.article, second)], evidence)].compactMap { $0 }
      }
    }
    return drafts
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
