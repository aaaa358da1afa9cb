import Testing

@testable import Articles

@Suite("EscapeSequence")
struct EscapeSequenceTests {
  /// What is left after the sequence with which a text begins; nil if it begins with none.
  private func rest(_ text: String) -> (rest: String, kind: EscapeSequence.Kind)? {
    let bytes = Array(text.utf8)
    guard let sequence = EscapeSequence(in: bytes, at: 0) else { return nil }
    return (String(decoding: bytes[sequence.end...], as: UTF8.self), sequence.kind)
  }

  @Test(
    "A sequence ends where a terminal ends it",
    arguments: [
      ("\u{1B}[31mred", "red", .controlSequence), ("\u{1B}[?2026hx", "x", .controlSequence),
      ("\u{1B}[1 qx", "x", .controlSequence), ("\u{9B}5mx", "x", .controlSequence),
      ("\u{1B}[31é", "é", .controlSequence),
      ("\u{1B}]0;title\u{7}x", "x", .operatingSystemCommand),
      ("\u{1B}]8;;http://a.example/\u{1B}\\x", "x", .operatingSystemCommand),
      ("\u{9D}0;title\u{9C}x", "x", .operatingSystemCommand), ("\u{1B}P$q\"p\u{1B}\\x", "x", .deviceControl),
      ("\u{90}q\u{9C}x", "x", .deviceControl), ("\u{1B}_é\u{1B}\\x", "x", .applicationCommand),
      ("\u{1B}^a\u{9C}x", "x", .privacyMessage), ("\u{1B}Xa\u{1B}\\x", "x", .startOfString),
      ("\u{1B}cx", "x", .escape),
      ("\u{1B}(Bx", "x", .escape), ("\u{1B}", nil, .escape), ("\u{1B}\n", nil, .escape),
      ("\u{85}x", nil, .escape),
      ("\u{84}x", nil, .escape), ("\u{1B}[", "", .controlSequence), ("\u{1B}[12", "", .controlSequence),
    ] as [(String, String?, EscapeSequence.Kind)])
  func ends(text: String, after: String?, kind: EscapeSequence.Kind) {
    let found = rest(text)
    #expect(found?.rest == after, "\(text.unicodeScalars.map(\.value))")
    if let found { #expect(found.kind == kind) }
  }

  @Test("A string without an end goes to the end of its line, no further")
  func unterminated() {
    #expect(rest("\u{1B}]0;Eleven people\nFourteen")?.rest == "\nFourteen")
    #expect(rest("\u{1B}]0;Eleven people\r\nFourteen")?.rest == "\r\nFourteen")
    #expect(rest("\u{1B}Pq\u{2028}Fourteen\u{1B}\\")?.rest == "\u{2028}Fourteen\u{1B}\\")
    #expect(rest("\u{1B}]0;a\u{1B}[31mb")?.rest == "\u{1B}[31mb", "another escape breaks it off")
    #expect(rest("\u{9D}0;title")?.rest == "")
  }

  @Test("An 8-bit introducer that only a misread encoding made swallows nothing")
  func mojibake() {
    #expect(rest("\u{9D} said the mayor") == nil)
    #expect(rest("\u{90}\u{D1}\u{90}") == nil)
  }
}
