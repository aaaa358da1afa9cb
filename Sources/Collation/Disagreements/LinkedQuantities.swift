internal import Prose
internal import Quotations

/// Two sentences that say the same, but for an amount: what the alignment of linked claims puts at the same place.
struct LinkedQuantities {
  let evidence: StoryEvidence

  func drafts(of link: LinkDraft) -> [DisagreementDraft] {
    link.differences.compactMap { draft(of: $0, in: link, evidence) }
  }

  private func draft(of difference: Difference, in link: LinkDraft, _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    guard difference.kind == .substitution,
      let a = quantity(at: difference.first, link.first.article, evidence),
      let b = quantity(at: difference.second, link.second.article, evidence),
      a.unit == b.unit, isSameThing(a, link.first.article, b, link.second.article, evidence),
      !a.isWithinReach(of: b), isAllOf(difference.first, a), isAllOf(difference.second, b),
      isOneSlot(a, link.first.article, b, link.second.article),
      !isKnown(a, link.first.article, to: link.second.article, evidence),
      !isKnown(b, link.second.article, to: link.first.article, evidence)
    else { return nil }
    let members = [(link.first, a), (link.second, b)].map { site, quantity in
      DisagreementDraft.Member(site: site, range: quantity.range, value: quantity.value)
    }
    var draft = DisagreementDraft(
      kind: .quantity, severity: .major, question: question(a, link.first.article, evidence),
      members: members,
      confidence: 0.75,
      reason: members.map {
        "\(evidence.string($0.range, $0.site.article)) in \(evidence.label($0.site.article))"
      }
      .joined(separator: ", "))
    if isToll(link, evidence), rises(members, [a, b], evidence) { draft.status = .updated }
    return draft
  }

  /// Whether the trees, where there are some, give both amounts one slot: not a part, not another year's.
  private func isOneSlot(_ a: Quantity, _ articleA: Int, _ b: Quantity, _ articleB: Int) -> Bool {
    guard
      let first = evidence.statements.amounts(of: articleA).first(where: { $0.quantity.range == a.range }),
      let second = evidence.statements.amounts(of: articleB).first(where: { $0.quantity.range == b.range })
    else { return true }
    // Sentences about polls are alike whatever was asked.
    if first.isShare, [articleA, articleB].contains(where: evidence.statements.areOfPolls) { return false }
    return first.slot(with: second) != nil && !evidence.statements.areOfOthers(first, second)
  }

  /// The one amount that lies at a difference; of several none, for it cannot be told which is meant.
  private func quantity(at range: TextRange, _ article: Int, _ evidence: StoryEvidence) -> Quantity? {
    let found = evidence.articles[article].parsed.quantities.filter { $0.range.overlaps(range) }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether a difference is the amount with what is counted, and no more: a longer one sets side by side what need
  /// not be the same.
  private func isAllOf(_ difference: TextRange, _ quantity: Quantity) -> Bool {
    let whole = quantity.noun.map { quantity.range.union($0) } ?? quantity.range
    return difference.start >= whole.start - 2 && difference.end <= whole.end + 2
  }

  /// Whether the other article has the amount as well, if in another sentence: then the two know the same.
  private func isKnown(_ quantity: Quantity, _ article: Int, to other: Int, _ evidence: StoryEvidence) -> Bool
  {
    evidence.articles[other].parsed.quantities.contains {
      $0.unit == quantity.unit && $0.upperBound.isFinite && $0.lowerBound.isFinite
        && $0.isWithinReach(of: quantity) && isSameThing(quantity, article, $0, other, evidence)
    }
  }

  private func isSameThing(
    _ a: Quantity, _ articleA: Int, _ b: Quantity, _ articleB: Int, _ evidence: StoryEvidence
  ) -> Bool {
    guard let nounA = a.noun, let nounB = b.noun else { return a.noun == b.noun }
    let stem = { (range: TextRange, article: Int) in
      WordReader.words(of: evidence.articles[article].text, in: range).last?.stem
    }
    return stem(nounA, articleA) == stem(nounB, articleB)
  }

  private func question(_ quantity: Quantity, _ article: Int, _ evidence: StoryEvidence) -> String? {
    guard quantity.unit == .count, let noun = quantity.noun else { return nil }
    return "How many \(evidence.string(noun, article))?"
  }

  // MARK: Tolls

  private static let tollWords = WordForms.keys(
    "kill killed killing dead died death deaths toll injured injuring wounded hurt missing drowned arrested displaced infected"
  )

  private func isToll(_ link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    let words = WordReader.words(
      of: evidence.articles[link.first.article].text, in: evidence.range(link.first))
    return words.contains { Self.tollWords.contains($0.key) }
  }

  /// Whether the higher amount is also the later one.
  private func rises(_ members: [DisagreementDraft.Member], _ amounts: [Quantity], _ evidence: StoryEvidence)
    -> Bool
  {
    guard let first = evidence.day(members[0].site.article),
      let second = evidence.day(members[1].site.article),
      first != second
    else { return false }
    return (first < second) == (amounts[0].lowerBound < amounts[1].lowerBound)
  }
}
