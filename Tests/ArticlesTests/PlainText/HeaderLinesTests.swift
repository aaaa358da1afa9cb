import Testing

@Suite("HeaderLines")
struct HeaderLinesTests {
  @Test("They may stand below the headline")
  func belowHeadline() {
    #expect(
      frontMatter(
        of: """
          Fire at the port is out
          Source: Harbour Gazette
          Date: 3 March 2025

          The fire is out.
          """) == """
          title: Fire at the port is out
          outlet: Harbour Gazette
          published: 2025-03-03
          | The fire is out.
          """)
  }

  @Test("Header lines say what is known about an article")
  func header() {
    #expect(
      frontMatter(
        of: """
          Title: Port fire: “one bang”
          SOURCE: Harbour Gazette / agencies
          Section: World
          By: By Ines Okafor
          Published: Wed 18 Feb 2026 19:25 CET
          URL: https://gazette.example/fire
          Lang: en-GB
          Place: Quayhaven

          The fire is out.
          """) == """
          title: Port fire: “one bang”
          outlet: Harbour Gazette / agencies
          byline: Ines Okafor
          published: 2026-02-18T19:25+01:00
          url: https://gazette.example/fire
          language: en
          place: Quayhaven
          | The fire is out.
          """)
  }

  @Test("Text may begin directly under the header")
  func noBlankLine() {
    #expect(
      frontMatter(of: "Source: Gazette\nDate: 2025-08-16\nOfficials: none was hurt.\n\nMore.")
        == "outlet: Gazette\npublished: 2025-08-16\n| Officials: none was hurt.")
  }

  @Test("Between lines of dashes or plus signs, quotation marks around a value go")
  func fenced() {
    #expect(
      frontMatter(
        of: "---\ntitle: \"Port fire is out\"\ntags:\n- port\ndate: 2025-08-16\n---\nThe fire is out.")
        == "title: Port fire is out\npublished: 2025-08-16\n| The fire is out.")
    #expect(
      frontMatter(of: "+++\ntitle = 'Port fire is out'\n+++\n\nThe fire is out.")
        == "title: Port fire is out\n| The fire is out.")
  }

  @Test(
    "Without a known key, or with a headline that only begins like a header, the lines are text",
    arguments: [
      "Witness: it burned.\nOkafor: it did.", "https://gazette.example/fire", "---\nfoo: bar\n---\nText.",
      "Source: minister to resign over the harbour fire within days.\n\nText.",
    ])
  func text(text: String) {
    #expect(frontMatter(of: text) == "| \(text.prefix { $0 != "\n" })")
  }

  @Test("A headline that the page repeats is not part of the text")
  func repeated() {
    #expect(
      frontMatter(of: "Title: Port fire is out\n\nPort fire is out\n\nThe fire is out.")
        == "title: Port fire is out\n| The fire is out.")
  }
}
