import Testing

@testable import TerminalUI

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Text is as wide as its glyphs",
    arguments: [
      ("abc", 3), ("", 0), ("“C’est fini”", 12), ("e\u{301}", 1), ("日本", 4), ("ｶﾞ", 2), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("नमस्ते", 4), ("हिन्दी", 5), ("สวัสดี", 4), ("سلام", 4), ("👨‍👩‍👧‍👦", 2),
      ("👋🏽", 2), ("🇫🇷", 1), ("🇫🇷🇩🇪", 2), ("❤️", 1), ("1️⃣", 1), ("a\u{301}日", 3),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test("Marks take no column, wide characters two, everything else one")
  func scalars() {
    func columns(_ scalars: [Unicode.Scalar]) -> [Int] { scalars.map(DisplayWidth.columns(of:)) }
    #expect(columns(["a", "é", "─", "\u{600}", "\u{903}", "\u{10FFFF}"]) == [1, 1, 1, 1, 1, 1])
    #expect(columns(["\u{301}", "\u{200D}", "\u{FE0F}", "\u{1161}", "\u{E0041}"]) == [0, 0, 0, 0, 0])
    #expect(columns(["日", "。", "Ａ", "한", "🫨", "\u{20000}"]) == [2, 2, 2, 2, 2, 2])
  }
}
