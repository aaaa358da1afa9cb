import Testing

@testable import TerminalUI

@Suite("ASCII signs")
struct ASCIISignsTests {
  @Test(
    "Signs that have a likeness in ASCII keep it, letters become question marks, and no column is lost",
    arguments: [
      ("“fire” — it’s…", "\"fire\" - it's."), ("─┬│┴·×≠", "-+|+.x!"), ("é日本", "?????"), ("a\u{A0}b", "a b"),
    ])
  func signs(text: String, expected: String) {
    let signs = text.unicodeScalars.flatMap { scalar in
      scalar.isASCII
        ? [UInt8(ascii: scalar)] : scalar.asciiSigns(columns: DisplayWidth.columns(of: scalar))
    }
    #expect(String(decoding: signs, as: UTF8.self) == expected)
  }
}
