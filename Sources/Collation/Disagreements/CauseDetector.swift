internal import Prose

/// One effect, two causes: `caused by a short circuit`, `caused by arson`.
struct CauseDetector: PairDetector {
  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let (first, second) = (evidence.statements.statements[a], evidence.statements.statements[b])
    guard first.senses.contains(Self.cause), second.senses.contains(Self.cause),
      first.stance == second.stance,
      first.stance != .unclaimed, !first.isElsewhen, !second.isElsewhen, let effect = first.patient,
      let its = second.patient, effect.comparison(with: its) == .same, let own = first.agent,
      let other = second.agent, own.kind == .noun, other.kind == .noun,
      own.comparison(with: other) == .other
    else { return nil }
    return draft(first, second, evidence)
  }

  private static let cause = Thesaurus.meaning("cause")

  private func draft(_ a: Statement, _ b: Statement, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let members = [a, b].compactMap { statement -> DisagreementDraft.Member? in
      guard let agent = statement.agent, let words = evidence.statements.words[statement.article] else {
        return nil
      }
      let range = words.syntax.range(of: words.syntax.subtree(of: agent.word))
      return DisagreementDraft.Member(
        site: evidence.articles[statement.article].site(
          at: range, article: statement.article, sentence: statement.sentence),
        range: range, value: evidence.string(range, statement.article).lowercased())
    }
    guard members.count == 2 else { return nil }
    return DisagreementDraft(
      kind: .name, severity: .major, question: nil, members: members, confidence: 0.7,
      reason: "two causes: "
        + members.map {
          "“\(evidence.string($0.range, $0.site.article))” in \(evidence.label($0.site.article))"
        }
        .joined(separator: ", "))
  }
}
