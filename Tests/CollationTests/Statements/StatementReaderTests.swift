import Testing

@testable import Collation

@Suite("Statements")
struct StatementReaderTests {
  @Test("A passive names its patient as its subject, and its agent after by")
  func passive() {
    #expect(
      statementDump("The barge was sold by the brewer.")
        == "fact: was sold (agent: brewer, patient: barge)")
  }

  @Test("A clause without a subject takes that of the clause over it")
  func inherited() {
    #expect(
      statementDump("The barge hit the pier and sank.")
        == "fact: hit (agent: barge, patient: pier)\nfact: sank (agent: barge)")
  }

  @Test("What happened in another year is of another occasion")
  func elsewhen() {
    #expect(statementDump("The barge sank in 1987.") == "fact elsewhen: sank (agent: barge)")
  }

  @Test("Of who and what a second verb of a relative clause tells is told by the first")
  func relative() {
    #expect(
      statementDump("Ana Reyes, who likes the barge but did not buy the mill, left.").contains(
        "denied: did not buy (agent: Ana, patient: mill)"))
  }
}
