internal import Testing

@testable internal import Collation
@testable internal import Prose

@Suite("What is told in other words throughout")
struct RewordingTests {
  /// A link of two texts that differ in so many bytes of the first, as the alignment has it.
  private static func isReworded(
    _ first: String, _ second: String, _ variant: Link.Variant, differing: Int
  ) -> Bool {
    let whole = plainStory(first, second)
    let ends = (0..<2).map { Passage.claim(article: $0, index: 0) }
    let difference = Difference(
      kind: .substitution, isMarked: false, first: TextRange(0, differing), second: TextRange(0, 0))
    let link = Link(
      kind: .claim, variant: variant, first: ends[0], second: ends[1], confidence: 0.7,
      differences: [difference], reason: "")
    let story = Story(
      articles: whole.articles, speakers: [], speakerOfEntity: [[], []],
      claims: [first, second].map { [Claim(range: TextRange(0, $0.utf8.count))] }, links: [link],
      disagreements: [])
    return story.isReworded(link)
  }

  @Test(
    "A link is one of other words if most of a side is; quotations never are",
    arguments: [
      (Link.Variant.restated, 20, true), (.restated, 5, false), (.altered, 20, false),
      (.truncated, 20, false),
    ])
  func variants(variant: Link.Variant, differing: Int, isReworded: Bool) {
    #expect(
      Self.isReworded(
        "The ferry sank before dawn.", "The ferry sank after dawn.", variant, differing: differing)
        == isReworded)
  }

  @Test(
    "What stands around the words that both have counts too",
    arguments: [
      ("The ferry sank off the northern cape before dawn, said those who saw it.", "The ferry sank at last."),
      ("Before sunrise the boat had gone down.", "The ferry sank an hour before dawn."),
    ])
  func around(first: String, second: String) {
    #expect(Self.isReworded(first, second, .restated, differing: 0))
    #expect(Self.isReworded(second, first, .restated, differing: 0))
    #expect(!Self.isReworded(second, first, .altered, differing: 0))
  }
}
