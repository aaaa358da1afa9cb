internal import Prose
internal import Quotations

/// Collates articles that come one after another: what was found among those that are there is kept, and each one that
/// joins is compared with what it shares something with.
///
/// A value: a copy goes on by itself. The story does not depend on the order of the articles, identifiers aside.
public struct Collator: Sendable {
  public private(set) var articles: [AnnotatedArticle] = []
  private var memory = WordMemory()
  private var quotations = QuotationLinks()
  private var claims: [ClaimReading] = []
  private var claimLinks: [PassagePair: LinkDraft?] = [:]
  private var characterizations: [[Characterization]] = []
  private var copies = WireCopies()

  private let strictness: Strictness

  /// - Parameter strictness: How sure a disagreement has to be to be in the story.
  public init(strictness: Strictness = .normal) { self.strictness = strictness }

  /// Adds articles and returns the story of all.
  ///
  /// Adding one article to many costs a small part of collating them anew: the links between those that are there are
  /// kept. Speakers and disagreements, which are questions to the whole story, are found again.
  public mutating func add(_ new: [AnnotatedArticle]) -> Story {
    var readings: [Reading] = []
    for annotated in new {
      let article = articles.count
      articles.append(annotated)
      readings += Reading.readings(of: annotated, article: article, remembering: &memory)
      claims += ClaimReading.readings(of: annotated, article: article)
      let spoken = annotated.quotations.filter { $0.kind == .direct || $0.kind == .mixed }.map(\.content)
      let sentences = annotated.narration(without: spoken, minimumWords: 4, remembering: &memory).map(\.words)
      characterizations.append(
        sentences.flatMap { Characterization.all(in: $0, article: article, text: annotated.text) })
      copies.add(sentences)
    }
    quotations.add(readings)
    return story()
  }

  private mutating func story() -> Story {
    let (speakers, speakerOfEntity) = SpeakerMerging.speakers(of: articles)
    let relations = SpeakerRelations(speakers: speakers)
    let quotationLinks = quotations.update(
      speakerOfEntity: speakerOfEntity, relations: relations, linker: QuotationLinker(articles: articles))
    let judgements = CharacterizationLinker(
      articles: articles, relations: relations, speakerOfEntity: speakerOfEntity,
      characterizations: characterizations
    ).links()
    let claimLinks = ClaimLinker(articles: articles, readings: claims).links(remembering: &claimLinks)
    let evidence = StoryEvidence(
      articles: articles, speakers: speakers, speakerOfEntity: speakerOfEntity, relations: relations,
      links: quotationLinks + judgements.map(\.draft)
        + RemarkLinker(articles: articles, readings: quotations.readings).links(besides: quotationLinks)
        + claimLinks,
      characterizations: judgements, statements: StoryStatements(articles))
    let disagreements = Detectors.rows(in: evidence, strictness)
    return StoryAssembly(evidence: evidence, disagreements: disagreements, origins: copies.origins()).story()
  }
}
