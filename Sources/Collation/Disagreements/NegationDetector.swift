internal import Prose

/// One says that it is so, the other that it is not: `was overloaded` and `was not overloaded`, `approved` and
/// `rejected`. Only where predicate and participants are the same.
struct NegationDetector: PairDetector {
  static let name = Disagreement.Detector.negation

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    StancePairs(statements: evidence.statements).opposedPairs().map {
      draft($0, isOpposed: true, evidence)
    }
  }

  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    guard let pair = StancePairs(statements: evidence.statements).pair(of: .negation, a, b), !isFigure(pair)
    else { return nil }
    return draft(pair, isOpposed: false, evidence)
  }

  func holds(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> Bool {
    !evidence.areTwoUtterances(evidence.statements.statements[a], evidence.statements.statements[b])
  }

  private func draft(_ pair: StancePairs.Pair, isOpposed: Bool, _ evidence: StoryEvidence)
    -> DisagreementDraft
  {
    let sides =
      isOpposed
      ? [evidence.member(pair.a), evidence.member(pair.b)]
      : [
        evidence.member(pair.a, value: isAffirmed(pair.a) ? "yes" : "no"),
        evidence.member(pair.b, value: isAffirmed(pair.b) ? "yes" : "no"),
      ]
    var draft = DisagreementDraft(
      kind: .negation, severity: .major, question: nil, members: sides,
      confidence: pair.confidence,
      reason: sides.map {
        "“\(evidence.string($0.range, $0.site.article))” in \(evidence.label($0.site.article))"
      }
      .joined(separator: ", "))
    let (yes, no) = isAffirmed(pair.a) ? (pair.a, pair.b) : (pair.b, pair.a)
    if !isOpposed, no.stance == .denied, yes.stance == .fact, evidence.isLater(yes.article, than: no.article)
    {
      draft.status = .updated
    }
    return draft
  }

  /// `Nobody was hurt` against `three people were hurt` is a question of how many.
  private func isFigure(_ pair: StancePairs.Pair) -> Bool {
    let sides = [pair.a, pair.b].compactMap { $0.patient ?? $0.agent }
    return sides.contains { $0.kind == .none } && sides.contains(where: \.isCounted)
  }

  private func isAffirmed(_ statement: Statement) -> Bool {
    statement.stance == .fact || statement.stance == .planned
  }
}
