internal import Prose

/// One is surer than the other: `will resign` and `may resign`, `is suspected` and `confirmed`.
struct ModalityDetector: PairDetector {
  static let name = Disagreement.Detector.modality

  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    StancePairs(statements: evidence.statements).pair(of: .modality, a, b).map { draft($0, evidence) }
  }

  func holds(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> Bool {
    let (a, b) = (evidence.statements.statements[a], evidence.statements.statements[b])
    return !evidence.areTwoUtterances(a, b) && !evidence.areOfTwoSpeakers(a, b)
  }

  private func draft(_ pair: StancePairs.Pair, _ evidence: StoryEvidence) -> DisagreementDraft {
    let sides = [evidence.member(pair.a), evidence.member(pair.b)]
    var draft = DisagreementDraft(
      kind: .modality, severity: .minor, question: nil, members: sides,
      confidence: pair.confidence,
      reason: "surer in one than in the other: "
        + sides.map {
          "“\(evidence.string($0.range, $0.site.article))” in \(evidence.label($0.site.article))"
        }
        .joined(separator: ", "))
    let (sure, unsure) =
      pair.a.stance == .possible || pair.a.stance == .open ? (pair.b, pair.a) : (pair.a, pair.b)
    if sure.stance == .fact, evidence.isLater(sure.article, than: unsure.article) { draft.status = .updated }
    return draft
  }
}
