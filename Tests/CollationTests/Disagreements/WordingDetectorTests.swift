import Testing

@testable import Collation

@Suite("Disagreements about wording")
struct WordingDetectorTests {
  @Test("A dropped negation turns the quotation round")
  func negation() {
    #expect(
      rows("We were never asked to carry spare lanterns", "We were asked to carry spare lanterns")
        == "major wording differs: A were never asked = were never asked; B were asked = were asked")
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
      rows(
        "What they own is {q 53 count|53 lanterns} and a stolen boat",
        "What they own is {q 35 count|35 lanterns} and a stolen boat")
        == "major quantity differs: A 53 lanterns = 53 lanterns; B 35 lanterns = 35 lanterns")
  }

  @Test("A cut in the middle that nothing marks is a minor row")
  func cut() {
    #expect(
      rows(
        "What they own is 53 lanterns, seven of them brass ones, and I see no cause to sell a single one",
        "What they own is 53 lanterns, and I see no cause to sell a single one")
          == """
          minor wording differs: A lanterns, seven of them brass ones, and = lanterns, seven of them brass ones, and; \
          B lanterns, and = lanterns, and
          """)
  }

  @Test("A title that one leaves out says nothing else")
  func title() {
    let rest = "and I shall say so tonight on the quay"
    #expect(
      plainRows(
        "“I do not share the view of Governor Okafor \(rest),” Reyes said.",
        "“I do not share the view of Okafor \(rest),” Reyes said.") == "")
    #expect(
      plainRows(
        "“I do not share the dismal view of Okafor \(rest),” Reyes said.",
        "“I do not share the view of Okafor \(rest),” Reyes said."
      ).hasPrefix("minor wording"))
  }

  @Test(
    "What is only shorter, spelt, marked or inflected otherwise is no disagreement",
    arguments: [
      (
        "You do not wrestle with a frozen harbour. I would shut it again",
        "You don’t wrestle with a frozen harbor"
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
        "The port is not a toy shop. The port is not a museum and never was one. The port is a place that gets people home",
        "The port is not a toy shop. The port is a place that gets people home"
      ).hasPrefix("minor wording"))
  }

  @Test("Where much else differs these may be two utterances, and nothing is said")
  func loose() {
    #expect(
      rows(
        "He sought, however clumsily, to collude with the foreign government, an old enemy, to undermine and influence our vote",
        "He at least tried to bargain with the harbour to delay our ferries") == "")
  }

  private func rows(_ first: String, _ second: String) -> String {
    disagreementDump(
      story(
        of: "“{d Ana Reyes|\(first)},” said {by Ana Reyes|Reyes}.",
        "“{d Ana Reyes|\(second)},” said {by Ana Reyes|Reyes}."))
  }

  @Test("One linking word for another is no news")
  func linking() {
    #expect(
      plainRows(
        "“We will mend the bridge this spring, although the river is high and the money is short,” Ana Reyes said.",
        "“We will mend the bridge this spring, though the river is high and the money is short,” Ana Reyes said."
      )
        == "")
  }
}
