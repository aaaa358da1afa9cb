import Testing

@testable import Collation

@Suite("How far a text commits itself")
struct StanceTests {
  @Test(
    "Auxiliaries and the verbs over a predicate make its stance",
    arguments: [
      ("The tug sank.", "fact: sank (agent: tug)"),
      ("The tug did not sink.", "denied: did not sink (agent: tug)"),
      ("The tug may sink.", "possible: may sink (agent: tug)"),
      ("The tug will sink.", "planned: will sink (agent: tug)"),
      ("The tug will not sink.", "unplanned: will not sink (agent: tug)"),
      ("Nobody drowned.", "denied: Nobody drowned (agent: Nobody)"),
    ])
  func own(text: String, expected: String) { #expect(statementDump(text) == expected) }

  @Test("What is denied, refused, doubted or not known")
  func embedded() {
    #expect(
      statementDump("The owner denied that the tug had sunk.")
        == "fact: denied (agent: owner)\ndenied: denied that the tug had sunk (agent: tug)")
    #expect(
      statementDump("The captain refused to pay the fine.")
        == "fact: refused (agent: captain)\nrefused: refused to pay (agent: captain, patient: fine)")
  }

  @Test("Two stances clash as negation, as modality, or not at all")
  func conflicts() {
    #expect(Stance.conflict(.fact, .denied) == .negation)
    #expect(Stance.conflict(.refused, .planned) == .negation)
    #expect(Stance.conflict(.possible, .planned) == .modality)
    #expect(Stance.conflict(.fact, .planned) == nil)
    #expect(Stance.conflict(.unplanned, .fact) == nil)
    #expect(Stance.conflict(.unclaimed, .fact) == nil)
  }

  @Test("What is going to happen is planned, what somebody is going to is no event of its own")
  func future() {
    #expect(statementDump("The tug is going to sink.").hasSuffix("planned: going to sink (agent: tug)"))
    #expect(statementDump("The tug is not going to sink.").contains("unplanned: "))
  }

  @Test("A habit, and what only says which of many are meant, claim nothing")
  func general() {
    #expect(statementDump("The mill does not usually close.").hasPrefix("unclaimed: "))
    #expect(
      statementDump("The levy hurts bakers who work for the mill.").contains(
        "unclaimed: work (agent: bakers)"))
    #expect(
      statementDump("The levy hurts Ana Reyes, who works for the mill.").contains(
        "fact: works (agent: Ana)"))
  }
}
