import Testing

@testable import Collation

@Suite("Collating")
struct CollatingTests {
  @Test("A quotation that one article joins with an ellipsis links to both pieces in the other")
  func joined() {
    let story = story(
      of: """
        “{d Ines Okafor|There were many points that we agreed on. I would say a couple we have not reached},” {by Ines Okafor|Okafor} said.

        “{d Ines Okafor|There's no deal until there's a deal},” she added.
        """,
      """
      {by Ines Okafor|Okafor} said, “{d Ines Okafor|There were many points that we agreed on. I would say a couple we have not reached… There's no deal until there's a deal}.”
      """)
    #expect(
      linkDump(story) == """
        quotation ellipsis B “There were many points that we agreed on. I would say a couple we have not reached… There's no deal until there's a deal” ~ A “There were many points that we agreed on. I would say a couple we have not reached”
        quotation ellipsis B “There were many points that we agreed on. I would say a couple we have not reached… There's no deal until there's a deal” ~ A “There's no deal until there's a deal”
        """)
  }

  @Test("No articles, one article and empty articles make a story")
  func empty() {
    #expect(Story(collating: []).links.isEmpty)
    #expect(story(of: "").links.isEmpty)
    #expect(story(of: "", "", "“{d A B|x}”").disagreements.isEmpty)
  }
}
