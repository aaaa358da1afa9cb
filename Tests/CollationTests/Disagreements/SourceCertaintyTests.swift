import Testing

@testable import Collation

@Suite("Whether it is plain who speaks")
struct SourceCertaintyTests {
  /// Whether the last quotation of a text is certain to be of its speaker.
  private func isCertain(_ text: String) throws -> Bool {
    let evidence = evidence(of: [article(text)])
    let site = Site.quotation(article: 0, index: evidence.articles[0].quotations.count - 1)
    return SourceCertainty.isCertain(site, speaker: try #require(evidence.speaker(site)), evidence)
  }

  @Test("A name is plain")
  func name() throws {
    #expect(try isCertain("“{d Ana Reyes|The barge is ours},” said {by Ana Reyes|Reyes}."))
  }

  @Test("A surname of two people of the article is not")
  func family() throws {
    #expect(
      try !isCertain(
        "{n Luis Reyes|Luis Reyes} came. “{d Ana Reyes|The barge is ours},” said {by Ana Reyes|Mr Reyes}."))
    #expect(
      try isCertain(
        "{n Luis Reyes|Luis Reyes} came. “{d Ana Reyes|The barge is ours},” said {by Ana Reyes|Ana Reyes}."))
  }

  @Test("A pronoun is plain where nobody else is named before it")
  func pronoun() throws {
    #expect(
      try isCertain("{n Ana Reyes|Reyes} came. “{d Ana Reyes|The barge is ours},” {by Ana Reyes|she} said."))
    #expect(
      try !isCertain(
        "{n Ana Reyes|Reyes} met {n Lena Brandt|Brandt}. “{d Ana Reyes|The barge is ours},” {by Ana Reyes|she} said."
      ))
  }

  @Test("Whole sentences go on with the speaker of the quotation beside them")
  func continued() throws {
    #expect(
      try isCertain(
        "“{d Ana Reyes|The barge is ours},” said {by Ana Reyes|Reyes}.\n\n“{d+ Ana Reyes|It always was.}”"))
  }

  @Test("A quotation without a source and without a neighbour is nobody’s for certain")
  func alone() throws {
    #expect(try !isCertain("{n Ana Reyes|Reyes} came. “{d Ana Reyes|The barge is ours.}”"))
  }
}
