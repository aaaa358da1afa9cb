internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The current words elsewhere")
struct DetailPaneTests {
  @Test("A reason that is too long for the pane ends in an ellipsis")
  func reason() {
    var questions = Warehouse.questions
    questions[0].reason = String(repeating: "one tells of eleven people and one of fourteen ", count: 4)
    let story = StoryFactory.story(Warehouse.texts, questions: questions, variants: ["2": .truncated])
    let grid = Warehouse.reader(of: story, columns: 100, rows: 24).after("}").view()
    let pane = styledDump(grid).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element.dropFirst(73)) }
    #expect(
      pane.dropFirst(2).dropLast(2).joined(separator: "\n") == """
        ─ Quotes (3 linked, 2 !) ──
        !> 2 Ines Okafor · harbou…
             “Eleven people were
             treated for smoke,
             none of them
             seriously”
             1 3≠2  11 ≠ 14

        =  3 Tomas Reyes
             “It was one bang,
             then the windows
        ─ ! 1 of 2 · quantity ─────
         How many people were
         treated for smoke?
           11
             1 Herald, 3 Wire
             “Eleven people”
         ≠ 14
             2 Harbour Gazette
         one tells of eleven peop…
        """)
  }

  @Test("Where the names of a side's outlets have no room, all of them stand by their numbers")
  func numbers() {
    var texts = Warehouse.texts
    for index in texts.indices {
      let text = texts[index]
      texts[index] = StoryFactory.Text(
        outlet: "\(text.outlet) of the Northern Harbours", published: text.published, text: text.text)
    }
    let story = StoryFactory.story(texts, questions: Warehouse.questions, variants: ["2": .truncated])
    let grid = Warehouse.reader(of: story, columns: 100, rows: 24).after("}").view()
    let rows = (0..<grid.rows).map { String(grid.text(row: $0).dropFirst(73)) }
    #expect(rows.contains("     1, 3  “Eleven people”"))
  }

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
