internal import Testing

@testable internal import Prose

@Suite("What is left of markup")
struct MarkupTests {
  @Test(
    "Tags without attributes and character references are told from what only looks like them",
    arguments: [
      ("<br>", 4), ("<br/>x", 5), ("</p>", 4), ("<h2> x", 4), ("&amp;", 5), ("&#39;s", 5), ("&nbsp;", 6),
      ("<", 0), ("<3", 0), ("<br", 0), ("a<br>", 0), ("< b>", 0), ("&", 0), ("& b;", 0), ("&;", 0),
      ("&a;", 0),
      ("<aVeryLongWordHere>", 0),
    ])
  func ends(text: String, end: Int) {
    let bytes = Array(text.utf8)
    #expect(Markup.end(from: 0, to: bytes.count, in: bytes) ?? 0 == end)
  }
}
