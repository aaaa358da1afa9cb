internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The current words elsewhere")
struct DetailPaneTests {
  @Test("Other articles alone are listed, with what is quoted there in marks and what is told without")
  func elsewhere() {
    let story = StoryFactory.story(
      [
        ("A", "“{1:X|The lock is shut},” X said. “{1:X|The tide was low}.”"),
        ("B", "“{1:X|The lock is shut. The tide was low},” X said."),
        ("C", "X told them that {1!|the lock was shut}."),
        ("D", "“{1:X|The lock is shut},” X said."),
      ].map { StoryFactory.Text(outlet: $0.0, published: nil, text: $0.1) }, variants: ["1": .truncated])
    // Of the last article nothing is known but that it has the words of the second.
    let links = story.links.filter { $0.second.article < 3 || $0.first.article == 1 }
    let known = Story(
      articles: story.articles, speakers: story.speakers, speakerOfEntity: story.speakerOfEntity,
      claims: story.claims, links: links, disagreements: [])
    let grid = Warehouse.reader(of: known, columns: 160, rows: 40).after("]").view()
    let pane = styledDump(grid).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { $0.element.split(separator: "│").last.map(String.init) ?? "" }
    let list = pane.drop { !$0.contains("elsewhere") }.prefix(7)
    #expect(
      list.joined(separator: "\n") == """
        ─ Quote 1 elsewhere ──────────────────────────────
         ~ 2 B  X
           “The lock is shut. The tide was low”
         ~ 3 C
           the lock was shut
         = 4 D  X
           “The lock is shut”
        """)
  }
}
