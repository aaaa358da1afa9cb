internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Saved pages")
struct SavedPageTests {
  /// Every view that can be saved as a page.
  private static let views = ["", "]", "]d", "]dx", "]t", "gm", "go", "gT"]

  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "main", "article",
    "section", "ul", "ol", "li", "dl", "div", "dt", "dd", "span", "time", "mark", "sup", "a", "b", "footer",
    "table", "thead", "tbody", "tr", "th", "td",
  ]

  private static let evil =
    "\"><img onerror=alert(1) src=x>'</style><script>alert(2)</script><!-- &lt; javascript:alert(3) \u{202E}live\u{7}"

  private static func hostile() -> Story {
    let texts = [
      StoryFactory.Text(
        outlet: evil, published: "2031-03-03\" onclick=\"x",
        text:
          "# \(evil)\n\n“{1:Ines \(evil)|<<d1=\(evil)|\(evil)>> one}.” “{:Ana <b>|Alone &amp; <i>so</i>}.” 77 boats.",
        url: "javascript:alert(1)", language: "en\" onload=\"x"),
      StoryFactory.Text(
        outlet: "Post</h2><base href=x>", published: "2031-03-04",
        text: "“{1:Ines \(evil)|<<d1=14|\(evil)>> two}.”",
        url: "https://post.example/a?b=1&c=2#d", language: "ar"),
      StoryFactory.Text(
        outlet: "Sun", published: nil, text: "“{1:Ines \(evil)|\(evil) three}.”",
        url: "https://sun.example/\"onmouseover=x"),
    ]
    return StoryFactory.story(
      texts,
      questions: [StoryFactory.Question(name: "d1", question: "Who? \(evil)", reason: "\(evil) against 14")])
  }

  @Test(
    "A page is made of few tags, each closed where it belongs, and of no attribute that could do anything",
    arguments: views)
  func tags(keys: String) throws {
    for story in [Self.hostile(), Warehouse.story, Quay.story] {
      var state = Warehouse.reader(of: story, columns: 80, rows: 24)
      type(keys, into: &state)
      let page = try #require(state.savedView).html
      let tags = PageTags(page)
      #expect(tags.mistakes.isEmpty)
      #expect(tags.names.isSubset(of: Self.tags))
    }
  }

  @Test(
    "Whatever strangers write is text: markup is spelled, characters that turn the text are signs",
    arguments: views)
  func hostileWords(keys: String) throws {
    var state = Warehouse.reader(of: Self.hostile(), columns: 80, rows: 24)
    type(keys, into: &state)
    let page = try #require(state.savedView).html
    let tags = PageTags(page)
    let shown = Self.evil.replacing("\u{202E}", with: "\u{FFFD}").replacing("\u{7}", with: "\u{FFFD}")
    #expect(tags.text.contains(shown))
    #expect(page.contains("<footer>\u{FFFD} stands for"))
    for scalar in page.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .format && scalar.properties.generalCategory != .control)
    }
    for markup in ["<script", "<img", "<base", "<!--", "<i>"] { #expect(!page.contains(markup)) }
  }

  @Test(
    "A page links to the addresses of its articles and to nothing else, and loads nothing", arguments: views)
  func addresses(keys: String) throws {
    var state = Warehouse.reader(of: Self.hostile(), columns: 80, rows: 24)
    type(keys, into: &state)
    let page = try #require(state.savedView).html
    let own = "https://post.example/a?b=1&c=2#d"
    #expect(PageTags(page).addresses.allSatisfy { $0 == own || $0.hasPrefix("#quote-") })
    let other = page.replacing(HTMLText.escaped(own), with: "").replacing("http-equiv", with: "")
    #expect(!other.contains("http"))
    let policy =
      "<meta http-equiv=\"Content-Security-Policy\" "
      + "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
    #expect(page.contains(policy) && !page.contains("url(") && !page.contains("@import"))
  }

  @Test("A page says the language and the date of an article, where they are ones")
  func facts() throws {
    var state = Warehouse.reader(of: Self.hostile(), columns: 80, rows: 24)
    type("]d", into: &state)
    let page = try #require(state.savedView).html
    #expect(page.contains("<article>\n") && page.contains("<article lang=\"ar\">\n"))
    #expect(page.contains("<time datetime=\"2031-03-04\">4 Mar 2031</time>"))
    #expect(page.contains("<span>2031-03-03&quot; onclick=&quot;x</span>"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("<title>warehouse 9 – "))
  }

  @Test("The number of words leads to their row, and of several rows with that number to the first")
  func numbers() throws {
    let view = try #require(Warehouse.reader(of: Warehouse.story, columns: 80, rows: 24).savedView)
    #expect(
      PageTags(view.html).addresses == ["#quote-1", "#quote-2", "#quote-3"])
    let text = StoryFactory.Text(
      outlet: "Herald", published: nil, text: "“{1:Ana|It was one bang}.” Then: “{1:Ana|the windows went}.”")
    let other = StoryFactory.Text(outlet: "Post", published: nil, text: "“{1:Ana|It was one bang}.”")
    let pieces = Warehouse.reader(of: StoryFactory.story([text, other]), columns: 80, rows: 24)
    #expect(PageTags(try #require(pieces.savedView).html).mistakes.isEmpty)
  }

  @Test("In a comparison with its sides swapped the rows name the sides as they stand")
  func swapped() throws {
    var state = Warehouse.reader(of: Warehouse.story, columns: 80, rows: 24)
    type("]]d", into: &state)
    let before = try #require(state.savedView)
    type("x", into: &state)
    let after = try #require(state.savedView)
    #expect(after.columns.map(\.label) == before.columns.map(\.label).reversed())
    let rows = zip(before.rows, after.rows)
    #expect(rows.allSatisfy { Array($0.versions.map(\.label).reversed()) == $1.versions.map(\.label) })
  }
}
