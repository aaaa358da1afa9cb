internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Saved views of the whole story")
struct SavedStoryTests {
  private func view(_ keys: String) throws -> SavedView {
    var state = Quay.reader()
    type(keys, into: &state)
    return try #require(state.savedView)
  }

  private func body(_ page: String) -> String { page.components(separatedBy: "<main>").last ?? "" }

  @Test("Markdown of all outlets: the questions with their sides, then the words, each with who has them")
  func outlets() throws {
    #expect(
      try view("]]t").markdown == """
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
    #expect(
      try view("go").markdown == """
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
    #expect(
      try view("gT").markdown == """
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
    #expect(
      try view("gm").markdown == """
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

  @Test("JSON of the matrix: the words of each cell, null where an outlet has nothing")
  func matrixJSON() throws {
    let json = try view("gm").json
    _ = try JSONSerialization.jsonObject(with: Data(json))
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "format": "parallax-view",
          "version": 1,
          "title": "warehouse 9",
          "heading": "Who printed what",
          "articles": [
            {"number": 1, "label": "Agency", "published": "2031-03-03T06:00", "url": null},
            {"number": 2, "label": "Ledger", "published": "2031-03-03T09:30", "url": null},
            {"number": 3, "label": "Post", "published": "2031-03-03", "url": null},
            {"number": 4, "label": "Evening Sun", "published": "2031-03-04T07:00", "url": null},
            {"number": 5, "label": "Quay Notes", "published": null, "url": null}
          ],
          "outlets": ["1 Agency +1", "3 Post", "4 Evening Sun", "5 Quay Notes"],
          "rows": [
            {
              "kind": "speaker",
              "words": "Ines Okafor · harbour master",
              "cells": []
            },
            {
              "kind": "quotation",
              "number": 1,
              "words": "“We have accounted for everyone on the night shift, and nobody is missing”",
              "cells": [
                {"printing": "whole", "words": ["“We have accounted for everyone on the night shift, and nobody is missing”"]},
                null,
                null,
                null
              ]
            },
            {
              "kind": "quotation",
              "number": 2,
              "words": "“Fourteen people were treated for smoke”",
              "cells": [
                {"printing": "conflict", "words": ["“Eleven people were treated for smoke”"]},
                {"printing": "conflict", "words": ["“Fourteen people were treated for smoke”"]},
                null,
                null
              ]
            },
            {
              "kind": "speaker",
              "words": "Tomas Reyes",
              "cells": []
            },
            {
              "kind": "quotation",
              "number": 3,
              "words": "“It was one bang, then the windows went”",
              "cells": [
                null,
                {"printing": "whole", "words": ["“It was one bang, then the windows went”"]},
                {"printing": "whole", "words": ["“It was one bang, then the windows went”"]},
                null
              ]
            },
            {
              "kind": "alone",
              "words": "only in one outlet",
              "cells": [
                null,
                {"printing": "alone", "words": ["“I thought of my oven”"]},
                null,
                null
              ]
            }
          ]
        }

        """)
  }

  @Test("JSON of a board: its rows with the articles that they lead to")
  func boardJSON() throws {
    let json = try view("go").json
    _ = try JSONSerialization.jsonObject(with: Data(json))
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "format": "parallax-view",
          "version": 1,
          "title": "warehouse 9",
          "heading": "Only in one outlet",
          "articles": [
            {"number": 1, "label": "Agency", "published": "2031-03-03T06:00", "url": null},
            {"number": 2, "label": "Ledger", "published": "2031-03-03T09:30", "url": null},
            {"number": 3, "label": "Post", "published": "2031-03-03", "url": null},
            {"number": 4, "label": "Evening Sun", "published": "2031-03-04T07:00", "url": null},
            {"number": 5, "label": "Quay Notes", "published": null, "url": null}
          ],
          "rows": [
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 1 Agency"}
              ]
            },
            {
              "kind": "row",
              "sign": "",
              "article": 1,
              "runs": [
                {"text": "Ines Okafor: ", "mark": "label"},
                {"text": "“"},
                {"text": "We have accounted for everyone on the night shift, and nobody is missing"},
                {"text": "”"}
              ]
            },
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 3 Post"}
              ]
            },
            {
              "kind": "row",
              "sign": "",
              "article": 3,
              "runs": [
                {"text": "Tomas Reyes: ", "mark": "label"},
                {"text": "“"},
                {"text": "I thought of my oven"},
                {"text": "”"}
              ]
            },
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 4 Evening Sun"}
              ]
            },
            {
              "kind": "row",
              "sign": "#",
              "article": 4,
              "runs": [
                {"text": "3 million dollars", "mark": "label"},
                {"text": " in: "},
                {"text": "The lease brought in "},
                {"text": "3 million dollars", "mark": "differing"},
                {"text": " a year."}
              ]
            }
          ]
        }

        """)
  }

  @Test("The page of the matrix: a table that can be scrolled, and the articles")
  func matrixPage() throws {
    #expect(
      body(try view("gm").html) == """

        <div class="wide" role="region" aria-label="Who printed what" tabindex="0">
        <table>
        <thead><tr><th class="words" scope="col">Words</th><th scope="col" dir="auto">1 Agency +1</th><th scope="col" dir="auto">3 Post</th><th scope="col" dir="auto">4 Evening Sun</th><th scope="col" dir="auto">5 Quay Notes</th></tr></thead>
        <tbody>
        <tr class="speaker"><th colspan="5" scope="rowgroup" dir="auto"><span>Ines Okafor · harbour master</span></th></tr>
        <tr><th class="words" scope="row" dir="auto"><b>1</b> “We have accounted for everyone on the night shift, and nobody is missing”</th><td class="whole" title="“We have accounted for everyone on the night shift, and nobody is missing”">= whole</td><td class="not">·</td><td class="not">·</td><td class="not">·</td></tr>
        <tr><th class="words" scope="row" dir="auto"><b>2</b> “Fourteen people were treated for smoke”</th><td class="conflict" title="“Eleven people were treated for smoke”">! conflict</td><td class="conflict" title="“Fourteen people were treated for smoke”">! conflict</td><td class="not">·</td><td class="not">·</td></tr>
        </tbody>
        <tbody>
        <tr class="speaker"><th colspan="5" scope="rowgroup" dir="auto"><span>Tomas Reyes</span></th></tr>
        <tr><th class="words" scope="row" dir="auto"><b>3</b> “It was one bang, then the windows went”</th><td class="not">·</td><td class="whole" title="“It was one bang, then the windows went”">= whole</td><td class="whole" title="“It was one bang, then the windows went”">= whole</td><td class="not">·</td></tr>
        <tr><th class="words" scope="row" dir="auto">only in one outlet</th><td class="not">·</td><td class="alone" title="“I thought of my oven”">1</td><td class="not">·</td><td class="not">·</td></tr>
        </tbody>
        </table>
        </div>
        <section class="sources">
        <h2>Sources</h2>
        <ol>
        <li value="1"><b dir="auto">Agency</b><p class="source"><time datetime="2031-03-03T06:00">3 Mar 2031 06:00</time></p></li>
        <li value="2"><b dir="auto">Ledger</b><p class="source"><time datetime="2031-03-03T09:30">3 Mar 2031 09:30</time></p></li>
        <li value="3"><b dir="auto">Post</b><p class="source"><time datetime="2031-03-03">3 Mar 2031</time></p></li>
        <li value="4"><b dir="auto">Evening Sun</b><p class="source"><time datetime="2031-03-04T07:00">4 Mar 2031 07:00</time></p></li>
        <li value="5"><b dir="auto">Quay Notes</b></li>
        </ol>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test("The page of all outlets: a list under each heading")
  func outletsPage() throws {
    #expect(
      body(try view("]]t").html) == """

        <section class="rows">
        <h3 class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">!</span> quantity: How many people were treated for smoke?</h3>
        <ul>
        <li dir="auto"><b>Eleven people (11)</b>: Agency, Ledger</li>
        <li class="inner" dir="auto"><b>1 Agency</b> · Ines Okafor: “<mark class="contradicted">Eleven people</mark> were treated for smoke,” she said.</li>
        <li class="inner" dir="auto"><b>2 Ledger</b> · Ines Okafor: “<mark class="contradicted">Eleven people</mark> were treated for smoke,” she said.</li>
        <li class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">≠</span> <b>Fourteen people (14)</b>: Post</li>
        <li class="inner" dir="auto"><b>3 Post</b> · Ines Okafor: “<mark class="contradicted">Fourteen people</mark> were treated for smoke,” Ms Okafor told the Post.</li>
        <li class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">≠</span> <b>about twenty (20)</b>: Evening Sun</li>
        <li class="inner" dir="auto"><b>4 Evening Sun</b>: The fire brigade put the number of people treated at <mark class="contradicted">about twenty</mark>.</li>
        <li dir="auto">not in: 5 Quay Notes</li>
        </ul>
        <h3 dir="auto">the words: 2 versions in 2 outlets</h3>
        <ul>
        <li class="same" dir="auto"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> <b>1 Agency</b> · Ines Okafor: “Eleven people were treated for smoke”</li>
        <li class="same" dir="auto"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> <b>2 Ledger</b> · Ines Okafor: the same words</li>
        <li class="reworded" dir="auto"><span class="sign" role="img" aria-label="trimmed, reworded, or a small difference" title="trimmed, reworded, or a small difference">~</span> <b>3 Post</b> · Ines Okafor: “<mark class="differing">Fourteen</mark> people were treated for smoke” · altered</li>
        <li dir="auto">not in: 4 Evening Sun, 5 Quay Notes</li>
        </ul>
        </section>
        <section class="sources">
        <h2>Sources</h2>
        <ol>
        <li value="1"><b dir="auto">Agency</b><p class="source"><time datetime="2031-03-03T06:00">3 Mar 2031 06:00</time></p></li>
        <li value="2"><b dir="auto">Ledger</b><p class="source"><time datetime="2031-03-03T09:30">3 Mar 2031 09:30</time></p></li>
        <li value="3"><b dir="auto">Post</b><p class="source"><time datetime="2031-03-03">3 Mar 2031</time></p></li>
        <li value="4"><b dir="auto">Evening Sun</b><p class="source"><time datetime="2031-03-04T07:00">4 Mar 2031 07:00</time></p></li>
        <li value="5"><b dir="auto">Quay Notes</b></li>
        </ol>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test("For other programs a board is a line a row, and the matrix has tabs between its cells")
  func plain() throws {
    #expect(
      try view("go").plainText == """
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
    var state = Quay.reader(unicode: false)
    type("]]t", into: &state)
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
