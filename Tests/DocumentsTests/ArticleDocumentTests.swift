internal import Articles
internal import Collation
internal import Testing

@testable internal import Documents
@testable internal import Prose

@Suite("What was made of a file")
struct ArticleDocumentTests {
  @Test("For people it is what is known, then the body")
  func text() {
    #expect(
      string(ArticleDocument(of: HarbourStory.story.articles[0].article).text()) == """
        file:      gazette.txt
        title:     Warehouse fire out by noon
        outlet:    Harbour Gazette
        published: 2025-03-03T06:40
        language:  en

        “Eleven people were treated for smoke, none of them seriously,” harbour master
        Ines Okafor told reporters. The fire was out by noon. The port called the
        response “swift”.

        """)
  }

  @Test("For programs it is one object with the whole text and the places in it")
  func json() {
    #expect(
      string(ArticleDocument(of: HarbourStory.story.articles[0].article).json()) == #"""
        {
          "format": "parallax-article",
          "version": 1,
          "file": "gazette.txt",
          "outlet": "Harbour Gazette",
          "title": "Warehouse fire out by noon",
          "byline": null,
          "url": null,
          "published": "2025-03-03T06:40",
          "dateline": null,
          "language": "en",
          "text": "Warehouse fire out by noon\n\n“Eleven people were treated for smoke, none of them seriously,” harbour master Ines Okafor told reporters. The fire was out by noon. The port called the response “swift”.",
          "headline": {"start": 0, "end": 26, "text": "Warehouse fire out by noon"},
          "body": {"start": 28, "end": 198},
          "paragraphs": [
            {"start": 28, "end": 198, "kind": "text"}
          ],
          "notices": []
        }

        """#)
  }

  @Test("What was removed is listed, with its places")
  func notices() {
    let text = SourceText(
      clean: Array("Out by noon.".utf8), deletions: [.init(offset: 4, codePoints: 2)],
      original: Array("Out \u{200B}\u{202E}by noon.".utf8))
    let notice = Article.Notice(
      kind: .hiddenCharacters, message: "2 hidden characters removed", range: TextRange(4, 4),
      details: ["U+200B ZERO WIDTH SPACE ×1, ¶1", "U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1"])
    let document = ArticleDocument(of: HarbourStory.article(text, file: nil, notices: [notice]))
    #expect(
      string(document.text()) == """
        file:      standard input
        language:  en
        notice:    2 hidden characters removed
                   U+200B ZERO WIDTH SPACE ×1, ¶1
                   U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1

        Out by noon.

        """)
    #expect(
      string(document.json()).contains(
        #"""
          "text": "Out \u200b\u202eby noon.",
          "headline": null,
          "body": {"start": 0, "end": 14},
          "paragraphs": [
            {"start": 0, "end": 14, "kind": "text"}
          ],
          "notices": [
            {
              "kind": "hidden-characters",
              "message": "2 hidden characters removed",
              "start": 6,
              "end": 6,
              "details": [
                "U+200B ZERO WIDTH SPACE ×1, ¶1",
                "U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1"
              ]
            }
          ]
        """#))
  }
}
