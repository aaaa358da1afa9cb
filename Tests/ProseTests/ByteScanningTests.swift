import TestSupport
import Testing

@testable import Prose

@Suite("Looking through bytes")
struct ByteScanningTests {
  /// Bytes around every border that the scanners look at, at every place of a word of eight.
  private static let borders: [UInt8] = [
    0x00, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x1F, 0x20, 0x21, 0x61, 0x7E, 0x7F, 0x80, 0x9F, 0xBF, 0xC0, 0xE2,
    0xFF,
  ]

  private func texts(_ seed: UInt64) -> [[UInt8]] {
    var random = SeededRandom(seed: seed)
    return (0..<400).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Bool.random(using: &random) ? 0x61 : Self.borders.randomElement(using: &random) ?? 0
      }
    }
  }

  @Test("The first byte below a limit is found", arguments: [0x0B, 0x0E, 0x21, 0x80] as [UInt8])
  func below(limit: UInt8) {
    for bytes in texts(UInt64(limit)) {
      for start in 0...bytes.count {
        for end in start...bytes.count {
          let expected = (start..<end).first { bytes[$0] < limit } ?? end
          #expect(bytes.firstIndex(below: limit, from: start, to: end) == expected)
        }
      }
    }
  }

  @Test("The first byte outside ASCII, and the first outside plain text, are found")
  func outside() {
    for bytes in texts(7) {
      for start in 0...bytes.count {
        let high = bytes[start...].firstIndex { $0 >= 0x80 }
        #expect(bytes.firstIndexOutsideASCII(from: start) == high ?? bytes.count)
        let plain = bytes[start...].firstIndex { !($0 >= 0x20 && $0 < 0x7F || $0 == 0x0A) }
        #expect(bytes.firstIndexOutsidePlainText(from: start) == plain ?? bytes.count)
      }
    }
  }

  @Test("Words are counted as white space parts them, and code points as they begin")
  func counts() {
    for bytes in texts(11) {
      let text = SourceText(clean: bytes)
      for start in 0...bytes.count {
        let range = TextRange(start, bytes.count)
        #expect(text.wordCount(in: range) == bytes[start...].split(whereSeparator: \.isASCIIWhitespace).count)
        #expect(text.codePointCount(in: range) == bytes[start...].count { $0 & 0xC0 != 0x80 })
      }
    }
    let text = SourceText("“Eleven were\ttreated,”\n she said — twice.")
    #expect(text.wordCount(in: text.whole) == 7)
    #expect(text.codePointCount(in: text.whole) == 41)
  }
}
