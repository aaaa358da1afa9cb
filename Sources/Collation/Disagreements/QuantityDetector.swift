internal import Prose
internal import Quotations

/// One question, several answers in figures: how many were hurt, how long it took, what it cost.
///
/// Amounts are gathered by slot: unit, what is counted, what happened to it. Bounds and rounded numbers are intervals,
/// and only intervals apart from each other disagree. An article that has both amounts knows more than we do.
struct QuantityDetector: LinkDetector {
  static let name = Disagreement.Detector.quantity

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    let slots = QuantitySlots(statements: evidence.statements)
    let (conflicts, equals) = slots.conflicts()
    return conflicts.map { draft(of: $0, equals, evidence) }
  }

  func isAsked(about link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    link.kind == .claim && link.confidence >= 0.6
  }

  func rows(of link: LinkDraft, _ evidence: StoryEvidence) -> [DisagreementDraft] {
    LinkedQuantities(evidence: evidence).drafts(of: link)
  }

  private func draft(of conflict: QuantitySlots.Conflict, _ equals: [[Int]], _ evidence: StoryEvidence)
    -> DisagreementDraft
  {
    let amounts = evidence.statements.amounts
    let (first, second) = (amounts[conflict.a], amounts[conflict.b])
    var members = [member(first, first, evidence), member(second, second, evidence)]
    // Articles on either side, with the value of their side.
    for (own, side) in [(conflict.a, first), (conflict.b, second)] {
      for other in equals[own]
      where !members.contains(where: { $0.site.article == amounts[other].article })
        && amounts[other].quantity.states(side.quantity)
      {
        members.append(member(amounts[other], side, evidence))
      }
    }
    var draft = DisagreementDraft(
      kind: .quantity, severity: severity(first, second), question: question(first, second, evidence),
      members: members, confidence: confidence(conflict, first, second, evidence),
      reason: [members[0], members[1]].map {
        "\(evidence.string($0.range, $0.site.article)) in \(evidence.label($0.site.article))"
      }.joined(separator: ", "))
    if rises(first, second, evidence) { draft.status = .updated }
    return draft
  }

  /// By what the slots and the sentences share, to two places.
  private func confidence(
    _ conflict: QuantitySlots.Conflict, _ a: Amount, _ b: Amount, _ evidence: StoryEvidence
  ) -> Double {
    let likeness = SentenceLikeness(statements: evidence.statements).containment(
      (a.article, a.sentence), (b.article, b.sentence))
    let sum = 0.45 + 0.3 * likeness + 0.05 * Double(min(4, conflict.match.acts + conflict.match.around))
    return (min(0.9, sum) * 100).rounded() / 100
  }

  private func member(_ amount: Amount, _ side: Amount, _ evidence: StoryEvidence) -> DisagreementDraft.Member
  {
    DisagreementDraft.Member(
      site: evidence.articles[amount.article].site(
        at: amount.range, article: amount.article, sentence: amount.sentence),
      range: amount.range, value: side.isNone ? "0" : side.quantity.statedValue)
  }

  /// What little apart or only roughly given is minor, and so is an age.
  private func severity(_ a: Amount, _ b: Amount) -> Disagreement.Severity {
    if a.quantity.unit == .age { return .minor }
    let (low, high) = (
      min(a.quantity.middle, b.quantity.middle), max(a.quantity.middle, b.quantity.middle)
    )
    let isRough = a.quantity.isApproximate || b.quantity.isApproximate
    return low > 0 && high / low < (isRough ? 1.35 : 1.02) ? .minor : .major
  }

  private func question(_ a: Amount, _ b: Amount, _ evidence: StoryEvidence) -> String? {
    guard a.quantity.unit == .count else { return nil }
    let named = [a, b].first { $0.quantity.noun != nil }
    guard let named, let noun = named.quantity.noun else { return a.isOfPeople ? "How many people?" : nil }
    return "How many \(evidence.string(noun, named.article))?"
  }

  // MARK: Tolls

  private static let tolls: Set<Thesaurus.Sense> = Set(
    ["die", "hurt", "miss", "arrest", "displace", "infect", "rescue"].map { Thesaurus.meaning($0) })

  /// Whether what is counted only grows, and the higher amount is also the later one.
  private func rises(_ a: Amount, _ b: Amount, _ evidence: StoryEvidence) -> Bool {
    guard !a.acts.union(b.acts).isDisjoint(with: Self.tolls), let first = evidence.day(a.article),
      let second = evidence.day(b.article), first != second
    else { return false }
    return (first < second) == (a.quantity.lowerBound < b.quantity.lowerBound)
  }
}

extension Quantity {
  /// One number for the amount.
  var middle: Double {
    if upperBound == .infinity { return lowerBound }
    if lowerBound == -.infinity { return upperBound }
    return (lowerBound + upperBound) / 2
  }

  /// Whether the intervals meet, or nearly so for amounts that are given as rounded.
  func isWithinReach(of other: Quantity) -> Bool {
    let slack = max(tolerance, other.tolerance)
    return lowerBound <= other.upperBound + slack && other.lowerBound <= upperBound + slack
  }

  /// How far the amount may be from what it says.
  private var tolerance: Double {
    let size = abs(lowerBound.isFinite ? lowerBound : upperBound)
    guard size.isFinite else { return 0 }
    if isApproximate { return size * 0.12 }
    switch unit {
    case .count, .age: return size >= 1_000 ? size * 0.015 : 0
    case .percent, .percentagePoints:
      // As finely as it is given: `3.4` is not `3.8`, `33` may be a third.
      return min(0.5, (numbers.map(\.grain).min() ?? 1) / 2)
    case .temperature: return 1
    case .money: return size * 0.025
    case .duration: return size * 0.08
    case .length, .mass, .speed, .area, .volume: return size * 0.04
    }
  }

  /// Whether both name the same number, whatever their bounds: `at least 12` and `a dozen`.
  func states(_ other: Quantity) -> Bool {
    let slack = max(tolerance, other.tolerance)
    return stated.lowerBound <= other.stated.upperBound + slack
      && other.stated.lowerBound <= stated.upperBound + slack
  }

  /// The number that is named, without its bound: `12` of `at least 12`.
  var statedValue: String {
    stated.lowerBound == stated.upperBound && stated.lowerBound.isFinite
      ? Self.figures((stated.lowerBound * 100).rounded() / 100) : value
  }

  /// The amount in figures: `11`, `≥12`, `10–20`.
  var value: String {
    if upperBound == .infinity { return "≥" + Self.figures(lowerBound) }
    if lowerBound == -.infinity || (lowerBound == 0 && upperBound > 0) {
      return "≤" + Self.figures(upperBound)
    }
    if lowerBound == upperBound { return Self.figures(lowerBound) }
    return Self.figures(lowerBound) + "–" + Self.figures(upperBound)
  }

  private static func figures(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
