import Prose
import TestSupport
import Testing

@testable import Articles

@Suite("TextCleaner")
struct TextCleanerTests {
  private func clean(_ text: String) -> String {
    let source = TextCleaner(Array(text.utf8)).text
    return source.string(in: source.whole)
  }

  @Test(
    "What cannot be seen or would steer a terminal goes, and words stay",
    arguments: [
      ("It was “one bang”.", "It was “one bang”."),
      ("red \u{1B}[31mword\u{1B}[0m", "red word"),
      ("clip \u{1B}]52;c;AAAA\u{7}board", "clip board"),
      ("a\u{1B}]0;t\nb", "a\nb"),
      ("a\0b\u{7F}c\u{8}d\u{B}\u{C}e", "abcde"),
      ("tab\tbed", "tab bed"),
      ("1\r\n2\r3\u{85}4\u{2028}5\u{2029}6", "1\n2\n3\n4\n5\n6"),
      ("\u{FEFF}start and\u{FEFF} middle", "start and middle"),
      ("\u{202E}12\u{202C} people", "12 people"),
      ("soft\u{AD}ware zero\u{200B}width", "software zerowidth"),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "e\u{301}\u{302}\u{303}\u{304}x"),
      ("e\u{301}\u{302}\u{200B}\u{303}\u{304}\u{305}x", "e\u{301}\u{302}\u{303}\u{304}x"),
      ("private \u{E000} and \u{FFFE}", "private \u{FFFD} and \u{FFFD}"),
      ("a\u{A0}b\u{2009}c", "a\u{A0}b\u{2009}c"),
      ("\u{FFFD}", "\u{FFFD}"),
      ("", ""),
    ])
  func cleaning(text: String, expected: String) {
    #expect(
      Array(clean(text).unicodeScalars) == Array(expected.unicodeScalars),
      "\(text.unicodeScalars.map(\.value))")
  }

  @Test(
    "Joiners, selectors and tags stay where a word or an emoji needs them",
    arguments: [
      "می\u{200C}خواهم", "क्\u{200D}ष", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "❤\u{FE0E}", "🏳\u{FE0F}\u{200D}🌈",
      "👩🏽\u{200D}🔬", "1\u{FE0F}\u{20E3}",
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    ])
  func needed(text: String) {
    #expect(Array(clean(text).utf8) == Array(text.utf8))
  }

  @Test(
    "Elsewhere they go",
    arguments: [
      ("pass\u{200D}word", "password"), ("b\u{200D}\u{FEFF}", "b"), ("a\u{FE0F}", "a"), ("1\u{FE0F}1", "11"),
      ("👨\u{200D} x", "👨 x"), ("می\u{200C} ", "می "), ("٣\u{200C}٣", "٣٣"),
      ("🏴\u{E0048}\u{E0069}", "🏴"), ("🏴\u{E0067}\u{E0062}", "🏴"),
      ("x\u{E0067}\u{E0062}\u{E007F}", "x"), ("🏴 \u{E0067}\u{E007F}", "🏴 "),
    ])
  func notNeeded(text: String, expected: String) {
    #expect(Array(clean(text).utf8) == Array(expected.utf8))
  }

  @Test("Line ends and the byte order mark are deletions that hide nothing")
  func deletions() {
    let cleaner = TextCleaner(Array("\u{FEFF}a\u{200B}\u{1B}[1mb\r\nc".utf8))
    #expect(
      cleaner.text.deletions == [
        .init(offset: 0, codePoints: 1, isHidden: false), .init(offset: 1, codePoints: 5, isHidden: true),
        .init(offset: 2, codePoints: 1, isHidden: false),
      ])
    #expect(cleaner.hidden.notice { _ in "¶1" }?.message == "2 hidden characters removed")
    #expect(TextCleaner(Array("\u{FEFF}a\r\nb\tc\n".utf8)).hidden.notice { _ in "¶1" } == nil)
  }

  @Test("The original stays whole")
  func original() {
    let bytes = Array("\u{FEFF}a\u{202E}b\r\n".utf8)
    #expect(TextCleaner(bytes).text.original == bytes)
  }

  @Test("Whatever the bytes, the result is valid, clean, and each character finds its place in the original")
  func fuzz() {
    var random = SeededRandom(seed: 20_250_816)
    for round in 0..<3_000 {
      let decoded = TextDecoder(randomText(using: &random)).bytes
      let text = TextCleaner(decoded).text
      let string = String(decoding: text.bytes, as: UTF8.self)
      #expect(Array(string.utf8) == text.bytes, "round \(round): valid UTF-8")
      let map = CodePointMap(text)
      let original = Array(String(decoding: decoded, as: UTF8.self).unicodeScalars)
      var (offset, last) = (0, -1)
      for scalar in string.unicodeScalars {
        let isClean =
          scalar.value < 0x80
          ? scalar == "\n" || (0x20..<0x7F).contains(scalar.value)
          : [.kept, .mark, .contextual].contains(ScalarFate(scalar))
        #expect(isClean, "round \(round): U+\(String(scalar.value, radix: 16))")
        let end = offset + UTF8.width(scalar)
        let place = map.codePoints(of: TextRange(offset, end))
        #expect(place.count == 1 && place.lowerBound > last, "round \(round): \(place) after \(last)")
        let source = original[place.lowerBound]
        #expect(
          source == scalar || ["\n", " ", "\u{FFFD}"].contains(scalar),
          "round \(round): \(source) became \(scalar)")
        (offset, last) = (end, place.lowerBound)
      }
      let hiddenInFront = text.deletions.reduce(0) { $0 + $1.codePoints }
      #expect(
        string.unicodeScalars.count + hiddenInFront == original.count,
        "round \(round): every character counted")
    }
  }

  /// Words, escapes that may be cut off, scalars of every fate and raw bytes, in any order.
  private func randomText(using random: inout SeededRandom) -> [UInt8] {
    let pieces = [
      "word ", "“é”", "\u{1B}", "\u{1B}[", "\u{1B}[31m", "\u{1B}]0;", "\u{7}", "\u{1B}\\", "\u{1B}P",
      "\u{9B}", "\u{9D}1",
      "\u{9C}", "\r\n", "\r", "\n", "\t", "\u{85}", "\u{2028}", "\u{200D}", "\u{200C}", "\u{FE0F}", "👨", "🏴",
      "\u{E0067}", "\u{E007F}", "\u{301}", "\u{202E}", "\u{FEFF}", "می", "क्", "1", "\u{20E3}", "\u{E000}",
      "\0", "漢",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes += random.bytes(count: 2)
      case 1:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
          bytes += Array(String(scalar).utf8)
        }
      default: bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    return bytes.dropLast(Int.random(in: 0...1, using: &random) * bytes.count.signum())
  }
}
