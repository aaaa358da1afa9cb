internal import Testing

@testable internal import Documents

@Suite("The gate before a terminal")
struct TerminalGateTests {
  @Test(
    "Controls, reading direction, invisible signs and private use become U+FFFD",
    arguments: [
      0x07, 0x1B, 0x0D, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x200B, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xFFF9,
      0xE000,
      0xE0041, 0xFFFE, 0x10FFFF,
    ] as [UInt32])
  func replaced(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(TerminalGate.line("a\(scalar)b") == "a\u{FFFD}b")
    #expect(string(TerminalGate.text(Array("a\(scalar)b".utf8))) == "a\u{FFFD}b")
  }

  @Test("Words of any script pass, with the joiners that they need")
  func kept() {
    let text = "“Łódź” — 叶 नमस्ते می‌خواهم ١٢ \u{0600}١٢ 👩‍👧"
    #expect(TerminalGate.line(text) == text)
    #expect(TerminalGate.text(Array(text.utf8)) == Array(text.utf8))
  }

  @Test("Text keeps its lines and tabs; a message cannot forge a second line")
  func lines() {
    #expect(string(TerminalGate.text(Array("a\tb\nc\u{1B}".utf8))) == "a\tb\nc\u{FFFD}")
    #expect(TerminalGate.line("a\tb\nc") == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test("Bytes that are no UTF-8 do not reach a terminal")
  func illFormed() {
    #expect(string(TerminalGate.text([0x61, 0x9B, 0x62])) == "a\u{FFFD}b")
  }
}
