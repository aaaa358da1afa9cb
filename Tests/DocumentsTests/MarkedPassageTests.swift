internal import Quotations
internal import Testing

@testable internal import Collation
@testable internal import Documents
@testable internal import Prose

@Suite("Words with signs")
struct MarkedPassageTests {
  @Test("A conflict is marked once, also where the words differ in more than it")
  func conflict() {
    #expect(
      marked(
        "By night it was 11 men in all", "By night it was 14", differing: ("11 men in", "14"),
        conflict: ("11 men", "14"))
        == ["By night it was {11 men}[- in-] all", "By night it was {14}"])
  }

  @Test("Words that one side has alone are marked on that side")
  func difference() {
    #expect(
      marked("It was 11", "It was only 11", differing: nil, conflict: nil, addition: " only")
        == ["It was 11", "It was{+ only+} 11"])
  }

  @Test("Claims in words of their own are not marked all over")
  func reworded() {
    #expect(
      marked("It was 11 men", "There were eleven", differing: ("was 11 men", "were eleven"), conflict: nil)
        == ["It was 11 men", "There were eleven"])
  }

  @Test("Of a conflict the words inside the passage are marked, no others")
  func clipped() {
    #expect(
      marked(
        "It was 11", "It was 14", passages: ("was 11", "was 14"), differing: nil, conflict: ("It was", "14"))
        == ["{was} 11", "was {14}"])
  }

  /// Both ends of a link between two texts, with their signs.
  private func marked(
    _ first: String, _ second: String, passages: (String, String)? = nil, differing: (String, String)?,
    conflict: (String, String)?, addition: String? = nil
  ) -> [String] {
    let texts = [SourceText(first), SourceText(second)]
    let words = passages ?? (first, second)
    let ends = [Passage.claim(article: 0, index: 0), .claim(article: 1, index: 0)]
    var differences = differing.map {
      [
        Difference(
          kind: .substitution, isMarked: false, first: HarbourStory.range($0.0, in: texts[0]),
          second: HarbourStory.range($0.1, in: texts[1]))
      ]
    }
    if let addition {
      differences = [
        Difference(
          kind: .addition, isMarked: false, first: TextRange(6, 6),
          second: HarbourStory.range(addition, in: texts[1]))
      ]
    }
    let link = Link(
      kind: .claim, variant: .restated, first: ends[0], second: ends[1], confidence: 1,
      differences: differences ?? [], reason: "")
    let disagreement = conflict.map { conflict in
      Disagreement(
        kind: .quantity, severity: .major, status: .differs, question: nil,
        members: [(0, conflict.0), (1, conflict.1)].map {
          .init(article: $0, passage: ends[$0], range: HarbourStory.range($1, in: texts[$0]), value: $1)
        },
        confidence: 1, reason: "")
    }
    let story = Story(
      articles: texts.map {
        AnnotatedArticle(
          article: HarbourStory.article($0, file: nil), parsed: ParsedText(parsing: $0, paragraphs: []),
          annotation: .init(quotations: [], entities: []))
      },
      speakers: [], speakerOfEntity: [[], []],
      claims: [
        [Claim(range: HarbourStory.range(words.0, in: texts[0]))],
        [Claim(range: HarbourStory.range(words.1, in: texts[1]))],
      ],
      links: [link], disagreements: disagreement.map { [$0] } ?? [])
    return ends.map { MarkedPassage($0, of: link, in: story, conflicts: Conflicts(of: story)).words }
  }
}
