internal import Prose

/// Whether two articles tell of one event.
///
/// Two sentences of one day’s news can seem to speak of one matter (`“the mayor is not running”`, `“a baker runs for
/// mayor”`) where the articles share nothing else. Articles of one event share links: nine in ten pairs of 49 events had
/// 18 or more for a hundred sentences of the shorter article, and three in four pairs of one day five or fewer.
struct CommonGround {
  private let sentences: [Int]
  private var links: [PassagePair: Int] = [:]

  init(of evidence: StoryEvidence) {
    sentences = evidence.articles.map(\.parsed.sentences.count)
    for link in evidence.links {
      links[PassagePair(link.first.article, link.second.article), default: 0] += 1
    }
  }

  /// Shorter articles have no room for more than what is compared.
  private static let fewSentences = 8
  /// How many sentences of the shorter article there may be for each link.
  private static let sentencesPerLink = 10

  func isShared(by pair: PassagePair) -> Bool {
    let shorter = min(sentences[Int(pair.a)], sentences[Int(pair.b)])
    return shorter < Self.fewSentences || links[pair, default: 0] * Self.sentencesPerLink >= shorter
  }
}

extension CommonGround {
  /// What a row without common ground keeps of its confidence: those of which only their own sentences speak are left
  /// to `--strictness low`.
  private static let rest = 0.6

  /// The rows, each less sure if no two of its sides that differ have common ground.
  static func weighed(_ drafts: [DisagreementDraft], _ evidence: StoryEvidence) -> [DisagreementDraft] {
    if drafts.isEmpty { return [] }
    let ground = CommonGround(of: evidence)
    return drafts.map { draft in
      if ground.isShared(by: draft) { return draft }
      var draft = draft
      draft.confidence = (draft.confidence * rest * 100).rounded() / 100
      return draft
    }
  }

  private func isShared(by draft: DisagreementDraft) -> Bool {
    for (place, own) in draft.members.enumerated() {
      for its in draft.members[(place + 1)...]
      where own.value != its.value && own.site.article != its.site.article {
        if isShared(by: PassagePair(own.site.article, its.site.article)) { return true }
      }
    }
    return false
  }
}
