internal import Prose

/// Whether two articles tell of one event.
///
/// Two sentences of one day’s news can seem to speak of one matter (`“the mayor is not running”`, `“a baker runs for
/// mayor”`) where the articles share nothing else. Articles of one event share links: nine in ten pairs of 49 events had
/// 18 or more for a hundred sentences of the shorter article, and three in four pairs of one day five or fewer.
struct CommonGround {
  private let sentences: [Int]
  private var links: [PassagePair: Int] = [:]

  /// - Parameters:
  ///   - pairs: The pairs of articles that will be asked about.
  ///   - evidence: The story.
  init(of pairs: Set<PassagePair>, in evidence: StoryEvidence) {
    sentences = evidence.articles.map(\.parsed.sentences.count)
    if pairs.isEmpty { return }
    for link in evidence.links {
      let pair = PassagePair(link.first.article, link.second.article)
      if pairs.contains(pair) { links[pair, default: 0] += 1 }
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
    let pairs = drafts.map(opposedArticles)
    let ground = CommonGround(of: pairs.reduce(into: []) { $0.formUnion($1) }, in: evidence)
    return zip(drafts, pairs).map { draft, pairs in
      if pairs.contains(where: ground.isShared) { return draft }
      var draft = draft
      draft.confidence = (draft.confidence * rest * 100).rounded() / 100
      return draft
    }
  }

  private static func opposedArticles(_ draft: DisagreementDraft) -> Set<PassagePair> {
    var pairs: Set<PassagePair> = []
    for (place, own) in draft.members.enumerated() {
      for its in draft.members[(place + 1)...]
      where own.value != its.value && own.site.article != its.site.article {
        pairs.insert(PassagePair(own.site.article, its.site.article))
      }
    }
    return pairs
  }
}
