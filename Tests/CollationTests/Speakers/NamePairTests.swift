import Articles
import Prose
import Quotations
import Testing

@testable import Collation

/// The pairs of `NamePairs`, from text to story.
@Suite("Names that belong together, and names that do not")
struct NamePairTests {
  private static let grammar = try? Grammar()

  @Test("All but a few pairs that belong together are one speaker")
  func together() {
    let lines = Self.lines(NamePairs.together)
    let missed = lines.filter { speakers(of: $0).relation != .same }
    #expect(lines.count >= 140)
    #expect(
      missed == [
        "the Ports & Piers Union | the Ports and Piers Union", "Philip Grey | Phillip Gray",
      ])
  }

  @Test("No pair that does not belong together is one speaker")
  func apart() {
    let lines = Self.lines(NamePairs.apart)
    #expect(lines.count >= 70)
    #expect(lines.filter { speakers(of: $0).relation == .same } == [])
  }

  @Test("Who speaks for somebody is kept apart and related")
  func related() {
    let lines = Self.lines(["": NamePairs.related])
    #expect(lines.filter { speakers(of: $0).relation != .related } == [])
  }

  private static func lines(_ pairs: [String: String]) -> [String] {
    pairs.keys.sorted().flatMap { (pairs[$0] ?? "").split(separator: "\n").map(String.init) }
  }

  /// How the speaker of the first quotation that is meant stands to that of the last.
  private func speakers(of line: String) -> (story: Story, relation: SpeakerRelation?) {
    let sides = line.split(separator: "|").map { $0.trimmingSpaces }
    let story = Story(
      collating: sides.enumerated().map { index, side in
        AnnotatedArticle(Self.article(Self.passage(side, index)), grammar: Self.grammar)
      })
    let spoken = story.articles.enumerated().map { index, article in
      article.quotations.filter { $0.kind == .direct || $0.kind == .mixed }.map { quotation in
        quotation.speaker.map { story.speakerOfEntity[index][$0] }
      }
    }
    guard let first = sides.count > 1 ? spoken.first?.last : spoken.first?.first,
      let last = spoken.last?.last,
      let first, let last
    else { return (story, nil) }
    return (story, SpeakerRelations(speakers: story.speakers).relation(of: first, to: last))
  }

  /// A name speaks in a sentence of its own.
  private static func passage(_ side: String, _ index: Int) -> String {
    let isPassage = side.contains(",”") || side.contains(": “")
    if isPassage { return side }
    return index == 0
      ? "“The bridge will open again in the spring,” said \(side)."
      : "“Nobody was on the ferry at the time,” said \(side)."
  }

  private static func article(_ text: String) -> Article {
    let source = SourceText(text)
    return Article(
      file: nil, text: source, title: nil, titleRange: nil, outlet: nil, byline: nil, url: nil,
      published: nil,
      dateline: nil, language: "en", body: source.whole,
      paragraphs: Paragraphs.split(source, in: source.whole), notices: [])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
