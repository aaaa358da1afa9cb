import Testing

@testable import Articles

@Suite("DuplicateTexts")
struct DuplicateTextsTests {
  @Test("The same text under two names is taken once, and said")
  func duplicates() throws {
    let articles = try [
      ("a.txt", "The fire is out.\n"), ("b.txt", "\u{FEFF}The fire is\u{200B} out.\r\n\r\n"),
      ("c.txt", "The fire is not out."),
      (nil, "The fire is out."),
    ].map { try ArticleLoader.article(Array($0.1.utf8), file: $0.0) }
    let (unique, notes) = ArticleLoader.unique(articles)
    #expect(unique.map(\.file) == ["a.txt", "c.txt"])
    #expect(
      notes == [
        "b.txt holds the same text as a.txt; taken once",
        "standard input holds the same text as a.txt; taken once",
      ])
  }
}
