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

  @Test("Marks on letters are a spelling, but none for who wants no false alarm")
  func marks() {
    let texts = ["{n Raúl Brandt|Raúl Brandt} spoke.", "{n Raul Brandt|Raul Brandt} spoke."]
    func rows(_ strictness: Strictness) -> String {
      disagreementDump(Story(collating: texts.map { article($0) }, strictness: strictness))
    }
    #expect(rows(.normal) == "minor name differs: Gazette Raúl Brandt = Raúl; Gazette Raul Brandt = Raul")
    #expect(rows(.high) == "")
  }

  @Test("A short name or a title is no other spelling")
  func short() {
    #expect(disagreementDump(story(of: "{n Ana Reyes|Ana Reyes} spoke.", "{n Reyes|Ms Reyes} spoke.")) == "")
  }

  @Test("How a paper sets a name is no spelling of it")
  func setting() {
    #expect(
      disagreementDump(
        story(
          of: "“{d Ana O’Dell|The barge is ours and ours alone},” said {by Ana O’Dell|Ana O’Dell}.",
          "“{d Ana O'Dell|The barge is ours and ours alone},” said {by Ana O'Dell|Ana O'Dell}.")) == "")
  }
}
