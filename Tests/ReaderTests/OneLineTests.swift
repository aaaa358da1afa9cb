import TestSupport
import Testing

@testable import Reader

@Suite("Text on one line")
struct OneLineTests {
  @Test("White space of any kind becomes single spaces, and none at the ends")
  func spaces() {
    #expect("  It\u{A0}was\r\n\tone \u{2003}\u{3000}bang.\n".onOneLine == "It was one bang.")
    #expect("“Schön”\u{2028}sagte er".onOneLine == "“Schön” sagte er")
    #expect(" \n".onOneLine.isEmpty)
  }

  @Test("It is what splitting at white space gives", arguments: 1...30)
  func same(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = random.hostileWords(pieces: 40)
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map {
      String(String.UnicodeScalarView($0))
    }
    #expect(text.onOneLine == words.joined(separator: " "))
  }
}
