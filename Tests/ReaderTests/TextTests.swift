internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The text on the screen")
struct TextTests {
  private func article(_ text: String, paragraphs: [(Int, Int)]? = nil) -> Article {
    let source = SourceText(text)
    var ranges: [TextRange] = paragraphs?.map { TextRange($0.0, $0.1) } ?? []
    if paragraphs == nil {
      var start = 0
      for part in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
        ranges.append(TextRange(start, start + part.utf8.count))
        start += part.utf8.count + 2
      }
    }
    return Article(
      file: "a.txt", text: source, title: nil, titleRange: nil, outlet: nil, byline: nil, url: nil,
      published: nil, dateline: nil, language: "en", body: source.whole,
      paragraphs: ranges.map { Paragraph(range: $0) }, notices: [])
  }

  private func lines(_ text: String, width: Int) -> [String] {
    let display = DisplayText(article(text))
    var layout = ArticleLayout(display, width: width)
    var rows: [String] = []
    var row: ArticleLayout.Row? = ArticleLayout.top
    while let at = row {
      rows.append(layout.words(of: at).map { String(decoding: display.bytes[$0], as: UTF8.self) } ?? "")
      row = layout.rowIfAny(1, from: at)
    }
    return rows
  }

  @Test("Paragraphs wrap by words with a blank row between, lines broken by hand are joined")
  func wrapping() {
    #expect(
      lines("One two three\nfour   five\n  six.\n\nSeven eight.", width: 10) == [
        "One two", "three four", "five six.", "", "Seven", "eight.",
      ])
  }

  @Test("Numbers stand behind the closing mark and what clings to it; places ignore them")
  func numbers() {
    let story = StoryFactory.story([
      StoryFactory.Text(
        outlet: "A", published: nil, text: "“{1:X|Yes},” X said; “{2:X|no}”. {3!|It rained} on."),
      StoryFactory.Text(outlet: "B", published: nil, text: "“{1:X|Yes},” “{2:X|no}” “{3:X|It rained}.”"),
    ])
    let marks = StoryIndex(story).marks[0]
    let article = story.articles[0].article
    let text = DisplayText(article, marks: MarkList(marks))
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == "“Yes,”[1] X said; “no”.[2] It rained[3] on.\n")
    for mark in marks {
      #expect(
        String(decoding: text.bytes[text.display(of: mark.range)], as: UTF8.self)
          == article.text.string(in: mark.range))
    }
    for offset in 0..<article.text.count {
      #expect(text.source(of: text.display(of: offset)) == offset)
    }
  }

  @Test("At the end of a sentence a number stands once, however many of its words have it; another one stays")
  func once() {
    let story = StoryFactory.story([
      StoryFactory.Text(
        outlet: "A", published: nil,
        text: "{1!|He told them {1:X|it would {1:X|rain}}.} {2!|“{3:X|It rained},” {2:X|X said}.} {1:X|Yes}. "
          + "{1:X|No}"),
      StoryFactory.Text(
        outlet: "B", published: nil, text: "“{1:X|rain},” “{2:X|said}” “{3:X|It rained}.”"),
    ])
    let text = DisplayText(story.articles[0].article, marks: MarkList(StoryIndex(story).marks[0]))
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == "He told them it would rain.[1] “It rained,”[3] X said.[2] Yes.[1] No[1]\n")
  }

  @Test("Rows lead to places and back at every width", arguments: [1, 7, 20, 76])
  func rows(width: Int) {
    let text = DisplayText(Warehouse.story.articles[0].article)
    var layout = ArticleLayout(text, width: width)
    var row = ArticleLayout.top
    var count = 0
    while true {
      #expect(layout.row(ofSource: layout.source(of: row)) == row)
      #expect(layout.distance(from: ArticleLayout.top, to: row, limit: 10_000) == count)
      #expect(layout.row(-count, from: row) == ArticleLayout.top)
      guard let next = layout.rowIfAny(1, from: row) else { break }
      row = next
      count += 1
    }
    #expect(row == layout.last())
    #expect(layout.count(at: row).map { [$0.row, $0.rows] } == [count, count + 1])
  }

  @Test("A long text is not counted, and only what is looked at is wrapped")
  func laziness() {
    let paragraph = Array(repeating: "word", count: 500).joined(separator: " ")
    let text = DisplayText(article(Array(repeating: paragraph, count: 100).joined(separator: "\n\n")))
    var layout = ArticleLayout(text, width: 70)
    let row = layout.row(30, from: ArticleLayout.top)
    #expect(layout.count(at: row) == nil)
    #expect(layout.wrappedBlocks == [0])
    _ = layout.lastTop(height: 20)
    #expect(layout.wrappedBlocks == [0, 99])
  }

  @Test(
    "A search sees words as a reader does",
    arguments: [
      ("okafor", 2), ("Okafor", 1), ("it's", 2), ("\"no\"", 1), ("two words", 2), ("ÉTÉ", 1), ("été", 2),
      ("zz", 0),
    ])
  func search(pattern: String, count: Int) {
    let text = SourceText("Okafor, OKAFOR. It's it’s “no” two words two\n  words Été ÉTÉ aaa")
    let found = TextSearch(pattern).matches(in: text, within: [text.whole])
    #expect(found.count == count)
  }

  @Test("Matches do not overlap and lie in what is searched")
  func matches() {
    let text = SourceText("aaaa aa")
    #expect(
      TextSearch("aa").matches(in: text, within: [TextRange(1, 7)]) == [TextRange(1, 3), TextRange(5, 7)])
  }

  @Test(
    "Dates are shown as people write them",
    arguments: [
      ("2025-08-16", "16 Aug 2025", "16 Aug"), ("2025-08-16T06:40", "16 Aug 2025 06:40", "16 Aug 06:40"),
      ("2025-08-16T06:40:12Z", "16 Aug 2025 06:40", "16 Aug 06:40"), ("soon", "soon", "soon"),
      ("2025-13-01", "2025-13-01", "2025-13-01"),
    ])
  func dates(iso: String, shown: String, short: String) {
    #expect(PublicationDate.shown(iso) == shown)
    #expect(PublicationDate.short(iso) == short)
  }

  @Test("Text is cut at its end or its middle to the columns there are, wide characters too")
  func fitting() {
    #expect(Fitting.end("Harbour Gazette", 9, .unicode) == "Harbour …")
    #expect(Fitting.end("Harbour Gazette", 9, .ascii) == "Harbour..")
    #expect(Fitting.end("叶叶叶", 5, .unicode) == "叶叶…")
    #expect(Fitting.end("abc", 1, .unicode) == "a")
    #expect(Fitting.middle("Harbour Gazette", 9, .unicode) == "Harb…ette")
    #expect(Fitting.padded("ab", 4, .unicode) == "ab  ")
    #expect(Fitting.wrapped("one two three four", 8, limit: 2, .unicode) == ["one two", "three f…"])
  }
}
