import Articles
import Prose
import Testing

@testable import Collation

@Suite("The order of the articles")
struct OrderTests {
  private let texts = [
    """
    “{d Ana Reyes|There were many points that we agreed on. I would say a couple we have not reached},” {by Ana Reyes|Reyes} said.

    “{d Ana Reyes|There's no deal until there's a deal},” she added. {n Volodymyr Zelenskiy|Zelenskiy} was not invited to the meeting and has ruled out ceding territory.
    """,
    """
    {by Ana Reyes|Reyes} said, “{d Ana Reyes|There were many points that we agreed on. I would say a couple we have not reached… There's no deal until there's a deal}.”

    {n Volodymyr Zelenskyy|Volodymyr Zelenskyy} was not invited to the summit and has ruled out ceding any territory.
    """,
    """
    “{d Tom Okafor|There's no deal until there's a deal},” {by Tom Okafor|Okafor} said. “{d Ana Reyes|There are many points that we agreed on},” said {by Ana Reyes|Reyes}.
    """,
  ]

  @Test(
    "The story is the same whatever the order, identifiers aside",
    arguments: [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func order(_ order: [Int]) {
    #expect(facts(order) == facts([0, 1, 2]))
  }

  /// Links and disagreements without order and direction.
  private func facts(_ order: [Int]) -> [String] {
    let story = Story(collating: order.map { article(texts[$0], outlet: "O\($0)") })
    let links = story.links.map { link in
      let sides = [link.first, link.second].map {
        "\(story.articles[$0.article].article.label) \(story.articles[$0.article].text.string(in: story.range(of: $0)))"
      }
      return "\(link.kind) \(link.variant) \(link.confidence) \(sides.sorted()) \(link.differences.count)"
    }
    let rows = story.disagreements.map { row in
      let members = row.members.map { "\(story.articles[$0.article].article.label) \($0.value)" }
      return "\(row.severity) \(row.kind) \(row.status) \(members.sorted())"
    }
    return (links + rows + story.speakers.map(\.name)).sorted()
  }

  @Test("Two hundred small articles are collated without a crash and without all pairs")
  func many() {
    let story = Story(
      collating: (0..<200).map { index in
        article(
          "“{d Person \(index)|The harbour \(index) will close on day \(index) of the year},” {by Person \(index)|he} said. \(index) boats left.",
          outlet: "O\(index)")
      })
    #expect(story.articles.count == 200)
    #expect(story.speakers.count <= 200)
  }
}
