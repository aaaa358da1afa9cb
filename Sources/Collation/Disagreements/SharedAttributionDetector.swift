internal import Prose
internal import Quotations

/// One article gives words to one person, another to several: `both leaders called the talks productive`.
struct SharedAttributionDetector: DisagreementDetector {
  static let name = Disagreement.Detector.attribution
  static let isMerged = false
  static let needsCommonGround = false

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    var drafts: [Site: DisagreementDraft] = [:]
    for link in evidence.characterizations {
      let one = link.characterization
      guard isSeveral(evidence.string(one.source, one.article)) else { continue }
      add(link.quotation, link.clause, source: one.source, evidence, to: &drafts)
    }
    for link in evidence.links where link.kind == .quotation && link.cover >= 0.7 {
      for (alone, together) in [(link.first, link.second), (link.second, link.first)] {
        guard let source = evidence.quotation(together)?.source,
          mayBeSeveral(evidence.articles[together.article].text[source].first),
          isSeveral(evidence.string(source, together.article))
        else { continue }
        add(alone, together, source: source, evidence, to: &drafts)
      }
    }
    return Array(drafts.values)
  }

  private func add(
    _ alone: Site, _ together: Site, source: TextRange, _ evidence: StoryEvidence,
    to drafts: inout [Site: DisagreementDraft]
  ) {
    guard let quotation = evidence.quotation(alone), let speaker = evidence.speaker(alone),
      evidence.speakers[speaker].kind == .person
    else { return }
    let name = evidence.speakers[speaker].name
    let group = evidence.string(source, together.article)
    let member = DisagreementDraft.Member(site: together, range: source, value: group)
    if drafts[alone] != nil {
      drafts[alone]?.members.append(member)
      return
    }
    let quote = Excerpt.of(evidence.string(quotation.content, alone.article))
    let own = DisagreementDraft.Member(site: alone, range: quotation.source ?? quotation.content, value: name)
    drafts[alone] = DisagreementDraft(
      kind: .attribution, severity: .major, question: "Who said “\(quote)”?", members: [own, member],
      confidence: 0.7,
      reason:
        "“\(quote)”: \(name) alone in \(evidence.label(alone.article)), \(group) in \(evidence.label(together.article))"
    )
  }

  /// Whether a source begins like one that is several: most do not.
  private func mayBeSeveral(_ first: UInt8?) -> Bool {
    first.map { "abftABFT".utf8.contains($0) } ?? false
  }

  /// Whether a source is a number of people who each are meant: not `officials`, of whom one may have spoken.
  private func isSeveral(_ source: String) -> Bool {
    let words = source.split(separator: " ").map { $0.lowercased() }.filter { $0 != "the" }
    guard let first = words.first else { return false }
    return ["both", "two", "three", "four", "all"].contains(first) && words.count > 1 && words.count <= 5
  }
}
