import Testing

@testable import Articles

@Suite("FunctionWords")
struct FunctionWordsTests {
  @Test("Words that languages share count for each, and every language has a name")
  func sharedWords() {
    #expect(FunctionWords.languages["the"] == ["en"])
    #expect(FunctionWords.languages["und"] == ["de"])
    #expect(FunctionWords.languages["och"] == ["sv"])
    #expect(FunctionWords.languages["og"] == ["da", "no"])
    #expect(FunctionWords.languages["zelenskiy"] == nil)
    for code in Set(FunctionWords.languages.values.joined()) where code != "en" {
      #expect(LanguageName.notice(for: code)?.message.contains("“") == false, "\(code)")
    }
  }
}
