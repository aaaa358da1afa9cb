import Prose
import Testing

@testable import Articles

@Suite("FunctionWords")
struct FunctionWordsTests {
  func codes(of word: String) -> [String]? {
    FunctionWords.languages[WordKey(word)].map { bits in
      FunctionWords.codes.indices.filter { bits & 1 << UInt32($0) != 0 }.map { FunctionWords.codes[$0] }
    }
  }

  @Test("Words that languages share count for each, and every language has a name")
  func sharedWords() {
    #expect(FunctionWords.codes[FunctionWords.english] == "en")
    #expect(codes(of: "the") == ["en"])
    #expect(codes(of: "und") == ["de"])
    #expect(codes(of: "och") == ["sv"])
    #expect(codes(of: "og") == ["da", "no"])
    #expect(codes(of: "zelenskiy") == nil)
    for code in FunctionWords.codes where code != "en" {
      #expect(LanguageName.notice(for: code)?.message.contains("“") == false, "\(code)")
    }
  }
}
