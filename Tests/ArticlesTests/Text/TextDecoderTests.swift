import TestSupport
import Testing

@testable import Articles

@Suite("TextDecoder")
struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> (text: String, encoding: TextDecoder.Encoding, doubt: String?) {
    let decoder = TextDecoder(bytes)
    return (String(decoding: decoder.bytes, as: UTF8.self), decoder.encoding, decoder.doubt)
  }

  @Test("Valid UTF-8 stays as it is, and its byte order mark with it")
  func utf8() {
    #expect(decoded(Array("“Très bien,” 🎉".utf8)) == ("“Très bien,” 🎉", .utf8, nil))
    #expect(decoded([0xEF, 0xBB, 0xBF, 0x61]) == ("\u{FEFF}a", .utf8, nil))
    #expect(decoded([]) == ("", .utf8, nil))
  }

  @Test("UTF-16 is known by its byte order mark")
  func utf16() {
    let units: [UInt16] = [0xFEFF] + Array("“é” 🎉".utf16)
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(decoded(big) == ("\u{FEFF}“é” 🎉", .utf16BigEndian, nil))
    #expect(decoded(little) == ("\u{FEFF}“é” 🎉", .utf16LittleEndian, nil))
  }

  @Test("Half a character at the end of UTF-16 and a lone surrogate are repaired")
  func damagedUTF16() {
    #expect(
      decoded([0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00, 0x00, 0x62, 0x00])
        == (
          "\u{FEFF}a\u{FFFD}b\u{FFFD}", .utf16BigEndian,
          "2 characters that are not valid UTF-16 BE, shown as \u{FFFD}"
        ))
  }

  @Test("Bytes that are not UTF-8 are Windows-1252")
  func windows1252() {
    #expect(
      decoded(Array("a ".utf8) + [0x93, 0x45, 0x6C, 0xE8, 0x76, 0x65, 0x94, 0x20, 0x80])
        == ("a “Elève” €", .windows1252, "not UTF-8; read as Windows-1252"))
    #expect(
      decoded([0x61, 0x9D, 0x62]).text == "a\u{FFFD}b", "a byte without a meaning does not become a control")
  }

  @Test("A UTF-8 file with a few bad bytes is repaired, not read as Windows-1252")
  func damagedUTF8() {
    #expect(
      decoded(Array("é “quoted” ".utf8) + [0xFF, 0x20, 0xE2, 0x80])
        == (
          "é “quoted” \u{FFFD} \u{FFFD}", .utf8, "2 characters that are not valid UTF-8, shown as \u{FFFD}"
        ))
  }

  @Test("The survey counts as many ill-formed pieces as the standard library replaces")
  func survey() {
    var random = SeededRandom(seed: 1252)
    for _ in 0..<500 {
      let bytes = random.bytes(count: 40)
      let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(UTF8Survey(bytes).illFormed == replaced, "\(bytes)")
    }
  }
}
