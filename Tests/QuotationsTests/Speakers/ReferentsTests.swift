import Testing

@testable import Quotations

@Suite("Whom mentions mean")
struct ReferentsTests {
  private typealias Referent = Coreference.Referent

  @Test("What is kept of a mention is given back by its head")
  func lookUp() {
    let kept: [(head: Int, referent: Referent)] = [
      (2, Referent(draft: 0, confidence: 0.96)),
      (7, Referent(draft: nil, note: "nobody before “she” is known to be meant", confidence: 0.5)),
      (40_000, Referent(draft: 31, note: "one of several", confidence: 0.7)),
    ]
    var referents = Referents()
    for (head, referent) in kept { referents.append(referent, head: head) }
    for (head, referent) in kept { #expect(referents[head] == referent) }
    for head in [0, 3, 39_999, 40_001] { #expect(referents[head] == nil) }
  }

  @Test("What is said of a head again counts")
  func again() {
    var referents = Referents()
    referents.append(Referent(draft: 4, note: "one of several", confidence: 0.7), head: 9)
    referents.append(Referent(draft: 5, confidence: 0.9), head: 9)
    #expect(referents[9] == Referent(draft: 5, confidence: 0.9))
  }
}
