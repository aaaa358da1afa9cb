internal import Prose

/// One effect, two causes: `caused by a short circuit`, `caused by arson`.
struct CauseDetector: PairDetector {
  static let name = Disagreement.Detector.cause

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
    let members = [a, b].compactMap {
      evidence.agent(of: $0) { $0.syntax.range(of: $0.syntax.subtree(of: $1)) }
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

extension StoryEvidence {
  /// A side of a row about who does what a statement tells; `range` says how much of the agent's words, given its head.
  func agent(of statement: Statement, range: (SentenceWords, _ head: Int) -> TextRange)
    -> DisagreementDraft.Member?
  {
    guard let agent = statement.agent, let words = statements.words[statement.article] else { return nil }
    let range = range(words, agent.word)
    let site = articles[statement.article].site(
      at: range, article: statement.article, sentence: statement.sentence)
    return DisagreementDraft.Member(
      site: site, range: range, value: string(range, statement.article).lowercased())
  }
}
