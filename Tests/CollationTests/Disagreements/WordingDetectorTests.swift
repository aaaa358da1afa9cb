import Testing

@testable import Collation

@Suite("Disagreements about wording")
struct WordingDetectorTests {
  @Test("A dropped negation turns the quotation round")
  func negation() {
    #expect(
      rows("We were never told to put on life jackets", "We were told to put on life jackets")
        == "major wording differs: A were never told = were never told; B were told = were told")
  }

  @Test("A changed word is a row with the words around it")
  func word() {
    #expect(
      rows(
        "They are close to having a nuclear bomb and nobody will stop them",
        "They are close to having a nuclear weapon and nobody will stop them")
        == "major wording differs: A nuclear bomb and = nuclear bomb and; B nuclear weapon and = nuclear weapon and"
    )
  }

  @Test("Another number is a disagreement about a quantity")
  func number() {
    #expect(
      rows("What we have is 41 witnesses and a stolen boat", "What we have is 14 witnesses and a stolen boat")
        == "major quantity differs: A is 41 witnesses = is 41 witnesses; B is 14 witnesses = is 14 witnesses")
  }

  @Test("A cut in the middle that nothing marks is a minor row")
  func cut() {
    #expect(
      rows(
        "What we have is 41 witnesses, nine of them police officers, and I have no reason to doubt a single one",
        "What we have is 41 witnesses, and I have no reason to doubt a single one")
          == """
          minor wording differs: A witnesses, nine of them police officers, and = witnesses, nine of them police officers, and; \
          B witnesses, and = witnesses, and
          """)
  }

  @Test(
    "What is only shorter, spelt, marked or inflected otherwise is no disagreement",
    arguments: [
      (
        "You do not gamble with a loaded aeroplane. I would close it again",
        "You don’t gamble with a loaded airplane"
      ),
      (
        "We cannot close the harbour in this weather today",
        "We cannot close the [fishing] harbour in this weather today"
      ),
      ("We cannot close the harbour in this weather today", "We cannot close … in this weather today"),
      ("She looks at the harbour and sees nothing new", "She look[ed] at the harbour and sees nothing new"),
      ("I have asked for new cameras on the pier", "I had asked for new cameras on the pier"),
    ])
  func harmless(_ first: String, _ second: String) {
    #expect(rows(first, second) == "")
  }

  @Test("A clause with a negation of its own is a cut, not a sentence turned round")
  func clause() {
    #expect(
      rows(
        "America is not a clown show. America is not a circus and never was one. America is an idea that sets people free",
        "America is not a clown show. America is an idea that sets people free"
      ).hasPrefix("minor wording"))
  }

  @Test("Where much else differs these may be two utterances, and nothing is said")
  func loose() {
    #expect(
      rows(
        "He sought, however clumsily, to collude with the foreign government, an old enemy, to undermine and influence our vote",
        "He at least sought to collude with the government to undermine our democracy") == "")
  }

  private func rows(_ first: String, _ second: String) -> String {
    disagreementDump(
      story(
        of: "“{d Ana Reyes|\(first)},” said {by Ana Reyes|Reyes}.",
        "“{d Ana Reyes|\(second)},” said {by Ana Reyes|Reyes}."))
  }
}
