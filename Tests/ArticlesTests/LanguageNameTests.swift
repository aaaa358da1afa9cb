import Testing

@testable import Articles

@Suite("LanguageName")
struct LanguageNameTests {
  @Test(
    "A header may give a language as a code or a name",
    arguments: [
      ("en", "en"), ("EN-gb", "en"), ("pt_BR", "pt"), ("English", "en"), ("german", "de"), ("deu", "deu"),
      ("the usual", nil), ("", nil),
    ])
  func codes(words: String, code: String?) { #expect(LanguageName.code(for: words) == code) }

  @Test("A text that is not English gets a notice")
  func notices() {
    #expect(LanguageName.notice(for: "en") == nil)
    #expect(
      LanguageName.notice(for: "de")
        == Article.Notice(
          kind: .language, message: "this text looks German; only its quotation marks are read"))
    #expect(
      LanguageName.notice(for: "und")?.message
        == "the language of this text is not clear; only its quotation marks are read")
    #expect(
      LanguageName.notice(for: "eu")?.message
        == "this text looks to be in “eu”; only its quotation marks are read")
  }
}
