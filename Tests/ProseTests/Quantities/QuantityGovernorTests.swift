internal import Testing

@testable internal import Prose

@Suite("What an amount belongs to")
struct QuantityGovernorTests {
  private let grammar: Grammar

  init() throws { grammar = try Grammar() }

  /// Amount, what is counted, the verb and the relation to it.
  private func governors(_ text: String) -> [String] {
    let parsed = parsed(text)
    let syntax = Syntax(of: parsed, by: grammar)
    return parsed.quantities.map { quantity in
      guard let governor = QuantityGovernor(of: quantity, in: syntax) else { return "none" }
      let noun = governor.noun.map { parsed.string(syntax.tokens[$0].range) } ?? "-"
      let verb = governor.verb.map { syntax.lemma(of: $0) } ?? "-"
      return "\(parsed.string(quantity.amount)): \(noun), \(verb) \(governor.relation?.rawValue ?? "-")"
    }
  }

  @Test(
    "The noun and the verb come from the tree",
    arguments: [
      ("Rescuers saved 12 people on Monday.", "12: people, save obj"),
      ("At least 12 people were killed.", "12: people, kill nsubj:pass"),
      ("Eleven of the passengers were treated.", "Eleven: passengers, treat nsubj:pass"),
      ("A group of 12 people was rescued.", "12: people, rescue nsubj:pass"),
      ("The navy sent a fleet of 12 ships.", "12: ships, send obj"),
      ("Eleven were treated.", "Eleven: -, treat nsubj:pass"),
      ("The fire burned for two hours.", "two hours: -, burn obl"),
      ("About 40 percent of the voters stayed at home.", "40 percent: voters, stay nsubj"),
      ("The three-hour talks failed.", "three-hour: talks, fail nsubj"),
      ("A 34-year-old teacher was arrested.", "34-year-old: teacher, arrest nsubj:pass"),
      ("The city approved a $3 million plan.", "$3 million: plan, approve obj"),
    ])
  func trees(text: String, expected: String) { #expect(governors(text) == [expected]) }

  @Test("Joined nouns have one verb")
  func conjuncts() {
    #expect(
      governors("12 soldiers and three guides were hurt.")
        == ["12: soldiers, hurt nsubj:pass", "three: guides, hurt nsubj:pass"])
  }
}
