internal import Articles
internal import Collation
internal import Testing

@testable internal import Documents

@Suite("The summary")
struct SummaryTextTests {
  @Test("It says what was read, where the articles differ, what they share and who is quoted")
  func story() {
    #expect(
      string(SummaryText(of: HarbourStory.story).text()) == """
        2 articles, 3 quotations, 2 links, 1 disagreement

        1 Harbour Gazette · 2025-03-03T06:40 · Warehouse fire out by noon
        2 Post

        Where they differ

        ! quantity: How many people were treated?
            1 Harbour Gazette: Eleven people (11)
            2 Post: Fourteen people (14)
            11 people treated against 14

        What they share

        ~ altered: same words but for one, and a cut
            1 Harbour Gazette, Ines Okafor: “Eleven people were treated for smoke, none
              of them seriously,”
            2 Post, Ines Okafor: “Fourteen people were treated for smoke,”
        ~ restated: same fact in other words
            1 Harbour Gazette, the reporter: The fire was out by noon.
            2 Post, the reporter: The fire was out at midday.

        Quotations of 1 Harbour Gazette

          Ines Okafor, direct · also in 2 Post
            “Eleven people were treated for smoke, none of them seriously,”
          The port ?, mixed
            “swift”

        Quotations of 2 Post

          Ines Okafor, direct · also in 1 Harbour Gazette
            “Fourteen people were treated for smoke,”

        """)
  }

  @Test("It fits into the width that it is given")
  func narrow() {
    #expect(
      string(SummaryText(of: HarbourStory.story).text(width: 40)) == """
        2 articles, 3 quotations, 2 links, 1
        disagreement

        1 Harbour Gazette · 2025-03-03T06:40 ·
          Warehouse fire out by noon
        2 Post

        Where they differ

        ! quantity: How many people were
          treated?
            1 Harbour Gazette: Eleven people
              (11)
            2 Post: Fourteen people (14)
            11 people treated against 14

        What they share

        ~ altered: same words but for one, and a
          cut
            1 Harbour Gazette, Ines Okafor:
              “Eleven people were treated for
              smoke, none of them seriously,”
            2 Post, Ines Okafor: “Fourteen
              people were treated for smoke,”
        ~ restated: same fact in other words
            1 Harbour Gazette, the reporter: The
              fire was out by noon.
            2 Post, the reporter: The fire was
              out at midday.

        Quotations of 1 Harbour Gazette

          Ines Okafor, direct · also in 2 Post
            “Eleven people were treated for
            smoke, none of them seriously,”
          The port ?, mixed
            “swift”

        Quotations of 2 Post

          Ines Okafor, direct · also in 1
            Harbour Gazette
            “Fourteen people were treated for
            smoke,”

        """)
  }

  @Test("Of one article it shows the quotations")
  func single() {
    #expect(
      string(SummaryText(of: HarbourStory.single).text()) == """
        1 article, 2 quotations

        1 Harbour Gazette · 2025-03-03T06:40 · Warehouse fire out by noon

        Quotations of 1 Harbour Gazette

          Ines Okafor, direct
            “Eleven people were treated for smoke, none of them seriously,”
          The port ?, mixed
            “swift”

        """)
  }

  @Test("Words at arm's length are listed and counted; names and signs in marks are not")
  func listed() throws {
    let article = try ArticleLoader.article(
      Array("The so-called “experts” went home on Monday.\n\nA sign said “No Entry” all day.\n".utf8),
      file: "fire.txt")
    #expect(
      string(SummaryText(of: Story(collating: [AnnotatedArticle(article, grammar: nil)])).text()) == """
        1 article, 1 quotation

        1 fire

        Quotations of 1 fire

          nobody in particular, scare
            “experts”

        """)
  }

  @Test("Of no article there is nothing to say")
  func empty() {
    #expect(SummaryText(of: Story(collating: [])).text().isEmpty)
  }
}
