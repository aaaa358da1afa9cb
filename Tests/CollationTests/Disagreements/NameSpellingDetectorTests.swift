import Testing

@testable import Collation

@Suite("Spellings of a name")
struct NameSpellingDetectorTests {
  @Test("A name spelt in two ways is one minor row with a member for each article")
  func spelling() {
    let story = story(
      of:
        "President {n Volodymyr Zelenskiy|Volodymyr Zelenskiy} spoke. {n Volodymyr Zelenskiy|Zelenskiy} left.",
      "President {n Volodymyr Zelenskyy|Volodymyr Zelenskyy} spoke.", "{n Zelenskiy|Zelenskiy} spoke.")
    #expect(
      disagreementDump(story) == """
        minor name differs: A Volodymyr Zelenskiy = Zelenskiy; B Volodymyr Zelenskyy = Zelenskyy; C Zelenskiy = Zelenskiy
        """)
  }

  @Test("A short name or a title is no other spelling")
  func short() {
    #expect(disagreementDump(story(of: "{n Ana Reyes|Ana Reyes} spoke.", "{n Reyes|Ms Reyes} spoke.")) == "")
  }
}
