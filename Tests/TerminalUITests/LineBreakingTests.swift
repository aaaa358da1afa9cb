import TestSupport
import Testing

@testable import TerminalUI

@Suite("Line breaking")
struct LineBreakingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaking.lines(in: bytes, range: 0..<bytes.count, width: width).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test("A paragraph is cut at blanks")
  func words() {
    #expect(
      lines("Port officials said on Monday that the fire in warehouse 9 was out by noon.", 30) == [
        "Port officials said on Monday", "that the fire in warehouse 9", "was out by noon.",
      ])
    #expect(lines("aa bb", 5) == ["aa bb"])
    #expect(lines("aa bb", 4) == ["aa", "bb"])
    #expect(lines("aa bb", 2) == ["aa", "bb"])
  }

  @Test("The line ends of a text that is wrapped already are blanks")
  func hardWrapped() {
    #expect(lines("The fire\nwas out\nby noon.\n", 16) == ["The fire\nwas out", "by noon."])
  }

  @Test("Blanks around a line belong to none")
  func blanks() {
    #expect(lines("   aa    bb   ", 4) == ["aa", "bb"])
    #expect(lines("aa  bb", 6) == ["aa  bb"])
    #expect(lines(" \n\t ", 4) == [])
    #expect(lines("", 4) == [])
  }

  @Test("A word wider than the line is cut, and begins a line of its own")
  func longWord() {
    #expect(lines("see https://example.org/a/b now", 10) == ["see", "https://ex", "ample.org/", "a/b now"])
    #expect(lines("nai\u{308}vete\u{301}", 3) == ["nai\u{308}", "vet", "e\u{301}"])
  }

  @Test("Wide characters count two columns and may stand alone in a line too narrow for them")
  func wide() {
    #expect(lines("日本語の記事", 5) == ["日本", "語の", "記事"])
    #expect(lines("日本", 1) == ["日", "本"])
    #expect(lines("ab日本", 3) == ["ab", "日", "本"])
  }

  @Test(
    "Punctuation stays with its word",
    arguments: [
      ("彼は言った。", 10, ["彼は言っ", "た。"]), ("「火事」だ", 5, ["「火", "事」", "だ"]), ("火「事」", 4, ["火", "「事", "」"]),
      ("みニュー", 6, ["み", "ニュー"]),
    ])
  func ideographs(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test("A line may end after a hyphen between letters, and after a dash, but not inside a number")
  func hyphens() {
    #expect(lines("the harbour-master said", 12) == ["the harbour-", "master said"])
    #expect(lines("about 2019-2020 or", 11) == ["about", "2019-2020", "or"])
    #expect(lines("minus -5 of A-", 7) == ["minus", "-5 of", "A-"])
    #expect(lines("out—nobody knew—why", 12) == ["out—nobody", "knew—why"])
    #expect(lines("“it was—” he", 8) == ["“it", "was—” he"])
  }

  @Test("A width below one is one")
  func noWidth() {
    #expect(lines("ab c", 0) == ["a", "b", "c"])
    #expect(lines("ab", -4) == ["a", "b"])
  }

  @Test("What lies behind a line does not change it")
  func lazy() {
    let sentence = "Residents of Quay Street described a blast shortly before four. "
    let long = Array(String(repeating: sentence, count: 20_000).utf8)
    let short = Array(String(repeating: sentence, count: 20).utf8)
    var start = 0
    for _ in 0..<10 {
      let line = LineBreaking.nextLine(in: long, from: start, to: long.count, width: 72)
      #expect(line == LineBreaking.nextLine(in: short, from: start, to: short.count, width: 72))
      start = line.upperBound
    }
  }

  @Test("Whatever the text, the lines cover it, fit the width and go on")
  func anything() {
    let seed: UInt64 = 99
    var generator = SeededRandom(seed: seed)
    for round in 0..<400 {
      let bytes = Array(generator.hostileText(pieces: 30).utf8)
      let width = Int.random(in: 1...24, using: &generator)
      var end = 0
      for line in LineBreaking.lines(in: bytes, range: 0..<bytes.count, width: width) {
        #expect(!line.isEmpty && line.lowerBound >= end, "seed \(seed), round \(round)")
        #expect(bytes[end..<line.lowerBound].allSatisfy { $0.isBlank }, "seed \(seed), round \(round)")
        #expect(!bytes[line.lowerBound].isBlank && !bytes[line.upperBound - 1].isBlank)
        let columns = DisplayWidth.columns(of: String(decoding: bytes[line], as: UTF8.self))
        #expect(columns <= max(2, width), "seed \(seed), round \(round)")
        end = line.upperBound
      }
      #expect(bytes[end...].allSatisfy { $0.isBlank }, "seed \(seed), round \(round)")
    }
  }

  @Test("A word that fits is never cut")
  func wholeWords() {
    var generator = SeededRandom(seed: 3)
    for _ in 0..<100 {
      let words = (0..<40).map { _ in
        String(repeating: "x", count: .random(in: 1...12, using: &generator))
      }
      let width = Int.random(in: 12...40, using: &generator)
      let lines = lines(words.joined(separator: " "), width)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let first = next.prefix { $0 != " " }
        #expect(line.count + 1 + first.count > width)
      }
    }
  }
}
