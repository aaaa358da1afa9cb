internal import Testing

@testable internal import Prose

@Suite("Datelines")
struct DatelinesTests {
  /// The dateline of each paragraph that has one.
  private func datelines(_ text: String) -> [String] {
    let text = parsed(text)
    return text.sentences.filter(\.isDateline).map { text.string($0.range) }
  }

  @Test(
    "Where a paragraph says that it was written is a sentence of its own",
    arguments: [
      "KEW —", "KEW --", "KEW ―", "KEW –", "KEW -", "KEW _", "KEW, Ostria —", "PORT KEW, N.Y. —",
      "KEW, Ostria (NNA) --", "KEW, May 4 (NNA) -", "KEW, Ostria, Sept. 4, 2031 (NNA) —", "KEW, Friday —",
      "KEW/PORT LUND (NNA) —", "RIO DE LUND —", "ST. LUND —", "McKEW, Texas —", "Port Kew (NNA) –",
      "Kew, Ostria (The Northern Press) —", "(NNA) —", "(Reuters)", "LONDON:", "NEW DELHI:",
    ])
  func forms(dateline: String) {
    let text = parsed("\(dateline) The pilots said no. They left.")
    #expect(text.sentenceDump == "\(dateline)\nThe pilots said no.\nThey left.")
    #expect(text.sentences.map(\.isDateline) == [true, false, false])
  }

  @Test("A dateline needs no space before its dash, and what follows may be a figure or a quotation")
  func glued() {
    #expect(datelines("KEW—The pilots said no.") == ["KEW—"])
    #expect(datelines("KEW (NNA)- The pilots said no.") == ["KEW (NNA)-"])
    #expect(datelines("KEW — 14 pilots said no.") == ["KEW —"])
    #expect(datelines("KEW — “Not again,” the pilots said.") == ["KEW —"])
  }

  @Test(
    "Other words before a dash, a colon or a bracket are none",
    arguments: [
      "KEW has won — Again it was close.", "Kew — The pilots’ town — said no.", "KEW — again and again.",
      "OPEC — Ostria leads it — met on Monday.", "KEW-BASED pilots said no.", "KEW 2 – Lund 1 at half time.",
      "“KEW — The town,” it read.", "MEASURES: The pilots said no.", "(See page four) The pilots said no.",
      "KEW (the town) — The pilots said no.", "A — The pilots said no.", "KEW —",
    ])
  func none(text: String) {
    #expect(datelines(text).isEmpty)
  }

  @Test("Far down a text a place with a colon is somebody who speaks")
  func label() {
    let turn = "LONDON: I never saw the letter."
    #expect(datelines(Array(repeating: turn, count: 6).joined(separator: "\n\n")).count == 4)
  }

  @Test("Each report of a round-up may have its own")
  func several() {
    #expect(
      datelines("KEW — The pilots said no.\n\nLUND (NNA) — The cooks said yes.") == ["KEW —", "LUND (NNA) —"])
  }
}
