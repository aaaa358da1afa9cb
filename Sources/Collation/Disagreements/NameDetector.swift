internal import Prose
internal import Quotations

/// Two sentences that say the same of different people or things: the same place in both, another name.
struct NameDetector: LinkDetector {
  static let name = Disagreement.Detector.name

  func isAsked(about link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    link.kind == .claim && link.confidence >= 0.75
  }

  func rows(of link: LinkDraft, _ evidence: StoryEvidence) -> [DisagreementDraft] {
    link.differences.compactMap { draft(of: $0, in: link, evidence) }
  }

  private func draft(of difference: Difference, in link: LinkDraft, _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    guard difference.kind == .substitution, !difference.isMarked,
      let a = name(at: difference.first, link.first.article, evidence),
      let b = name(at: difference.second, link.second.article, evidence), a.kind == b.kind,
      a.kind != .unknown,
      !isSource(a.range, link.first.article, evidence), !isSource(b.range, link.second.article, evidence)
    else { return nil }
    guard isOneSlot(a.range, link.first.article, b.range, link.second.article, evidence) else { return nil }
    let texts = [evidence.string(a.range, link.first.article), evidence.string(b.range, link.second.article)]
    guard !isOne(texts, a.kind), !isAbbreviated(texts[0], texts[1]), !isAbbreviated(texts[1], texts[0]) else {
      return nil
    }
    let members = zip([(link.first, a), (link.second, b)], texts).map { side, text in
      DisagreementDraft.Member(site: side.0, range: side.1.range, value: text)
    }
    return DisagreementDraft(
      kind: .name, severity: .major, question: nil, members: members, confidence: 0.6,
      reason: "the same sentence with another name: "
        + SidesReason.text(members, evidence) { "\($0) in \($1)" })
  }

  /// Whether the trees, where there are some, give both names one part in one act: who was elected is not who elected.
  private func isOneSlot(
    _ a: TextRange, _ articleA: Int, _ b: TextRange, _ articleB: Int, _ evidence: StoryEvidence
  ) -> Bool {
    guard let first = NamePart(a, evidence.statements.words[articleA]),
      let second = NamePart(b, evidence.statements.words[articleB])
    else { return true }
    return first.agrees(with: second)
  }

  /// Who is named as the speaker of quoted words is the question of attribution.
  private func isSource(_ name: TextRange, _ article: Int, _ evidence: StoryEvidence) -> Bool {
    evidence.articles[article].quotations.contains { $0.source?.overlaps(name) ?? false }
  }

  /// The name that makes up a difference, and nothing else.
  private func name(at range: TextRange, _ article: Int, _ evidence: StoryEvidence) -> Name? {
    evidence.articles[article].parsed.names.first { name in
      name.range.overlaps(range)
        && name.range.union(range).count <= name.range.count + (name.title?.count ?? 0) + 1
    }
  }

  /// `Ark.` for `Arkansas`, `Pa.` for `Pennsylvania`: the first letter, and the others in order.
  private func isAbbreviated(_ short: String, _ long: String) -> Bool {
    guard short.hasSuffix("."), short.count < long.count else { return false }
    var rest = Transliteration.letters(of: long)[...]
    for letter in Transliteration.letters(of: short) {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return Transliteration.letters(of: short).first == Transliteration.letters(of: long).first
  }

  /// Whether two names may be the same person's or body's.
  private func isOne(_ names: [String], _ kind: Name.Kind) -> Bool {
    switch kind {
    case .person:
      PersonName(names[0]).isCompatible(with: PersonName(names[1]))
    default:
      OrganizationName(names[0]).isCompatible(with: OrganizationName(names[1]))
        || !Set(OrganizationName(names[0]).words).isDisjoint(with: OrganizationName(names[1]).words)
    }
  }
}
