internal import Testing

@testable internal import Reader

@Suite("Saved views of the whole story")
struct SavedStoryTests {
  private func view(_ keys: String) throws -> SavedView {
    try #require(Quay.reader().after(keys).savedView)
  }

  @Test("For other programs a board is a line a row, and the matrix has tabs between its cells")
  func plain() throws {
    let text = try view("go").plainText
    #expect(
      text == """
        Only in one outlet:
        Only in 1 Agency
        Ines Okafor: “We have accounted for everyone on the night shift, and nobody is missing”
        Only in 3 Post
        Tomas Reyes: “I thought of my oven”
        Only in 4 Evening Sun
        # 3 million dollars in: The lease brought in 3 million dollars a year.

        """)
    let rows = try view("gm").plainText.split(separator: "\n")
    #expect(rows[1] == "words\t1 Agency +1\t3 Post\t4 Evening Sun\t5 Quay Notes")
    #expect(rows[5] == "Tomas Reyes")
    #expect(rows[6] == "3 “It was one bang, then the windows went”\t-\twhole\twhole\t-")
  }

  @Test("There is no .diff of a view of the whole story, and pages and lists carry its signs in ASCII too")
  func formats() throws {
    for keys in ["]]t", "gm", "go", "gT"] { #expect(SavedFormat.diff.bytes(of: try view(keys)) == nil) }
    let state = Quay.reader(unicode: false).after("]]t")
    let markdown = try #require(state.savedView).markdown
    #expect(markdown.contains("- `!` Fourteen people (14): Post\n"))
    #expect(markdown.contains("- `~` 3 Post - Ines Okafor"))
    #expect(try #require(state.savedView).html.contains("<li class=\"conflict\" dir=\"auto\">"))
  }

  @Test("What covers another view is what is saved; once it is closed, the other one is")
  func topmost() throws {
    #expect(try view("gmgo").heading == "Only in one outlet")
    #expect(try view("gmgoq").heading == "Who printed what")
    #expect(try view("gmq").heading == "Quotations")
  }
}
