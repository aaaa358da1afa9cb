@testable import Collation

/// What detectors look at, of articles that nothing links unless links are given.
func evidence(of articles: [AnnotatedArticle], links: [LinkDraft] = []) -> StoryEvidence {
  let (speakers, speakerOfEntity) = SpeakerMerging.speakers(of: articles)
  return StoryEvidence(
    articles: articles, nodes: articles.enumerated().flatMap { SpeakerNode.all(of: $1, article: $0) },
    speakers: speakers, speakerOfEntity: speakerOfEntity, relations: SpeakerRelations(speakers: speakers),
    links: links, characterizations: [], statements: StoryStatements(articles))
}

/// A link between two places, as a linker of claims makes it.
func draft(_ first: Site, _ second: Site) -> LinkDraft {
  LinkDraft(
    kind: .claim, variant: .restated, first: first, second: second, confidence: 0.9, differences: [],
    reason: "", relation: .unknown, cover: 1, sharedCount: 5, mass: 10)
}
