import TestSupport
import Testing

@testable import TerminalUI

@Suite("Glyph")
struct GlyphTests {
  private func glyphs(of text: String) -> [Glyph] { glyphs(of: Array(text.utf8)) }

  private func glyphs(of bytes: [UInt8]) -> [Glyph] {
    var (offset, glyphs) = (0, [Glyph]())
    while let glyph = Glyph.next(in: bytes.span, at: &offset, end: bytes.count) { glyphs.append(glyph) }
    return glyphs
  }

  @Test("A conjunct keeps all its letters, one glyph each")
  func conjunct() {
    #expect(glyphs(of: "स्ते").map(\.character) == ["स\u{94D}", "त\u{947}"])
  }

  @Test(
    "An emoji sequence is its first scalar",
    arguments: [("👨‍👩‍👧‍👦x", "👨x"), ("👋🏽x", "👋x"), ("🇫🇷🇩🇪x", "🇫🇩x"), ("❤️x", "❤x"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿x", "🏴x"), ("👍👍", "👍👍")])
  func emoji(text: String, shown: String) {
    #expect(String(glyphs(of: text).map(\.character)) == shown)
  }

  // Numbers, not characters: the runner prints every argument, and these steer the terminal it prints to.
  @Test(
    "What could steer a terminal or deceive a reader becomes a replacement character",
    arguments: [
      0x00, 0x07, 0x08, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x200B, 0x200E, 0x200F,
      0x2028,
      0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xE000, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xE0041,
      0x10FFFF,
    ] as [UInt32])
  func unsafe(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(glyphs(of: "a\(Character(scalar))b").map(\.character) == ["a", "\u{FFFD}", "b"])
  }

  @Test("The joiners that Persian and Indic scripts need stay on their letter")
  func joiners() {
    #expect(glyphs(of: "می\u{200C}خواهم").count == 7)
    #expect(glyphs(of: "ی\u{200C}")[0].scalars == ["ی", "\u{200C}"])
  }

  @Test("At most four marks stay on a base, in their order")
  func markLimit() {
    let stacked = glyphs(of: "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b")
    #expect(stacked.map(\.scalars) == [["a", "\u{301}", "\u{302}", "\u{303}", "\u{304}"], ["b"]])
  }

  @Test("A mark without a base is not drawn")
  func loneMark() {
    #expect(glyphs(of: "\u{301}").isEmpty)
    #expect(glyphs(of: "\u{301}\u{302}a").map(\.character) == ["a"])
  }

  @Test("LF and TAB are blanks")
  func blanks() {
    #expect(glyphs(of: "a\tb\nc").map(\.character) == ["a", " ", "b", " ", "c"])
  }

  @Test(
    "Each ill-formed byte is one replacement character",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xE2, 0x80], "\u{FFFD}\u{FFFD}"), ([0x80, 0x61], "\u{FFFD}a"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xE0, 0x80, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF5, 0x61], "\u{FFFD}a"),
    ] as [([UInt8], String)])
  func illFormed(bytes: [UInt8], shown: String) {
    #expect(String(glyphs(of: bytes).map(\.character)) == shown)
  }

  @Test("Well-formed text is decoded as the standard library does")
  func decoding() {
    var generator = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let text = generator.hostileText(pieces: 12)
      let bytes = Array(text.utf8)
      var (offset, scalars) = (0, [Unicode.Scalar]())
      while offset < bytes.count {
        scalars.append(Glyph.decode(bytes.span, at: &offset, end: bytes.count))
      }
      #expect(scalars.elementsEqual(text.unicodeScalars))
    }
  }
}
