internal import Collation
internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Saved views")
struct SavedViewTests {
  private static let texts = [
    StoryFactory.Text(
      outlet: "Herald", published: "2031-03-03T06:02",
      text: """
        - “{1:Ines Okafor|<<d1=11|Eleven people>> were treated for smoke}.”

        She spoke {!|on <<d2=Monday|Monday>>} to <b>all</b> & sundry.
        """, url: "https://herald.example/fire?a=1&b=2"),
    StoryFactory.Text(
      outlet: "Post", published: nil,
      text: """
        “{1:Ines Okafor|<<d1=14|Fourteen people>> were treated for smoke, she said}.”

        1. It was {!|<<d2=Tuesday|Tuesday>>}.
        """),
  ]

  private static let questions = [
    StoryFactory.Question(name: "d1", question: "How many were treated?", reason: "11 people against 14"),
    StoryFactory.Question(name: "d2", kind: .date, severity: .minor, reason: "Monday against Tuesday"),
  ]

  private static func reader(_ keys: String = "") -> ReaderState {
    let story = StoryFactory.story(texts, questions: questions)
    var state = Warehouse.reader(of: story, columns: 80, rows: 24)
    type(keys, into: &state)
    return state
  }

  @Test("Where another outlet has somebody else say the words, the saved row says so")
  func otherSpeaker() throws {
    let texts = ["Ines Okafor", "Tomas Reyes"].enumerated().map { index, name in
      StoryFactory.Text(
        outlet: ["Herald", "Post"][index], published: nil,
        text: "“{1:\(name)|There was one jacket for five}.”")
    }
    let story = StoryFactory.story(texts)
    let view = try #require(Warehouse.reader(of: story, columns: 80, rows: 24).savedView)
    #expect(view.rows[0].versions.map(\.heading) == ["Herald", "Post, Tomas Reyes"])
    #expect(
      view.markdown.hasSuffix(
        """
        - `=` 1 Ines Okafor · harbour master
          - Herald: “There was one jacket for five”
          - Post, Tomas Reyes: “There was one jacket for five”

        """))
    #expect(String(decoding: view.json, as: UTF8.self).contains(#""speaker": "Tomas Reyes""#))
  }

  @Test("Markdown of an article: its text with marks, then its quotations with the others' words")
  func article() throws {
    let markdown = try #require(Self.reader().savedView).markdown
    #expect(
      markdown == """
        # warehouse 9

        ## Herald

        2031-03-03T06:02 · <https://herald.example/fire?a=1&b=2>

        \\- “**Eleven people were treated for smoke**\\[1\\].”

        She spoke *on Monday* to \\<b\\>all\\</b\\> \\& sundry.

        ## Quotations

        - `!` 1 Ines Okafor · harbour master
          - Herald: “Eleven people were treated for smoke”
          - Post: “Fourteen people were treated for smoke, she said”
          - quantity: How many were treated? 11 people against 14
        - `~` the reporter
          - Herald: on Monday
          - date: Monday against Tuesday

        """)
  }

  @Test("Markdown of a comparison: both articles, what differs marked, then what differs")
  func comparison() throws {
    let markdown = try #require(Self.reader("]d").savedView).markdown
    #expect(
      markdown == """
        # warehouse 9

        ## Herald

        2031-03-03T06:02 · <https://herald.example/fire?a=1&b=2>

        \\- “**Eleven** people were treated for smoke.”

        She spoke on Monday to \\<b\\>all\\</b\\> \\& sundry.

        ## Post

        “**Fourteen** people were treated for smoke, *she said*.”

        1\\. It was Tuesday.

        ## What differs

        - `!` quantity
          - Herald: Eleven people (11)
          - Post: Fourteen people (14)
          - 11 people against 14
        - `~` added
          - Post: “she said”
          - only Post has it
        - `=` speaker
          - Herald: Ines Okafor, harbour master
          - Post: Ines Okafor, harbour master
          - the same
        - `=` link
          - verbatim: the same words (95% sure)

        """)
  }

  @Test("JSON of a comparison")
  func json() throws {
    let json = try #require(Self.reader("]d").savedView).json
    _ = try JSONSerialization.jsonObject(with: Data(json))
    let text = String(decoding: json, as: UTF8.self)
    #expect(
      text == """
        {
          "format": "parallax-view",
          "version": 1,
          "title": "warehouse 9",
          "articles": [
            {
              "label": "Herald",
              "published": "2031-03-03T06:02",
              "url": "https://herald.example/fire?a=1&b=2",
              "language": "en",
              "paragraphs": [
                {
                  "kind": "text",
                  "runs": [
                    {"text": "- “"},
                    {"text": "Eleven", "mark": "contradicted"},
                    {"text": " people were treated for smoke", "mark": "compared"},
                    {"text": ".”"}
                  ]
                },
                {
                  "kind": "text",
                  "runs": [
                    {"text": "She spoke on Monday to <b>all</b> & sundry."}
                  ]
                }
              ]
            },
            {
              "label": "Post",
              "published": null,
              "url": null,
              "language": "en",
              "paragraphs": [
                {
                  "kind": "text",
                  "runs": [
                    {"text": "“"},
                    {"text": "Fourteen", "mark": "contradicted"},
                    {"text": " people were treated for smoke, ", "mark": "compared"},
                    {"text": "she said", "mark": "differing"},
                    {"text": ".”"}
                  ]
                },
                {
                  "kind": "text",
                  "runs": [
                    {"text": "1. It was Tuesday."}
                  ]
                }
              ]
            }
          ],
          "heading": "What differs",
          "rows": [
            {
              "severity": "conflict",
              "subject": "quantity",
              "versions": [
                {"article": "Herald", "words": "Eleven people (11)"},
                {"article": "Post", "words": "Fourteen people (14)"}
              ],
              "notes": ["11 people against 14"]
            },
            {
              "severity": "reworded",
              "subject": "added",
              "versions": [
                {"article": "Post", "words": "“she said”"}
              ],
              "notes": ["only Post has it"]
            },
            {
              "severity": "same",
              "subject": "speaker",
              "versions": [
                {"article": "Herald", "words": "Ines Okafor, harbour master"},
                {"article": "Post", "words": "Ines Okafor, harbour master"}
              ],
              "notes": ["the same"]
            },
            {
              "severity": "same",
              "subject": "link",
              "versions": [],
              "notes": ["verbatim: the same words (95% sure)"]
            }
          ]
        }

        """)
  }

  @Test("The page of a comparison: two columns, escaped, nothing from elsewhere")
  func html() throws {
    let page = try #require(Self.reader("]d").savedView).html
    let body = page.components(separatedBy: "<body ").last ?? ""
    #expect(
      body == """
        class="two">
        <header>
        <h1 dir="auto">warehouse 9</h1>
        <p class="kind" dir="auto">Herald · Post</p>
        </header>
        <ul class="legend" aria-label="What the marks mean">
        <li><mark class="compared"> = </mark> the words that are compared</li>
        <li><mark class="differing"> ~ </mark> worded otherwise, or only here</li>
        <li><mark class="contradicted"> ! </mark> what the articles disagree on</li>
        </ul>
        <main>
        <article lang="en">
        <h2 dir="auto">Herald</h2>
        <p class="source"><time datetime="2031-03-03T06:02">3 Mar 2031 06:02</time> <a class="out" href="https://herald.example/fire?a=1&amp;b=2" rel="noopener noreferrer">https://herald.example/fire?a=1&amp;b=2</a></p>
        <p dir="auto">- “<mark class="contradicted">Eleven</mark><mark class="compared"> people were treated for smoke</mark>.”</p>
        <p dir="auto">She spoke on Monday to &lt;b&gt;all&lt;/b&gt; &amp; sundry.</p>
        </article>
        <article lang="en">
        <h2 dir="auto">Post</h2>
        <p dir="auto">“<mark class="contradicted">Fourteen</mark><mark class="compared"> people were treated for smoke, </mark><mark class="differing">she said</mark>.”</p>
        <p dir="auto">1. It was Tuesday.</p>
        </article>
        <section class="rows">
        <h2>What differs</h2>
        <ul>
        <li class="conflict"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">!</span> quantity<dl><div><dt dir="auto">Herald</dt><dd dir="auto">Eleven people (11)</dd></div><div><dt dir="auto">Post</dt><dd dir="auto">Fourteen people (14)</dd></div></dl><p dir="auto">11 people against 14</p></li>
        <li class="reworded"><span class="sign" role="img" aria-label="trimmed, reworded, or a small difference" title="trimmed, reworded, or a small difference">~</span> added<dl><div><dt dir="auto">Post</dt><dd dir="auto">“she said”</dd></div></dl><p dir="auto">only Post has it</p></li>
        <li class="same"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> speaker<dl><div><dt dir="auto">Herald</dt><dd dir="auto">Ines Okafor, harbour master</dd></div><div><dt dir="auto">Post</dt><dd dir="auto">Ines Okafor, harbour master</dd></div></dl><p dir="auto">the same</p></li>
        <li class="same"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> link<p dir="auto">verbatim: the same words (95% sure)</p></li>
        </ul>
        </section>
        </main>
        </body>
        </html>

        """)
    for foreign in ["<script", "<link", "<img", "@import", "url(", "http-equiv=\"refresh\""] {
      #expect(!page.contains(foreign))
    }
  }

  @Test("D narrows what is saved, as it narrows the list")
  func narrowed() throws {
    let texts = Warehouse.texts
    let story = StoryFactory.story(texts, questions: Warehouse.questions)
    var state = Warehouse.reader(of: story, columns: 80, rows: 24)
    let all = try #require(state.savedView)
    type("D", into: &state)
    let narrowed = try #require(state.savedView)
    #expect((all.heading, all.rows.count) == ("Quotations", 5))
    #expect((narrowed.heading, narrowed.rows.count) == ("Disagreements", 2))
  }

  @Test("Nothing that an article, an outlet or a date says becomes markup, in no format")
  func hostile() throws {
    let evil =
      "</script><img src=x onerror=alert(1)>\"'&amp;[a](javascript:b)`c`*d*\u{1B}]52;c;eA==\u{7}\u{202E}"
    let text = StoryFactory.Text(
      outlet: evil, published: evil, text: "# \(evil) “{1:Ines Okafor|\(evil)}.”", url: "javascript:alert(1)",
      language: "\"><script>")
    let other = StoryFactory.Text(outlet: "Post", published: nil, text: "“{1:Ines Okafor|\(evil) x}.”")
    for keys in ["", "]d"] {
      var state = Warehouse.reader(of: StoryFactory.story([text, other]), columns: 80, rows: 24)
      type(keys, into: &state)
      let view = try #require(state.savedView)
      for format in SavedFormat.allCases {
        guard let bytes = format.bytes(of: view) else { continue }
        #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
        let saved = String(decoding: bytes, as: UTF8.self)
        #expect(!saved.unicodeScalars.contains("\u{202E}"))
      }
      #expect(
        !view.html.contains("<img") && !view.html.contains("<script") && !view.html.contains("href=\"java"))
      #expect(
        !view.html.contains("\"'&amp;[") && !view.markdown.contains("[a](")
          && !view.markdown.replacing("\\<", with: "").contains("<")
      )
      _ = try JSONSerialization.jsonObject(with: Data(view.json))
    }
  }

  @Test("The end of the name says the format; anything else says none")
  func formats() {
    #expect(SavedFormat(path: "a/view.md") == .md)
    #expect(SavedFormat(path: "VIEW.HTM") == .html)
    #expect(SavedFormat(path: "view.v2.json") == .json)
    for path in ["view", ".md", "a.md/view", "view.txt", "", "a/"] { #expect(SavedFormat(path: path) == nil) }
  }

  @Test("A quotation that goes on over paragraphs, and marks that overlap, lose and repeat no word")
  func wholeText() throws {
    let text = StoryFactory.Text(
      outlet: "Herald", published: nil,
      text: "He said: “{1:Ana Brandt|It was {2:Tomas Reyes|one} bang.\n\nThen the {!|windows} went}.”")
    let state = Warehouse.reader(of: StoryFactory.story([text]), columns: 80, rows: 24)
    let column = try #require(state.savedView?.columns.first)
    #expect(
      column.paragraphs.map { $0.runs.map(\.text).joined() }
        == ["He said: “It was one bang.", "Then the windows went.”"])
  }
}
