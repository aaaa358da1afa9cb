import Prose
import Testing

@testable import Articles

@Suite("PlainText")
struct PlainTextTests {
  private func dumpOf(_ text: String, file: String? = "fire.txt") throws -> String {
    dump(try ArticleLoader.article(Array(text.utf8), file: file))
  }

  @Test("A wire report: date before it, dateline in it")
  func wire() throws {
    #expect(
      try dumpOf(
        " date 2025-08-16 QUAYHAVEN, Aug 16 (Reuters) - The fire is out.\n\nWhat Happens Now\n\n“It was one bang,” he said.\n",
        file: "fire/01-harbour-wire.txt") == """
          file fire/01-harbour-wire.txt
          label Harbour Wire
          outlet Harbour Wire
          published 2025-08-16
          dateline @17-46 "QUAYHAVEN, Aug 16 (Reuters) -" place "QUAYHAVEN" agency Reuters
          language en
          body @17-114
          paragraph @17-63 "QUAYHAVEN, Aug 16 (Reuters) - The fire is out."
          heading @65-81 "What Happens Now"
          paragraph @83-114 "“It was one bang,” he said."
          """)
  }

  @Test("A saved page: headline, byline, date, a paragraph broken by hand")
  func page() throws {
    #expect(
      try dumpOf(
        "Port fire is out\r\n\r\nBy Ines Okafor\r\n16 August 2025\r\n\r\nPort officials said on Monday that the fire in warehouse 9 was out by\r\nnoon.\r\n"
      ) == """
        file fire.txt
        label fire
        title Port fire is out
        title @0-16
        byline Ines Okafor
        published 2025-08-16
        language en
        body @49-124
        paragraph @49-124 "Port officials said on Monday that the fire in warehouse 9 was out by⏎noon."
        """)
  }

  @Test("A hostile text: everything hidden is named and placed")
  func hostile() throws {
    #expect(
      try dumpOf(
        "Title: Port \u{1B}[31mfire\u{1B}[0m\nSource: Gaz\u{200B}ette\n\nThe fire is out.\n\n\u{202E}11\u{202C} people were hurt.\u{7}\n",
        file: nil)
          == """
          label Gazette
          title Port fire
          title @7-16
          outlet Gazette
          language en
          body @34-72
          paragraph @34-50 "The fire is out."
          paragraph @52-72 "11 people were hurt."
          notice hidden-characters: 6 hidden characters removed @12-12
            control sequence (CSI) ×2, headline
            U+200B ZERO WIDTH SPACE ×1, header
            U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶2
            U+202C POP DIRECTIONAL FORMATTING ×1, ¶2
            U+0007 BELL ×1, ¶2
          """)
  }

  @Test("Another language and another encoding are said")
  func doubts() throws {
    let article = try ArticleLoader.article(
      Array("Das Feuer ist gel".utf8) + [0xF6] + Array("scht, sagte sie am Montag.".utf8), file: "feuer.txt")
    #expect(
      dump(article) == """
        file feuer.txt
        label feuer
        language de
        body @0-45
        paragraph @0-45 "Das Feuer ist gelöscht, sagte sie am Montag."
        notice encoding: not UTF-8; read as Windows-1252
        notice language: this text looks German; only its quotation marks are read
        """)
  }

  @Test("A dateline may come after a summary; a header's place serves where there is none")
  func datelines() throws {
    let summary = try ArticleLoader.article(
      Array("World leaders denounce the test.\n\nBRUSSELS - Leaders met on Friday.".utf8), file: nil)
    #expect(summary.dateline?.place == "BRUSSELS")
    let header = try ArticleLoader.article(Array("Place: Bruges\n\nThe panels are gone.".utf8), file: nil)
    #expect(header.dateline.map { header.text.string(in: $0.range) } == "Bruges")
  }

  @Test("More paragraphs than any article has are left out, and said")
  func limit() throws {
    let article = try ArticleLoader.article(
      Array(String(repeating: "It is.\n\n", count: 20_001).utf8), file: nil)
    #expect(article.paragraphs.count == 20_000)
    #expect(article.notices.map(\.message) == ["only the first 20000 paragraphs are read"])
  }
}
