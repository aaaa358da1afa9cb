internal import Prose

/// Who did it to whom, the other way round: `the council sued the builder`, `the builder sued the council`.
struct RoleSwapDetector: PairDetector {
  static let name = Disagreement.Detector.roles

  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let (first, second) = (evidence.statements.statements[a], evidence.statements.statements[b])
    guard isSwapped(first, second), !first.isElsewhen, !second.isElsewhen else { return nil }
    return draft(first, second, evidence)
  }

  private func isSwapped(_ a: Statement, _ b: Statement) -> Bool {
    guard a.stance == .fact, b.stance == .fact, let doer = a.agent, let done = target(a),
      let itsDoer = b.agent, let itsDone = target(b), doer.comparison(with: itsDone) == .same,
      done.comparison(with: itsDoer) == .same, doer.comparison(with: itsDoer) == .other,
      done.comparison(with: itsDone) == .other
    else { return false }
    return a.senses.intersection(b.senses).isDisjoint(with: Self.mutual)
  }

  /// Whom it is done to: `sued the builder`, `opened fire on the crowd`.
  private func target(_ statement: Statement) -> Argument? {
    statement.others.first { $0.preposition == "on" || $0.preposition == "against" } ?? statement.patient
  }

  private static let mutual: Set<UInt64> = Set(
    "meet marry divorce fight face join accompany resemble match follow kiss hug embrace".split(
      separator: " "
    ).map {
      WordKey(String($0)).value
    })

  private func draft(_ a: Statement, _ b: Statement, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let members = [a, b].compactMap { evidence.agent(of: $0) { $0.range($1) } }
    guard members.count == 2 else { return nil }
    return DisagreementDraft(
      kind: .name, severity: .major, question: nil, members: members, confidence: 0.75,
      reason: "who did it and to whom is the other way round: "
        + members.map {
          "\(evidence.string($0.range, $0.site.article)) did it in \(evidence.label($0.site.article))"
        }
        .joined(separator: ", "))
  }
}
