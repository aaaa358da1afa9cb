internal import Testing

@testable internal import Reader

@Suite("Views of the whole story as Markdown")
struct SavedStoryMarkdownTests {
  private func view(_ keys: String) throws -> SavedView {
    try #require(Quay.reader().after(keys).savedView)
  }

  @Test("Markdown of all outlets: the questions with their sides, then the words, each with who has them")
  func outlets() throws {
    let markdown = try view("]]t").markdown
    #expect(
      markdown == """
        # warehouse 9

        ## All outlets · quote 2 · Ines Okafor

        ### `!` quantity: How many people were treated for smoke?

        - Eleven people (11): Agency, Ledger
          - 1 Agency · Ines Okafor: “**Eleven people** were treated for smoke,” she said.
          - 2 Ledger · Ines Okafor: “**Eleven people** were treated for smoke,” she said.
        - `≠` Fourteen people (14): Post
          - 3 Post · Ines Okafor: “**Fourteen people** were treated for smoke,” Ms Okafor told the Post.
        - `≠` about twenty (20): Evening Sun
          - 4 Evening Sun: The fire brigade put the number of people treated at **about twenty**.
        - not in: 5 Quay Notes

        ### the words: 2 versions in 2 outlets

        - `=` 1 Agency · Ines Okafor: “Eleven people were treated for smoke”
        - `=` 2 Ledger · Ines Okafor: the same words
        - `~` 3 Post · Ines Okafor: “*Fourteen* people were treated for smoke” · altered
        - not in: 4 Evening Sun, 5 Quay Notes

        ## Sources

        1. Agency · 2031-03-03T06:00
        2. Ledger · 2031-03-03T09:30
        3. Post · 2031-03-03
        4. Evening Sun · 2031-03-04T07:00
        5. Quay Notes

        """)
  }

  @Test("Markdown of what one outlet alone has")
  func only() throws {
    let markdown = try view("go").markdown
    #expect(
      markdown == """
        # warehouse 9

        ## Only in one outlet

        ### Only in 1 Agency

        - Ines Okafor: “We have accounted for everyone on the night shift, and nobody is missing”

        ### Only in 3 Post

        - Tomas Reyes: “I thought of my oven”

        ### Only in 4 Evening Sun

        - `#` 3 million dollars in: The lease brought in *3 million dollars* a year.

        ## Sources

        1. Agency · 2031-03-03T06:00
        2. Ledger · 2031-03-03T09:30
        3. Post · 2031-03-03
        4. Evening Sun · 2031-03-04T07:00
        5. Quay Notes

        """)
  }

  @Test("Markdown of the timeline")
  func timeline() throws {
    let markdown = try view("gT").markdown
    #expect(
      markdown == """
        # warehouse 9

        ## As it was published

        ### 3 Mar 2031 06:00 · 1 Agency

        - `+` Ines Okafor: “We have accounted for everyone on the night shift, and nobody is missing” \\[1\\]
        - `+` Ines Okafor: “Eleven people were treated for smoke” \\[2\\] · or first in 3 Post

        ### 3 Mar 2031 09:30 · 2 Ledger · mostly the text of 1 Agency

        - nothing new is quoted

        ### 3 Mar 2031 · 3 Post

        - `+` Ines Okafor: “Fourteen people were treated for smoke” \\[2\\] · or first in 1, 2
        - `+` Tomas Reyes: “It was one bang, then the windows went” \\[3\\]
        - `+` 1 quotation that nobody else has

        ### 4 Mar 2031 07:00 · 4 Evening Sun

        - `!` How many people were treated for smoke? **20** · before it 11, 14 in 1 Agency, 2 Ledger, 3 Post

        ### Without a date

        - 5 Quay Notes

        ## Sources

        1. Agency · 2031-03-03T06:00
        2. Ledger · 2031-03-03T09:30
        3. Post · 2031-03-03
        4. Evening Sun · 2031-03-04T07:00
        5. Quay Notes

        """)
  }

  @Test("Markdown of the matrix: a table")
  func matrix() throws {
    let markdown = try view("gm").markdown
    #expect(
      markdown == """
        # warehouse 9

        ## Who printed what

        | Words | 1 Agency +1 | 3 Post | 4 Evening Sun | 5 Quay Notes |
        | --- | --- | --- | --- | --- |
        | **Ines Okafor · harbour master** |  |  |  |  |
        | 1 “We have accounted for everyone on the night shift, and nobody is missing” | = whole | · | · | · |
        | 2 “Fourteen people were treated for smoke” | \\! conflict | \\! conflict | · | · |
        | **Tomas Reyes** |  |  |  |  |
        | 3 “It was one bang, then the windows went” | · | = whole | = whole | · |
        | only in one outlet | · | 1 | · | · |

        ## Sources

        1. Agency · 2031-03-03T06:00
        2. Ledger · 2031-03-03T09:30
        3. Post · 2031-03-03
        4. Evening Sun · 2031-03-04T07:00
        5. Quay Notes

        """)
  }
}
