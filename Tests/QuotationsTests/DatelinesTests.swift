import Testing

@testable import Quotations

@Suite("Datelines")
struct DatelinesTests {
  @Test("Capitals before a dash at the head of a paragraph are a dateline, a shout is none")
  func dateline() {
    let inDateline = { (text: String) in reading(text).isDateline(0) }
    #expect(inDateline("KEW — The pilots said no."))
    #expect(inDateline("KEW, Ostria (NNA) -- The pilots said no."))
    #expect(!inDateline("KEW has won — again."))
    #expect(!inDateline("Kew — a small town — said no."))
    #expect(!reading("KEW — The pilots said no.").isDateline(3))
  }

  @Test("A dateline is never the source of what its sentence reports")
  func source() {
    #expect(
      speakers(
        "KEW — Anger grew on Friday after Ines Okafor, the port’s head, told reporters that the pumps had stopped."
      )
        == ["Ines Okafor"])
    #expect(speakers("KEW — The town said the pumps had stopped.") == ["the town"])
  }
}
