internal import Prose
internal import Quotations

/// Collates articles that come one after another: what was found among those that are there is kept, and each one that
/// joins is compared with what it shares something with.
///
/// A value: a copy goes on by itself. The story does not depend on the order of the articles, identifiers aside.
public struct Collator: Sendable {
  public private(set) var articles: [AnnotatedArticle] = []
  private var memory = WordMemory()
  private var nodes: [SpeakerNode] = []
  private var names = NameMemory()
  private var quotations = QuotationLinks()
  private var remarks: [RemarkLinker.Remark] = []
  private var claims = ClaimLinks()
  private var characterizations: [[Characterization]] = []
  private var statements = StoryStatements()
  private var detected = DetectorMemory()
  private var copies = WireCopies()

  private let strictness: Strictness?

  /// - Parameter strictness: How sure a disagreement has to be to be in the story; nil to look for none.
  public init(strictness: Strictness? = .normal) { self.strictness = strictness }

  /// Adds articles and returns the story of all.
  ///
  /// Adding one article to many costs a small part of collating them anew: what was found in the articles that are there,
  /// and between two of them, is kept as long as it holds.
  public mutating func add(_ new: [AnnotatedArticle]) -> Story {
    var readings: [Reading] = []
    var sentences: [ClaimReading] = []
    for annotated in new {
      let article = articles.count
      articles.append(annotated)
      nodes += SpeakerNode.all(of: annotated, article: article)
      readings += Reading.readings(of: annotated, article: article, remembering: &memory)
      sentences += ClaimReading.readings(of: annotated, article: article)
      let spoken = annotated.quotations.filter { $0.kind == .direct || $0.kind == .mixed }.map(\.content)
      let narrated = annotated.narration(without: spoken, minimumWords: 4, remembering: &memory).map(\.words)
      characterizations.append(
        narrated.flatMap { Characterization.all(in: $0, article: article, text: annotated.text) })
      copies.add(narrated)
    }
    quotations.add(readings)
    remarks += RemarkLinker(articles: articles).remarks(in: readings)
    claims.add(sentences, linker: ClaimLinker(articles: articles))
    if strictness != nil { statements.add(new.map { $0.ready() }) }
    return story()
  }

  private mutating func story() -> Story {
    let (speakers, speakerOfEntity) = SpeakerMerging.speakers(
      of: articles, nodes: nodes, remembering: &names)
    let relations = SpeakerRelations(speakers: speakers)
    let quotationLinks = quotations.update(
      speakerOfEntity: speakerOfEntity, relations: relations, linker: QuotationLinker(articles: articles))
    let judgements = CharacterizationLinker(
      articles: articles, relations: relations, speakerOfEntity: speakerOfEntity,
      characterizations: characterizations
    ).links()
    let remarkLinks = RemarkLinker(articles: articles)
      .links(among: remarks, speakerOfEntity: speakerOfEntity, besides: quotationLinks)
    let evidence = StoryEvidence(
      articles: articles, nodes: nodes, speakers: speakers, speakerOfEntity: speakerOfEntity,
      relations: relations, links: quotationLinks + judgements.map(\.draft) + remarkLinks + claims.links,
      characterizations: judgements, statements: statements)
    let disagreements =
      strictness.map { Detectors.rows(in: evidence, $0, remembering: &detected) } ?? []
    return StoryAssembly(evidence: evidence, disagreements: disagreements, origins: copies.origins()).story()
  }
}
