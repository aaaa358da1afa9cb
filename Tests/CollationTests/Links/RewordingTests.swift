internal import Testing

@testable internal import Collation
@testable internal import Prose

@Suite("What is told in other words throughout")
struct RewordingTests {
  @Test(
    "A link is one of other words if most of a side is; quotations never are",
    arguments: [
      (Link.Variant.restated, 9, true), (.restated, 5, false), (.altered, 9, false), (.truncated, 9, false),
    ])
  func links(variant: Link.Variant, differing: Int, isReworded: Bool) {
    let texts = ["The quay is shut.", "Nobody may land."]
    let whole = plainStory(texts[0], texts[1])
    let ends = (0..<2).map { Passage.claim(article: $0, index: 0) }
    let difference = Difference(
      kind: .substitution, isMarked: false, first: TextRange(0, differing), second: TextRange(0, 4))
    let link = Link(
      kind: .claim, variant: variant, first: ends[0], second: ends[1], confidence: 0.7,
      differences: [difference], reason: "")
    let story = Story(
      articles: whole.articles, speakers: [], speakerOfEntity: [[], []],
      claims: texts.map { [Claim(range: TextRange(0, $0.utf8.count))] }, links: [link], disagreements: [])
    #expect(story.isReworded(link) == isReworded)
  }
}
