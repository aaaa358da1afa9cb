internal import Articles
internal import Collation
internal import Quotations
internal import Testing

@testable internal import Documents
@testable internal import Prose

@Suite("The table of quotations")
struct QuotationTableTests {
  private let table = QuotationTable(of: HarbourStory.story)

  @Test("As text it has a line for each quotation, in columns, under its article")
  func text() {
    #expect(
      string(table.text()) == """
        1 Harbour Gazette
          a1.q1  direct  Ines Okafor  a2.q1  “Eleven people were treated for smoke, none of them seriously,”
          a1.q2  mixed   The port            “swift”
        2 Post
          a2.q1  direct  Ines Okafor  a1.q1  “Fourteen people were treated for smoke,”
          a2.q2  title   -                   “No Entry”

        """)
  }

  @Test("As JSON it is one object with a list")
  func json() {
    #expect(
      string(table.json()) == """
        {
          "format": "parallax-quotations",
          "version": 1,
          "quotations": [
            {
              "article": "a1",
              "id": "a1.q1",
              "file": "gazette.txt",
              "outlet": "Harbour Gazette",
              "kind": "direct",
              "speaker": "Ines Okafor",
              "cue": "told",
              "source": "harbour master Ines Okafor",
              "text": "Eleven people were treated for smoke, none of them seriously,",
              "start": 29,
              "end": 90,
              "links": ["a2.q1"]
            },
            {
              "article": "a1",
              "id": "a1.q2",
              "file": "gazette.txt",
              "outlet": "Harbour Gazette",
              "kind": "mixed",
              "speaker": "The port",
              "cue": "called",
              "source": "The port",
              "text": "swift",
              "start": 191,
              "end": 196,
              "links": []
            },
            {
              "article": "a2",
              "id": "a2.q1",
              "file": "post.txt",
              "outlet": "Post",
              "kind": "direct",
              "speaker": "Ines Okafor",
              "cue": "said",
              "source": "Ms Okafor",
              "text": "Fourteen people were treated for smoke,",
              "start": 1,
              "end": 40,
              "links": ["a1.q1"]
            },
            {
              "article": "a2",
              "id": "a2.q2",
              "file": "post.txt",
              "outlet": "Post",
              "kind": "title",
              "speaker": null,
              "cue": null,
              "source": null,
              "text": "No Entry",
              "start": 100,
              "end": 108,
              "links": []
            }
          ]
        }

        """)
  }

  @Test("As JSON Lines each quotation is an object on a line of its own")
  func jsonLines() {
    let lines = string(table.jsonLines()).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    #expect(
      lines[3] == """
        {"article": "a2", "id": "a2.q2", "file": "post.txt", "outlet": "Post", "kind": "title", "speaker": null, "cue": null, "source": null\
        , "text": "No Entry", "start": 100, "end": 108, "links": []}
        """)
    #expect(lines[4].isEmpty)
  }

  @Test("As CSV it has a header, and marks around words with a comma")
  func csv() {
    #expect(
      string(table.csv())
        == """
        article,id,file,outlet,kind,speaker,cue,source,text,start,end,links
        a1,a1.q1,gazette.txt,Harbour Gazette,direct,Ines Okafor,told,harbour master Ines Okafor,"Eleven people were treated for smoke, none of them seriously,",29,90,a2.q1
        a1,a1.q2,gazette.txt,Harbour Gazette,mixed,The port,called,The port,swift,191,196,
        a2,a2.q1,post.txt,Post,direct,Ines Okafor,said,Ms Okafor,"Fourteen people were treated for smoke,",1,40,a1.q1
        a2,a2.q2,post.txt,Post,title,,,,No Entry,100,108,

        """.replacing("\n", with: "\r\n"))
  }

  @Test("A quotation that hides characters says so for people and keeps them for programs")
  func hidden() {
    let text = SourceText(
      clean: Array("He said “14 dead”.".utf8), deletions: [.init(offset: 12, codePoints: 1)],
      original: Array("He said “1\u{202E}4 dead”.".utf8))
    let quotation = Quotation(
      content: HarbourStory.range("14 dead", in: text), kind: .direct, cue: nil, source: nil, utterance: 0,
      within: nil, speaker: nil, speakerNote: nil, confidence: 1)
    let story = Story(collating: [
      AnnotatedArticle(
        article: HarbourStory.article(text, file: "a.txt"),
        parsed: ParsedText(parsing: text, paragraphs: []),
        annotation: Annotation(quotations: [quotation], entities: []))
    ])
    let table = QuotationTable(of: story)
    #expect(
      string(table.text()) == """
        1 a
          a1.q1  direct  -    “14 dead” (hidden characters left out)

        """)
    #expect(
      string(table.jsonLines()) == #"""
        {"article": "a1", "id": "a1.q1", "file": "a.txt", "outlet": null, "kind": "direct", "speaker": null, \#
        "cue": null, "source": null, "text": "1\u202e4 dead", "start": 9, "end": 17, "links": []}

        """#)
  }
}
