import Testing

@testable import Articles

@Suite("ArticleFormat")
struct ArticleFormatTests {
  @Test("Text is told from what is none by its bytes")
  func formats() {
    #expect(ArticleFormat(of: Array("The fire is out.".utf8)) == .plainText)
    #expect(ArticleFormat(of: Array("%PDF-1.7".utf8)) == nil)
  }

  @Test("White space and hidden characters alone are no article")
  func nothing() {
    #expect(ArticleFormat.plainText.article(Array(" \r\n\u{200B}\u{A0}\u{1B}[0m".utf8), file: "x") == nil)
    #expect(ArticleFormat.plainText.article([], file: "x") == nil)
  }
}
